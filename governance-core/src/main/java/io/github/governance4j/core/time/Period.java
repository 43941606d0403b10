package io.github.governance4j.core.time;

import java.time.LocalDate;

/**
 * One month, quarter, half-year, year, or everything (一个周期).
 *
 * @param kind which
 * @param first the first day, included
 * @param last the last day, included
 */
public record Period(PeriodKind kind, LocalDate first, LocalDate last) {
    /**
     * Checks the ends.
     *
     * @param kind which
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends no earlier than it begins: " + first + " to " + last);
        }
    }

    /**
     * Whether a day lies in it.
     *
     * @param day the day
     * @return whether it does, both ends included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
