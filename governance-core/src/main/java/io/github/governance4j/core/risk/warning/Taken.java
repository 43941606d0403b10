package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.risk.tier.MeasureId;

/**
 * A measure as it is taken (所采取的措施).
 *
 * @param measure which
 * @param necessity why it is needed and none milder does (突发事件应对法 art. 10); at most 500 characters, blank only where it bears on no
 *     person
 */
public record Taken(MeasureId measure, String necessity) {
    /**
     * {@return a measure that bears on no person}
     *
     * @param measure which
     */
    public static Taken of(MeasureId measure) {
        return new Taken(measure, "");
    }
}
