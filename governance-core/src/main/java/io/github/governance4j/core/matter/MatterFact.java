package io.github.governance4j.core.matter;

import java.time.LocalDateTime;

/** Something that is true of a matter (事项事实), in five families. Never edited; a correction is a new fact. */
public sealed interface MatterFact permits IntakeFact, OwnershipFact, SlipFact, HandlingFact, FollowUpFact {
    /** {@return when it happened} */
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
         * For taking in and passing on.
         *
         * @param fact what happened
         * @return the answer
         */
        T intake(IntakeFact fact);

        /**
         * For owning.
         *
         * @param fact what happened
         * @return the answer
         */
        T ownership(OwnershipFact fact);

        /**
         * For assignment slips.
         *
         * @param fact what happened
         * @return the answer
         */
        T slip(SlipFact fact);

        /**
         * For handling and closing.
         *
         * @param fact what happened
         * @return the answer
         */
        T handling(HandlingFact fact);

        /**
         * For what comes after closing.
         *
         * @param fact what happened
         * @return the answer
         */
        T followUp(FollowUpFact fact);
    }
}
