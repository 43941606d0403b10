package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.time.TimeLimit;

/**
 * How ratings are asked for and shown (评单规则). No law says; all of it is the county's (ours where it says nothing).
 *
 * @param window how long after the end of a mediation its parties can rate
 * @param favourableFrom the lowest score that counts as favourable, {@link #LOWEST} to {@link #HIGHEST}, included
 * @param smallestSample how many ratings there must be before a summary is shown, 1 or more: of fewer one could guess who said what
 */
public record FeedbackRules(TimeLimit window, int favourableFrom, int smallestSample) {
    /** The lowest score: 1. */
    public static final int LOWEST = 1;
    /** The highest score: 5. */
    public static final int HIGHEST = 5;
    /** From which score on a rating is favourable unless said: 4 (ours). */
    public static final int USUALLY_FAVOURABLE_FROM = 4;
    /** How many ratings are shown at the fewest unless said: 5 (ours). */
    public static final int USUAL_SMALLEST_SAMPLE = 5;

    /**
     * Checks the numbers.
     *
     * @param window how long the parties can rate
     * @param favourableFrom the lowest favourable score
     * @param smallestSample how many ratings there must be
     * @throws IllegalArgumentException if one lies outside its bounds
     */
    public FeedbackRules {
        if (favourableFrom < LOWEST || favourableFrom > HIGHEST || smallestSample < 1) {
            throw new IllegalArgumentException("favourable from " + LOWEST + " to " + HIGHEST
                    + ", and one rating or more: " + favourableFrom + ", " + smallestSample);
        }
    }
}
