package io.github.governance4j.points.catalogue;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * How long earned points can be spent (有效期).
 *
 * <p>The day of earning is not counted and the last day is included; a month without the corresponding day ends it on its last day
 * (民法典 201, 202 条). Earned on 2024-02-29 with one year, points last until 2025-02-28 and lapse when that day is over.
 *
 * @param months how many months, or 0 for ever
 */
public record Validity(int months) {
    /** Points that never lapse. */
    public static final Validity FOREVER = new Validity(0);

    /** The most months: 1200. */
    public static final int MOST_MONTHS = 1200;

    /**
     * Checks the number.
     *
     * @param months how many
     * @throws IllegalArgumentException if it is not 0 to 1200
     */
    public Validity {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("validity is 0 to " + MOST_MONTHS + " months: " + months);
        }
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

    /** {@return whether points never lapse} */
    public boolean isForever() {
        return months == 0;
    }

    /**
     * The last day on which points can be spent.
     *
     * @param earned the day they were earned, as an epoch day
     * @return that day, included; empty if they never lapse
     */
    public OptionalLong lastDay(long earned) {
        return isForever()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        LocalDate.ofEpochDay(earned).plusMonths(months).toEpochDay());
    }
}
