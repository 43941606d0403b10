package io.github.governance4j.points.scoring;

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

    /** {@return whether the account was given its base before, so that it is not given again; yes unless said} */
    default boolean hasBase() {
        return true;
    }
}
