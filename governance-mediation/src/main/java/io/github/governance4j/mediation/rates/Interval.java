package io.github.governance4j.mediation.rates;

/**
 * Between which ends a rate lies, as far as the counts tell (置信区间), in thousandths, both ends included.
 *
 * @param lower 0 to {@code upper}; rounded down
 * @param upper {@code lower} to 1,000; rounded up
 */
public record Interval(long lower, long upper) {
    /** Everything from 0 to 1: what is known when nothing was counted. */
    public static final Interval ANYTHING = new Interval(0, 1_000);

    /**
     * Checks the ends.
     *
     * @param lower 0 to {@code upper}
     * @param upper {@code lower} to 1,000
     * @throws IllegalArgumentException if they lie otherwise
     */
    public Interval {
        if (lower < 0 || lower > upper || upper > 1_000) {
            throw new IllegalArgumentException("an interval lies within 0 and 1000: " + lower + " to " + upper);
        }
    }

    /**
     * {@return whether a value lies in it, the ends included}
     *
     * @param thousandths the value
     */
    public boolean contains(long thousandths) {
        return lower <= thousandths && thousandths <= upper;
    }
}
