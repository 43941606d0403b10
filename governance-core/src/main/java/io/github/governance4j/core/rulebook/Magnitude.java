package io.github.governance4j.core.rulebook;

/**
 * How much a rule is worth (分值大小), for holding it against the others of its catalogue; not for counting.
 *
 * @param hundredths the most one act is worth, in hundredths of a point, 0 or more; where it takes everything, 0
 * @param everything whether it takes all there is (清零)
 */
public record Magnitude(long hundredths, boolean everything) {
    /** All there is. */
    public static final Magnitude EVERYTHING = new Magnitude(0, true);

    /**
     * Checks the number.
     *
     * @param hundredths in hundredths of a point
     * @param everything whether it takes all there is
     * @throws IllegalArgumentException if it is below zero
     */
    public Magnitude {
        if (hundredths < 0) {
            throw new IllegalArgumentException("a magnitude has no sign: " + hundredths);
        }
    }

    /**
     * {@return so much for one act}
     *
     * @param hundredths in hundredths of a point, 0 or more
     */
    public static Magnitude of(long hundredths) {
        return new Magnitude(hundredths, false);
    }
}
