package io.github.governance4j.mediation.dispute;

/** Why a dispute does not take the short track (不适用简易程序的情形). */
public enum NotSimple {
    /** More points are at issue than the rule allows. */
    TOO_MANY_ISSUES,
    /** More parties are at odds. */
    TOO_MANY_PARTIES,
    /** A bound is set and nobody has said how much it is about. */
    AMOUNT_UNKNOWN,
    /** It is about more money. */
    AMOUNT_TOO_HIGH,
    /** The facts are disputed, and the rule wants them undisputed. */
    FACTS_DISPUTED
}
