package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;

/** The limits where a rulebook says nothing (默认期限). All of them ours. */
public final class ClaimLimits {
    /** How long after a deed it can be declared: 3 months. */
    public static final TimeLimit DECLARE =
            TimeLimit.of("claim.declare", 3, LimitUnit.MONTH, "ours").build();
    /** How long a person has to reply once told: 7 working days. */
    public static final TimeLimit REPLY =
            TimeLimit.of("claim.reply", 7, LimitUnit.WORKING_DAY, "ours").build();
    /** How long other books may take to answer before they are asked again: 1 working day. */
    public static final TimeLimit ANSWER =
            TimeLimit.of("claim.answer", 1, LimitUnit.WORKING_DAY, "ours").build();

    /** When something overdue is looked at again: after a month. */
    public static final TimeLimit AGAIN =
            TimeLimit.of("claim.again", 1, LimitUnit.MONTH, "ours").build();
    /** When something long overdue is looked at again: after a year. */
    public static final TimeLimit AGAIN_LATE =
            TimeLimit.of("claim.again-late", 1, LimitUnit.YEAR, "ours").build();

    private ClaimLimits() {}
}
