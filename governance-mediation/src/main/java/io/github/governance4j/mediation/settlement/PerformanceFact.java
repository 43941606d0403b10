package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DocumentId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How an agreement is kept. */
public sealed interface PerformanceFact extends SettlementFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementFact.Cases<T> cases) {
        return cases.performance(this);
    }

    /**
     * A party says that a clause was kept (称已履行).
     *
     * @param at when it happened
     * @param clause its number
     * @param proof the voucher
     */
    record SaidDone(LocalDateTime at, int clause, Optional<DocumentId> proof) implements PerformanceFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.saidDone(this);
        }
    }

    /**
     * A clause was kept: the mediating body saw it, or whoever it is owed to confirmed it (已履行).
     *
     * @param at when it happened
     * @param clause its number
     * @param receipt who confirmed it; empty if the mediating body saw it
     * @param proof the voucher
     */
    record ClauseKept(LocalDateTime at, int clause, Optional<PersonId> receipt, Optional<DocumentId> proof)
            implements PerformanceFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.clauseKept(this);
        }
    }

    /**
     * Every clause was kept (全部履行).
     *
     * @param at when it happened
     */
    record AllKept(LocalDateTime at) implements PerformanceFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.allKept(this);
        }
    }

    /**
     * A clause was not kept by its day (逾期未履行); said once.
     *
     * @param at when it happened
     * @param clause its number
     * @param due its day
     * @param ways what can be done; a suit always
     */
    record PerformanceOverdue(LocalDateTime at, int clause, LocalDate due, Set<Way> ways) implements PerformanceFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param clause its number
         * @param due its day
         * @param ways what can be done; a suit always
         */
        public PerformanceOverdue {
            ways = Collections.unmodifiableSet(new TreeSet<>(ways));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.performanceOverdue(this);
        }
    }

    /**
     * A party says a clause is not kept (反映不履行).
     *
     * @param at when it happened
     * @param clause its number
     * @param party who says so
     * @param words what is not kept
     * @param ways what can be done; a suit always
     */
    record BreachReported(LocalDateTime at, int clause, PersonId party, String words, Set<Way> ways)
            implements PerformanceFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param clause its number
         * @param party who says so
         * @param words what is not kept
         * @param ways what can be done; a suit always
         */
        public BreachReported {
            ways = Collections.unmodifiableSet(new TreeSet<>(ways));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.breachReported(this);
        }
    }

    /**
     * The mediating body asked how it is kept (已回访).
     *
     * @param at when it happened
     * @param record what was written down
     * @param inTime whether it was in time; true if no limit is set
     */
    record FollowedUp(LocalDateTime at, Optional<DocumentId> record, boolean inTime) implements PerformanceFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.followedUp(this);
        }
    }

    /**
     * Nobody asked in time (回访逾期); said once.
     *
     * @param at when it happened
     * @param lastDay the last day
     */
    record FollowUpOverdue(LocalDateTime at, LocalDate lastDay) implements PerformanceFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.followUpOverdue(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link SaidDone}.
         *
         * @param fact what happened
         * @return the answer
         */
        T saidDone(SaidDone fact);

        /**
         * For {@link ClauseKept}.
         *
         * @param fact what happened
         * @return the answer
         */
        T clauseKept(ClauseKept fact);

        /**
         * For {@link AllKept}.
         *
         * @param fact what happened
         * @return the answer
         */
        T allKept(AllKept fact);

        /**
         * For {@link PerformanceOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T performanceOverdue(PerformanceOverdue fact);

        /**
         * For {@link BreachReported}.
         *
         * @param fact what happened
         * @return the answer
         */
        T breachReported(BreachReported fact);

        /**
         * For {@link FollowedUp}.
         *
         * @param fact what happened
         * @return the answer
         */
        T followedUp(FollowedUp fact);

        /**
         * For {@link FollowUpOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T followUpOverdue(FollowUpOverdue fact);
    }
}
