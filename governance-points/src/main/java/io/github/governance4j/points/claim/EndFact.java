package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A claim ended without an entry, or somebody objects to that (不予通过与异议事实). */
public sealed interface EndFact extends ClaimFact {
    @Override
    default <T> T match(ClaimFact.Cases<T> cases) {
        return cases.end(this);
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
     * A claim was declined (未予通过), with grounds and notice. Its last day is that of objecting: the same deed may be declared again at any time, so nothing of it outlasts that.
     *
     * @param at when it happened
     * @param decision names the decision
     * @param ground why
     * @param step the step it stood at; empty if it was declined when it was declared
     * @param together who else decided
     * @param ruling what it rests on, who was told, and what they can do
     */
    record ClaimDeclined(
            LocalDateTime at,
            CommandId decision,
            DeclineGround ground,
            Optional<StepId> step,
            Set<PersonId> together,
            Ruling ruling)
            implements EndFact, Adverse {
        /**
         * Copies the set.
         *
         * @param at when it happened
         * @param decision names the decision
         * @param ground why
         * @param step the step it stood at; empty if it was declined when it was declared
         * @param together who else decided
         * @param ruling what it rests on, who was told, and what they can do
         */
        public ClaimDeclined {
            together = Collections.unmodifiableSet(new TreeSet<>(together));
        }

        @Override
        public Grounds grounds() {
            return ruling.grounds();
        }

        @Override
        public Notice notice() {
            return ruling.notice();
        }

        @Override
        public LocalDate lastDay() {
            return ruling.lastDay();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.claimDeclined(this);
        }
    }

    /**
     * A deduction case was dropped (减分不予成立); nothing is held against the person.
     *
     * @param at when it happened
     * @param ground why
     * @param step the step it stood at
     * @param by who acted
     * @param words what they said of it
     */
    record CaseDropped(LocalDateTime at, DeclineGround ground, Optional<StepId> step, Actor by, String words)
            implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.caseDropped(this);
        }
    }

    /**
     * Somebody objects to its being declined (已提出异议).
     *
     * @param at when it happened
     * @param objection the objection
     */
    record ObjectionRaised(LocalDateTime at, Objection objection) implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionRaised(this);
        }
    }

    /**
     * They are right; it goes on where it ended (异议成立).
     *
     * @param at when it happened
     * @param by who acted
     * @param words what they said of it
     * @param points the points chosen
     */
    record ObjectionUpheld(LocalDateTime at, Actor by, String words, Optional<Points> points) implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionUpheld(this);
        }
    }

    /**
     * They are not; it stays declined (异议不成立).
     *
     * @param at when it happened
     * @param by who acted
     * @param words what they said of it
     */
    record ObjectionRejected(LocalDateTime at, Actor by, String words) implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionRejected(this);
        }
    }

    /**
     * They took it back (异议已撤回).
     *
     * @param at when it happened
     */
    record ObjectionWithdrawn(LocalDateTime at) implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionWithdrawn(this);
        }
    }

    /**
     * Nobody answered in time; for those who supervise to see (异议逾期).
     *
     * @param at when it happened
     * @param lastDay the last day there was
     */
    record ObjectionOverdue(LocalDateTime at, LocalDate lastDay) implements EndFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionOverdue(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link ClaimDeclined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T claimDeclined(ClaimDeclined fact);

        /**
         * For {@link CaseDropped}.
         *
         * @param fact what happened
         * @return the answer
         */
        T caseDropped(CaseDropped fact);

        /**
         * For {@link ObjectionRaised}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionRaised(ObjectionRaised fact);

        /**
         * For {@link ObjectionUpheld}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionUpheld(ObjectionUpheld fact);

        /**
         * For {@link ObjectionRejected}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionRejected(ObjectionRejected fact);

        /**
         * For {@link ObjectionWithdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionWithdrawn(ObjectionWithdrawn fact);

        /**
         * For {@link ObjectionOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionOverdue(ObjectionOverdue fact);
    }
}
