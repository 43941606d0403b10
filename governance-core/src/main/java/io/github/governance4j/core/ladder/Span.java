package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.LimitUnit;

/**
 * A length of time as rules add it up: so many of one unit, no calendar looked at (时长).
 *
 * @param amount how many, 0 or more; 0 is the same day, or at once
 * @param unit of what
 */
public record Span(long amount, LimitUnit unit) {
    /**
     * Checks the amount.
     *
     * @param amount how many
     * @param unit of what
     * @throws IllegalArgumentException if the amount is below 0
     */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("a span is 0 or longer: " + amount + " " + unit);
        }
    }

    /** For people debugging: {@code 7 WORKING_DAY}. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
