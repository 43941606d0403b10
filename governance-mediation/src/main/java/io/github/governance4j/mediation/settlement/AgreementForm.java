package io.github.governance4j.mediation.settlement;

/** How an agreement was made (协议形式): 人民调解法 art. 28. */
public enum AgreementForm {
    /** A mediation agreement in writing (调解协议书). */
    WRITTEN,
    /** Spoken; the mediator records what was agreed (口头协议). */
    ORAL
}
