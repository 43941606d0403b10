package io.github.governance4j.core.matter;

/** Why a command on an early sign is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum EarlySignRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The sign is not so far, or past it: not noted, noted before, taken up; for a tick and for noting, lapsed. */
    NOT_AT_THIS_STAGE,
    /** Its last day was over, whether or not the lapse is on record. */
    HAS_LAPSED,
    /** It is to be kept for less than its own day, or for more than a year. */
    KEPT_TOO_LONG,
    /** Nothing was said of what was noticed. */
    NOTHING_NOTICED,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
