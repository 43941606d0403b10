package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.explain.Explanation;

/** Why a warning is issued (预警依据): what a machine found, kept whole, or what somebody says. Either way somebody named issues it. */
public sealed interface Cause {
    /**
     * An alarm on counts.
     *
     * @param why the alarm's explanation
     */
    record OfAlarm(Explanation why) implements Cause {}

    /**
     * An assessment.
     *
     * @param why its explanation
     */
    record OfAssessment(Explanation why) implements Cause {}

    /**
     * What the issuer says.
     *
     * @param text 1 to 500 characters
     */
    record InWords(String text) implements Cause {}

    /** {@return whether anything is said at all} */
    default boolean isSaid() {
        return !(this instanceof InWords words) || !words.text().isBlank();
    }
}
