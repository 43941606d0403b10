package io.github.governance4j.points.scoring;

import io.github.governance4j.points.Points;

/** What an account has counted so far (已用). */
@FunctionalInterface
public interface Usage {
    /**
     * How much was counted.
     *
     * @param tally which count
     * @return hundredths, 0 or more; 0 for a count never begun
     */
    long counted(Tally tally);

    /** {@return whether the account's base is settled, so that no award gives it again; yes unless said} */
    default boolean hasBase() {
        return true;
    }

    /** {@return the base a deduction brought, which an award has yet to settle; zero unless said} */
    default Points baseBrought() {
        return Points.ZERO;
    }
}
