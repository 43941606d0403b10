package io.github.governance4j.mediation.referral;

/** Why a command on a referral is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum ReferralRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The referral is not so far, or past it. */
    NOT_AT_THIS_STAGE,
    /** The limit for answering had passed, whether or not that is on record. */
    OVER_TIME,
    /** No adopted rules were in force, or the edition it keeps is not there. */
    NO_EDITION,
    /** Whoever acts is of another body. */
    NOT_ENTITLED,
    /** It is offered to whoever offers it. */
    SAME_BODY,
    /** It is determined to be somebody else's. */
    NOT_ONE_OF_THE_TWO,
    /** It was returned before, and can be returned once only. */
    RETURNED_BEFORE,
    /** Nothing was said of why, or of what was done. */
    WORDS_MISSING,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
