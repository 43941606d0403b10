package io.github.governance4j.core.time;

/** Why a deadline was not moved, most decisive first (不予变动的理由). Moving a constant changes the contract. */
public enum DeadlineRefusal {
    /** It is not before the last thing that happened to the deadline, or its start, that something else can happen. */
    OUT_OF_ORDER,
    /** Only a paused deadline resumes. */
    NOT_PAUSED,
    /** A paused deadline resumes first. */
    PAUSED,
    /** What has ended is neither extended, paused nor counted again. */
    ALREADY_PASSED,
    /** The limit has no extension rule. */
    NOT_EXTENDABLE,
    /** Somebody must approve and nobody did. */
    NOT_APPROVED,
    /** Somebody approved who may not. */
    WRONG_APPROVER,
    /** All extensions together would exceed the ceiling. */
    BEYOND_CEILING,
    /** Counting again by a calendar that knows less would make a firm deadline provisional. */
    CALENDAR_KNOWS_LESS,
    /** Counting again by a calendar without a region the deadline was counted by would forget that region's holidays. */
    CALENDAR_LACKS_REGION,
    /** Counting again would put the end earlier and not after the moment of counting, so that what was done in time became late. */
    WOULD_ALREADY_BE_OVER
}
