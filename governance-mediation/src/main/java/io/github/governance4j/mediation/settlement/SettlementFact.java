package io.github.governance4j.mediation.settlement;

import java.time.LocalDateTime;

/** Something that is true of an agreement in effect (协议履行事实), in four families. */
public sealed interface SettlementFact permits EffectFact, PerformanceFact, CourtFact, ConfirmationFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /**
     * Handles every family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * One answer for each family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For its taking effect and changing.
         *
         * @param fact what happened
         * @return the answer
         */
        T effect(EffectFact fact);

        /**
         * For its being kept.
         *
         * @param fact what happened
         * @return the answer
         */
        T performance(PerformanceFact fact);

        /**
         * For suits over it.
         *
         * @param fact what happened
         * @return the answer
         */
        T court(CourtFact fact);

        /**
         * For its confirmation by a court.
         *
         * @param fact what happened
         * @return the answer
         */
        T confirmation(ConfirmationFact fact);
    }
}
