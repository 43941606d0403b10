package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something that is true of the ratings of one dispute (评单事实). None carries a text. */
public sealed interface FeedbackFact {
    /** {@return when it happened, to the second} */
    LocalDateTime at();

    /**
     * Handles every fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Its parties can rate (已开放评单).
     *
     * @param at when the mediation ended, to the second
     * @param dispute which dispute
     * @param parties its parties, and who acts for them
     * @param mediators who mediated it
     * @param until until when they can rate
     * @param edition the edition whose window that is
     */
    record Opened(
            LocalDateTime at,
            DisputeId dispute,
            Parties parties,
            Set<MediatorId> mediators,
            Deadline until,
            EditionId edition)
            implements FeedbackFact {
        /**
         * Copies the set.
         *
         * @param at when the mediation ended
         * @param dispute which dispute
         * @param parties its parties
         * @param mediators who mediated it
         * @param until until when they can rate
         * @param edition the edition whose window that is
         */
        public Opened {
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.opened(this);
        }
    }

    /**
     * A party rated a mediator (已评价).
     *
     * @param at when, to the second
     * @param party who
     * @param mediator whom
     * @param score from 1, worst, to 5, best
     */
    record Rated(LocalDateTime at, PersonId party, MediatorId mediator, int score) implements FeedbackFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rated(this);
        }
    }

    /**
     * A party took its rating back (已撤回).
     *
     * @param at when, to the second
     * @param party who
     * @param mediator whom
     */
    record TakenBack(LocalDateTime at, PersonId party, MediatorId mediator) implements FeedbackFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takenBack(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Opened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T opened(Opened fact);

        /**
         * For {@link Rated}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rated(Rated fact);

        /**
         * For {@link TakenBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T takenBack(TakenBack fact);
    }
}
