package io.github.governance4j.points.scoring;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.PeriodKind;
import java.util.Optional;

/**
 * Names one running count on an account (累计项): what a cap has let through, or how far a ladder has been climbed, within one period.
 *
 * @param kind what is counted
 * @param name the cap's group, or the ladder
 * @param period the kind of period; what counted in a month did not count in a year
 * @param start the period's first day, as an epoch day
 * @param member whose count it is; empty if the whole account's
 */
public record Tally(Kind kind, String name, PeriodKind period, long start, Optional<PersonId> member) {
    /** What a tally counts. */
    public enum Kind {
        /** Points a cap has let count, in hundredths (封顶已计). */
        CAP,
        /** The total that climbs a ladder, in hundredths of its unit (累计数量). */
        TOTAL,
        /** What a ladder has paid, before any cap, in hundredths of a point (累计档已付). */
        PAID
    }

    /**
     * {@return what a cap on the whole account has let count}
     *
     * @param group the cap's group
     * @param period the kind of period
     * @param start its first day, as an epoch day
     */
    public static Tally cap(String group, PeriodKind period, long start) {
        return new Tally(Kind.CAP, group, period, start, Optional.empty());
    }
}
