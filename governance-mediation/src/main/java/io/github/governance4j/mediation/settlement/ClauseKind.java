package io.github.governance4j.mediation.settlement;

/** What a clause obliges somebody to (条款种类). There is none for giving up a suit, a petition or a report, on purpose. */
public enum ClauseKind {
    /** To pay (付款). In instalments it is one clause for each. */
    PAYMENT,
    /** To hand something over (交付). */
    DELIVERY,
    /** To do something (作为). */
    ACT,
    /** To leave something be (不作为). */
    ABSTAIN,
    /** To apologise (赔礼道歉). */
    APOLOGY,
    /** Anything else of the kind (其他). */
    OTHER
}
