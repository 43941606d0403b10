package io.github.governance4j.core.risk.household;

/** Why a command about the help for a household is not possible, most decisive first (不予受理的理由). */
public enum HelpRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The stream is about another household. */
    ANOTHER_HOUSEHOLD,
    /** Whoever acts does not hold the post they say, is of no role that names helpers, or names themselves. */
    NOT_ENTITLED,
    /** The dispute is open already, or is not, so that it cannot be closed. */
    DISPUTE_NOT_AS_SAID,
    /** Nobody holds the post on the day. */
    NOBODY_HOLDS_THE_POST,
    /** The last day is over, or more than a year away. */
    KEPT_TOO_LONG,
    /** Nothing was due at the moment. */
    NOTHING_DUE,
    /** It was recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
