package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Something was done at a step, or not in time (环节事实). */
public sealed interface StepFact extends ClaimFact {
    @Override
    default <T> T match(ClaimFact.Cases<T> cases) {
        return cases.step(this);
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
     * It stands at a step (进入环节).
     *
     * @param at when it happened
     * @param step the step
     * @param kind what is done there
     * @param silence what it means if nobody does it
     * @param until until when it is to be done; empty where it comes about at once
     * @param due when silence speaks, or it comes about by itself
     */
    record StepReached(
            LocalDateTime at, StepId step, StepKind kind, Silence silence, Optional<Deadline> until, LocalDateTime due)
            implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stepReached(this);
        }
    }

    /**
     * Somebody passed it (已通过).
     *
     * @param at when it happened
     * @param step the step
     * @param by who acted
     * @param together who else decided
     * @param words what they said of it
     * @param points the points chosen
     */
    record StepPassed(
            LocalDateTime at, StepId step, Actor by, Set<PersonId> together, String words, Optional<Points> points)
            implements StepFact {
        /**
         * Copies the set.
         *
         * @param at when it happened
         * @param step the step
         * @param by who acted
         * @param together who else decided
         * @param words what they said of it
         * @param points the points chosen
         */
        public StepPassed {
            together = Collections.unmodifiableSet(new TreeSet<>(together));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stepPassed(this);
        }
    }

    /**
     * It went on without anybody passing it (未经人工通过而继续).
     *
     * @param at when it happened
     * @param step the step
     * @param because why
     */
    record StepLeft(LocalDateTime at, StepId step, Left because) implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stepLeft(this);
        }
    }

    /**
     * Nobody acted in time; it waits, for those who supervise to see (逾期督办).
     *
     * @param at when it happened
     * @param step the step
     * @param times the how many-th time at this step, from 1
     * @param again when that is looked at again
     */
    record StepOverdue(LocalDateTime at, StepId step, long times, Deadline again) implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stepOverdue(this);
        }
    }

    /**
     * The person was told grounds and evidence and can reply (已告知).
     *
     * @param at when it happened
     * @param step the step
     * @param by who acted
     * @param person who was told
     * @param words what they said of it
     * @param replyBy until when they can reply
     */
    record PersonTold(LocalDateTime at, StepId step, Actor by, PersonId person, String words, Deadline replyBy)
            implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.personTold(this);
        }
    }

    /**
     * The person replied (已申辩).
     *
     * @param at when it happened
     * @param by who acted
     * @param words what they said of it
     */
    record PersonReplied(LocalDateTime at, Actor by, String words) implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.personReplied(this);
        }
    }

    /**
     * The time to reply is over (申辩期满).
     *
     * @param at when it happened
     * @param step the step
     * @param lastDay the last day there was
     */
    record ReplyTimeOver(LocalDateTime at, StepId step, LocalDate lastDay) implements StepFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.replyTimeOver(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link StepReached}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stepReached(StepReached fact);

        /**
         * For {@link StepPassed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stepPassed(StepPassed fact);

        /**
         * For {@link StepLeft}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stepLeft(StepLeft fact);

        /**
         * For {@link StepOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stepOverdue(StepOverdue fact);

        /**
         * For {@link PersonTold}.
         *
         * @param fact what happened
         * @return the answer
         */
        T personTold(PersonTold fact);

        /**
         * For {@link PersonReplied}.
         *
         * @param fact what happened
         * @return the answer
         */
        T personReplied(PersonReplied fact);

        /**
         * For {@link ReplyTimeOver}.
         *
         * @param fact what happened
         * @return the answer
         */
        T replyTimeOver(ReplyTimeOver fact);
    }
}
