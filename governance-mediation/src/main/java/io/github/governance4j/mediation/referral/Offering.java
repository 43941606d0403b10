package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.DisputeId;

/**
 * What is offered to another body, and on what terms (移送事项).
 *
 * @param dispute the dispute
 * @param from the body that offers it, and holds it until the other accepts
 * @param to the body it is offered to
 * @param counterpart what sort of body the one outside mediation is
 * @param direction whether it comes to mediation or goes from it
 * @param clock whose limit runs once it is accepted; until then that of the offering body does, and it answers
 * @param words why; at most 500 characters, no names
 */
public record Offering(
        DisputeId dispute,
        BodyId from,
        BodyId to,
        Counterpart counterpart,
        Direction direction,
        Clock clock,
        String words) {
    /**
     * Checks the length.
     *
     * @param dispute the dispute
     * @param from the body that offers it
     * @param to the body it is offered to
     * @param counterpart what sort of body the one outside mediation is
     * @param direction whether it comes to mediation or goes from it
     * @param clock whose limit runs once it is accepted
     * @param words why; at most 500 characters, no names
     * @throws IllegalArgumentException if the text is too long
     */
    public Offering {
        Words.requireShort(words);
    }
}
