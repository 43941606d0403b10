package io.github.governance4j.core.whistle;

/** Why a command on a whistle is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum WhistleRefusal {
    /** It happened before the last act; what comes late is for {@code core.late}. */
    OUT_OF_ORDER,
    /** The whistle is not so far, or past it: not blown, blown before, not finished, closed. */
    NOT_AT_THIS_STAGE,
    /** No duly adopted edition had begun on the day. */
    NO_EDITION_IN_FORCE,
    /** The edition calls nobody for this kind of matter. */
    NOBODY_CALLED,
    /** Whoever acts holds no post, on the day, in the body whose act it is. */
    NOT_OF_THE_BODY,
    /** The body was not called. */
    NOT_CALLED,
    /** The body has reported in before. */
    REPORTED_IN_BEFORE,
    /** The two are not a whistler and a body that reported in to it. */
    NOT_THE_TWO_SIDES,
    /** This side has appraised the other before. */
    APPRAISED_BEFORE,
    /** Nothing was said of what came of it. */
    OUTCOME_MISSING,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
