package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.PublicNotice;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Something is put up for everybody to see, or no longer (公示事实). */
public sealed interface PostingFact extends ClaimFact {
    @Override
    default <T> T match(ClaimFact.Cases<T> cases) {
        return cases.posting(this);
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
     * It was put up (已公示).
     *
     * @param at when it happened
     * @param step the step
     * @param by who acted
     * @param notice what is shown, on what basis, from when and through when
     * @param term how long
     */
    record Posted(LocalDateTime at, StepId step, Actor by, PublicNotice notice, Deadline term) implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.posted(this);
        }
    }

    /**
     * It was taken down (已撤下).
     *
     * @param at when it happened
     * @param by who acted
     * @param words what they said of it
     * @param notice the notice since
     */
    record PostingTakenDown(LocalDateTime at, Actor by, String words, PublicNotice notice) implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.postingTakenDown(this);
        }
    }

    /**
     * Somebody objected to it; the term stands still (公示有异议).
     *
     * @param at when it happened
     * @param by who objects
     * @param words what they said of it
     * @param answerBy until when it is to be answered
     * @param paused that the term stands still; empty if it does already
     */
    record PostingObjected(
            LocalDateTime at, PersonId by, String words, Deadline answerBy, Optional<DeadlineFact> paused)
            implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.postingObjected(this);
        }
    }

    /**
     * Whoever objected was answered, all of them (已答复公示异议).
     *
     * @param at when it happened
     * @param by who acted
     * @param answer whether they were right
     * @param words what they said of it
     * @param resumed that the term runs on; empty if they were right
     */
    record PostingAnswered(
            LocalDateTime at, Actor by, Objection.Answer answer, String words, Optional<DeadlineFact> resumed)
            implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.postingAnswered(this);
        }
    }

    /**
     * Nobody answered whoever objected in time; it stands still, for those who supervise to see (公示异议逾期).
     *
     * @param at when it happened
     * @param again when that is looked at again
     */
    record PostingAnswerOverdue(LocalDateTime at, Deadline again) implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.postingAnswerOverdue(this);
        }
    }

    /**
     * Its term is over (公示期满).
     *
     * @param at when it happened
     * @param step the step
     * @param lastDay the last day it was shown
     */
    record PostingOver(LocalDateTime at, StepId step, LocalDate lastDay) implements PostingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.postingOver(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Posted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T posted(Posted fact);

        /**
         * For {@link PostingTakenDown}.
         *
         * @param fact what happened
         * @return the answer
         */
        T postingTakenDown(PostingTakenDown fact);

        /**
         * For {@link PostingObjected}.
         *
         * @param fact what happened
         * @return the answer
         */
        T postingObjected(PostingObjected fact);

        /**
         * For {@link PostingAnswered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T postingAnswered(PostingAnswered fact);

        /**
         * For {@link PostingAnswerOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T postingAnswerOverdue(PostingAnswerOverdue fact);

        /**
         * For {@link PostingOver}.
         *
         * @param fact what happened
         * @return the answer
         */
        T postingOver(PostingOver fact);
    }
}
