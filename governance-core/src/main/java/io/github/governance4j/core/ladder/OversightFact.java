package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import java.time.LocalDateTime;
import java.util.Optional;

/** A limit moved, or somebody watched over a case (期限变动与督办事实). */
public sealed interface OversightFact extends LadderFact {
    /**
     * Handles every kind of these.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(LadderFact.Cases<T> cases) {
        return cases.ofOversight(this);
    }

    /**
     * The running limit moved (期限已变动): that of the rung, or after a reply the window. A window never stands still, so what runs again
     * is the limit of the rung, after a reply too.
     *
     * @param at when, to the second
     * @param fact how
     * @param told when the person concerned was told
     * @param reason why, in the words of whoever decided; blank where nobody wrote anything
     * @param pause where it stands still from now on: until when at most
     */
    record DeadlineMoved(
            LocalDateTime at, DeadlineFact fact, Optional<LocalDateTime> told, String reason, Optional<Deadline> pause)
            implements OversightFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deadlineMoved(this);
        }
    }

    /**
     * Whoever handles the case was urged (已催办).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param grounds why
     */
    record Urged(LocalDateTime at, int rung, String grounds) implements OversightFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.urged(this);
        }
    }

    /**
     * The case came under supervision (已督办).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param cause what brought it about
     * @param grounds why; blank where the limit passed
     */
    record Supervised(LocalDateTime at, int rung, SupervisionCause cause, String grounds) implements OversightFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.supervised(this);
        }
    }

    /**
     * Another body handles the case too (已联合办理).
     *
     * @param at when, to the second
     * @param body which
     */
    record HandledJointly(LocalDateTime at, BodyId body) implements OversightFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handledJointly(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a limit that moved.
         *
         * @param fact it
         * @return the answer
         */
        T deadlineMoved(DeadlineMoved fact);

        /**
         * For an urging.
         *
         * @param fact it
         * @return the answer
         */
        T urged(Urged fact);

        /**
         * For supervision.
         *
         * @param fact it
         * @return the answer
         */
        T supervised(Supervised fact);

        /**
         * For another body.
         *
         * @param fact it
         * @return the answer
         */
        T handledJointly(HandledJointly fact);
    }
}
