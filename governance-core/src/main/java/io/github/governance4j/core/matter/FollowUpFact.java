package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;

/** What came after closing (回访、评价、复查与重启记录). */
public sealed interface FollowUpFact extends MatterFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterFact.Cases<T> cases) {
        return cases.followUp(this);
    }

    /**
     * The reporter was asked (已回访).
     *
     * @param at when it happened
     * @param reached whether the reporter was reached
     * @param solved whether the reporter says it is solved
     * @param satisfied whether the reporter is satisfied
     */
    record CalledBack(LocalDateTime at, boolean reached, boolean solved, boolean satisfied) implements FollowUpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.calledBack(this);
        }
    }

    /**
     * Somebody looked again (已复查).
     *
     * @param at when it happened
     * @param by who
     * @param holds whether it holds
     * @param grounds what was found
     */
    record Rechecked(LocalDateTime at, PersonId by, boolean holds, String grounds) implements FollowUpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rechecked(this);
        }
    }

    /**
     * A reporter rated how it went (已评价).
     *
     * @param at when it happened
     * @param receipt whose rating it is
     * @param rating what it comes to
     */
    record Rated(LocalDateTime at, ReceiptId receipt, Rating rating) implements FollowUpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rated(this);
        }
    }

    /**
     * It was opened again (已重启).
     *
     * @param at when it happened
     * @param newFacts what is new
     * @param dispatch until when the intake is to dispatch it; empty where it goes on where it was on its ladder
     */
    record Reopened(LocalDateTime at, String newFacts, Optional<Deadline> dispatch) implements FollowUpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reopened(this);
        }
    }

    /**
     * What was owed was not done in time; supervised from now on (逾期、督办).
     *
     * @param at when it happened
     * @param what which
     */
    record FollowUpOverdue(LocalDateTime at, FollowUp what) implements FollowUpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.followUpOverdue(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link CalledBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T calledBack(CalledBack fact);

        /**
         * For {@link Rechecked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rechecked(Rechecked fact);

        /**
         * For {@link Rated}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rated(Rated fact);

        /**
         * For {@link Reopened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reopened(Reopened fact);

        /**
         * For {@link FollowUpOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T followUpOverdue(FollowUpOverdue fact);
    }
}
