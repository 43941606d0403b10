package io.github.governance4j.mediation.casefile;

/** What happened in a case that leaves a document behind (归档事由). */
public enum Occasion {
    /** Somebody acted for a party. */
    REPRESENTED,
    /** Something was looked into. */
    INVESTIGATED,
    /** Something was shown. */
    EVIDENCE_SHOWN,
    /** An agreement was made in writing. */
    AGREED_IN_WRITING,
    /** An agreement was made by word of mouth; the mediator's record stands for it (人民调解法 art. 28). */
    AGREED_ORALLY,
    /** Something was performed against a voucher. */
    PERFORMED,
    /** The committee asked afterwards. */
    FOLLOWED_UP,
    /** A court was asked for confirmation. */
    CONFIRMATION_ASKED,
    /** Something is to be said of the file itself. */
    FILE_EXPLAINED
}
