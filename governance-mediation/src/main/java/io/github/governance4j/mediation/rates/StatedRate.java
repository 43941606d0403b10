package io.github.governance4j.mediation.rates;

import java.time.LocalDate;

/**
 * A rate with everything one must know to read it (口径齐全的比率).
 *
 * @param kind what stands above and below the line
 * @param rate the counts
 * @param firstDay the first day of the period, included
 * @param lastDay the last, included
 */
public record StatedRate(RateKind kind, Rate rate, LocalDate firstDay, LocalDate lastDay) {
    /**
     * Checks the period.
     *
     * @param kind what stands above and below the line
     * @param rate the counts
     * @param firstDay the first day, included
     * @param lastDay the last, included
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public StatedRate {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a period from " + firstDay + " to " + lastDay);
        }
    }
}
