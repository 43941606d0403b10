package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.time.LimitUnit;
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
    /** Where nothing is said: rated within 15 working days, favourable from 4 on, shown from 5 ratings on (ours). */
    public static final FeedbackRules USUAL = new FeedbackRules(
            TimeLimit.of("rating", 15, LimitUnit.WORKING_DAY, "ours").build(), 4, 5);

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
