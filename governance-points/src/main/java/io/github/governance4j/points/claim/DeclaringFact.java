package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.claim.flow.FlowId;
import java.time.LocalDateTime;

/** A deed was declared, or that was taken back (申报事实). */
public sealed interface DeclaringFact extends ClaimFact {
    @Override
    default <T> T match(ClaimFact.Cases<T> cases) {
        return cases.declaring(this);
    }

    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * It was declared (已申报).
     *
     * @param at when it happened
     * @param edition the edition whose flow it keeps
     * @param flow the flow
     * @param by who acted
     * @param declaration what was declared
     * @param judged what the catalogue of the day of the deed says of its item
     */
    record Declared(LocalDateTime at, EditionId edition, FlowId flow, Actor by, Declaration declaration, Judged judged)
            implements DeclaringFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.declared(this);
        }
    }

    /**
     * An authority's finding was attached (已附认定).
     *
     * @param at when it happened
     * @param by who acted
     * @param finding the reference
     */
    record FindingAttached(LocalDateTime at, Actor by, String finding) implements DeclaringFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.findingAttached(this);
        }
    }

    /**
     * It was taken back and has ended (已撤回).
     *
     * @param at when it happened
     * @param by who acted
     * @param words what they said of it
     */
    record ClaimWithdrawn(LocalDateTime at, Actor by, String words) implements DeclaringFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.claimWithdrawn(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Declared}.
         *
         * @param fact what happened
         * @return the answer
         */
        T declared(Declared fact);

        /**
         * For {@link FindingAttached}.
         *
         * @param fact what happened
         * @return the answer
         */
        T findingAttached(FindingAttached fact);

        /**
         * For {@link ClaimWithdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T claimWithdrawn(ClaimWithdrawn fact);
    }
}
