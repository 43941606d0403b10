package io.github.governance4j.core.risk.tier;

import java.time.LocalDateTime;

/** Something that is true of the tier of one subject (定级事实), in four families. */
public sealed interface TierFact permits ProposalFact, EffectFact, ObjectionFact, RectificationFact {
    /** {@return when it happened, to the second} */
    LocalDateTime at();

    /**
     * Handles every family of facts; each has its own {@code match} for the facts in it.
     *
     * @param <T> what comes of it
     * @param cases one answer for each family
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * One answer for each family of facts.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For proposals.
         *
         * @param fact what happened
         * @return the answer
         */
        T proposal(ProposalFact fact);

        /**
         * For what is in effect.
         *
         * @param fact what happened
         * @return the answer
         */
        T effect(EffectFact fact);

        /**
         * For objections.
         *
         * @param fact what happened
         * @return the answer
         */
        T objection(ObjectionFact fact);

        /**
         * For putting right.
         *
         * @param fact what happened
         * @return the answer
         */
        T rectification(RectificationFact fact);
    }
}
