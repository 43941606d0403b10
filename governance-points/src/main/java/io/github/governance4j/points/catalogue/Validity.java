package io.github.governance4j.points.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long something earned counts (有效期): so many months, or until a day of the year on which everything earned before begins anew,
 * whichever comes first.
 *
 * <p>Months: the day of earning is not counted and the last day is included; a month without the corresponding day ends it on its last
 * day (民法典 201, 202 条). Earned on 2024-02-29 with one year, points last until 2025-02-28 and lapse when that day is over. Reset: what was
 * earned before the reset day lapses as that day begins, so its last day is the day before (county practice; that it can no longer be
 * spent on the day itself is ours). In a year without 29 February a reset on that day falls on the 28th.
 *
 * @param months how many months, or 0 for no such limit
 * @param resetsOn the day of every year; empty if there is none
 */
public record Validity(int months, Optional<MonthDay> resetsOn) {
    /** What never lapses. */
    public static final Validity FOREVER = new Validity(0);

    /** The most months: 1200. */
    public static final int MOST_MONTHS = 1200;

    /**
     * Checks the number.
     *
     * @param months how many
     * @param resetsOn the day of every year
     * @throws IllegalArgumentException if the months are not 0 to 1200
     */
    public Validity {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("validity is 0 to " + MOST_MONTHS + " months: " + months);
        }
    }

    /**
     * So many months, without a reset.
     *
     * @param months how many, or 0 for ever
     * @throws IllegalArgumentException if the months are not 0 to 1200
     */
    public Validity(int months) {
        this(months, Optional.empty());
    }

    /**
     * Points that last a number of years.
     *
     * @param years 1 to 100
     * @return the validity
     * @throws IllegalArgumentException if the number is outside these bounds
     */
    public static Validity ofYears(int years) {
        if (years < 1 || years > MOST_MONTHS / 12) {
            throw new IllegalArgumentException("validity is 1 to 100 years: " + years);
        }
        return new Validity(12 * years);
    }

    /**
     * Points that last until a day of the year on which everything begins anew.
     *
     * @param day the day of every year
     * @return the validity
     */
    public static Validity until(MonthDay day) {
        return new Validity(0, Optional.of(day));
    }

    /** {@return whether nothing ever lapses} */
    public boolean isForever() {
        return months == 0 && resetsOn.isEmpty();
    }

    /**
     * The last day on which something counts.
     *
     * @param earned the day it was earned, as an epoch day
     * @return that day, included; empty if it never lapses
     */
    public OptionalLong lastDay(long earned) {
        if (isForever()) {
            return OptionalLong.empty();
        }
        LocalDate day = LocalDate.ofEpochDay(earned);
        long byMonths = months == 0 ? Long.MAX_VALUE : day.plusMonths(months).toEpochDay();
        long byReset = resetsOn.isEmpty() ? Long.MAX_VALUE : nextReset(resetsOn.get(), day) - 1;
        return OptionalLong.of(Math.min(byMonths, byReset));
    }

    private static long nextReset(MonthDay on, LocalDate after) {
        LocalDate sameYear = on.atYear(after.getYear());
        return (sameYear.isAfter(after) ? sameYear : on.atYear(after.getYear() + 1)).toEpochDay();
    }
}
