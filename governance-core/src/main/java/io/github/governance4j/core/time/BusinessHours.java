package io.github.governance4j.core.time;

import java.time.LocalTime;

/**
 * When an office takes things in, on every working day (业务时间, 民法典 art. 203). Whole minutes, so that the time printed is the time meant.
 *
 * @param opens the first moment; for people to read, no limit is counted by it
 * @param closes the moment at which the last day ends; no longer inside it
 */
public record BusinessHours(LocalTime opens, LocalTime closes) {
    private static final long NANOS_PER_MINUTE = 60_000_000_000L;

    /**
     * Checks the order.
     *
     * @param opens the first moment
     * @param closes the moment at which the last day ends
     * @throws IllegalArgumentException if closing is not after opening, or either has seconds
     */
    public BusinessHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("business closes after it opens: " + opens + " to " + closes);
        }
        if (opens.toNanoOfDay() % NANOS_PER_MINUTE != 0 || closes.toNanoOfDay() % NANOS_PER_MINUTE != 0) {
            throw new IllegalArgumentException("business hours are whole minutes: " + opens + " to " + closes);
        }
    }
}
