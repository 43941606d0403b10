package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.time.PeriodKind;
import java.util.Optional;

/**
 * What an item's points are given for (计分单位).
 *
 * @param unit the unit
 * @param period the period, for {@link Unit#PERIOD} and {@link Unit#MEMBER_PERIOD}; empty for the others
 */
public record Per(Unit unit, Optional<PeriodKind> period) {
    /** Each act (次). */
    public static final Per ACT = new Per(Unit.ACT, Optional.empty());
    /** Each item of the village's own (项). */
    public static final Per OWN_ITEM = new Per(Unit.OWN_ITEM, Optional.empty());
    /** A total that grows (累计档); for {@link Worth.Step}. */
    public static final Per TOTAL = new Per(Unit.TOTAL, Optional.empty());
    /** So much of an amount (按额); for {@link Worth.Band}. */
    public static final Per AMOUNT = new Per(Unit.AMOUNT, Optional.empty());

    /** What can be counted. */
    public enum Unit {
        /** An act (次). */
        ACT,
        /** An item of the village's own (项). */
        OWN_ITEM,
        /** A period, for the whole account (年、季、月). */
        PERIOD,
        /** A period, for each member of the household (家庭成员/季). */
        MEMBER_PERIOD,
        /** A total that grows (累计档). */
        TOTAL,
        /** So much of an amount (按额). */
        AMOUNT
    }

    /**
     * Checks that a period stands exactly where one is wanted.
     *
     * @param unit the unit
     * @param period the period
     * @throws IllegalArgumentException if it is missing or too much
     */
    public Per {
        if (period.isPresent() != (unit == Unit.PERIOD || unit == Unit.MEMBER_PERIOD)) {
            throw new IllegalArgumentException("a period and " + unit + ": " + period);
        }
    }

    /**
     * {@return once in each period}
     *
     * @param period the kind of period
     */
    public static Per once(PeriodKind period) {
        return new Per(Unit.PERIOD, Optional.of(period));
    }

    /**
     * {@return once in each period for each member}
     *
     * @param period the kind of period
     */
    public static Per onceForEachMember(PeriodKind period) {
        return new Per(Unit.MEMBER_PERIOD, Optional.of(period));
    }
}
