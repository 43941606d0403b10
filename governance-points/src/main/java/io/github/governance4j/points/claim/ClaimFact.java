package io.github.governance4j.points.claim;

import java.time.LocalDateTime;

/** Something that is true of a claim (申报事实), in five families. */
public sealed interface ClaimFact permits DeclaringFact, StepFact, PostingFact, EntryFact, EndFact {
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
         * For declaring and withdrawing.
         *
         * @param fact what happened
         * @return the answer
         */
        T declaring(DeclaringFact fact);

        /**
         * For what was done at a step.
         *
         * @param fact what happened
         * @return the answer
         */
        T step(StepFact fact);

        /**
         * For what was put up.
         *
         * @param fact what happened
         * @return the answer
         */
        T posting(PostingFact fact);

        /**
         * For what other books were asked and answered.
         *
         * @param fact what happened
         * @return the answer
         */
        T entry(EntryFact fact);

        /**
         * For declining and objecting.
         *
         * @param fact what happened
         * @return the answer
         */
        T end(EndFact fact);
    }
}
