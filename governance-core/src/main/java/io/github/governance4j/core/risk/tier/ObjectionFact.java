package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Somebody objected, and what came of it (异议事实). */
public sealed interface ObjectionFact extends TierFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierFact.Cases<T> cases) {
        return cases.objection(this);
    }

    /**
     * A person affected objected (已提出异议). No measure falls on persons while it is open.
     *
     * @param at when, to the second
     * @param by who
     * @param grounds why
     * @param until until when it is to be answered
     */
    record ObjectionLodged(LocalDateTime at, PersonId by, String grounds, Deadline until) implements ObjectionFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionLodged(this);
        }
    }

    /**
     * Those who objected were right (异议成立). What was confirmed falls; what stood before comes back if its last day is not over, and
     * so does a lowering that waited then.
     *
     * @param at when, to the second
     * @param by who decided
     * @param grounds why
     * @param number which confirmation falls; where they objected to an earlier one as well, that falls with it
     * @param back what stands from now on; empty for none
     * @param keepsWaiting whether a lowering that waits goes on waiting
     * @param waitsAgain a lowering that waited when what falls was confirmed, and now waits again, or takes effect if its moment has come
     * @param notAgainUntil until when the same body may not propose the same on the same readings
     */
    record ObjectionUpheld(
            LocalDateTime at,
            Officer by,
            String grounds,
            int number,
            Optional<Confirmation> back,
            boolean keepsWaiting,
            Optional<Confirmation> waitsAgain,
            Optional<Deadline> notAgainUntil)
            implements ObjectionFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionUpheld(this);
        }
    }

    /**
     * Those who objected were not right (异议不成立).
     *
     * @param at when, to the second
     * @param by who decided
     * @param lastDay the last day of what stands now, on whose account measures fall on them again
     * @param grounds why
     * @param notice who was told, and what can be done about it
     */
    record ObjectionDismissed(LocalDateTime at, Officer by, LocalDate lastDay, Grounds grounds, Notice notice)
            implements ObjectionFact, Adverse {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionDismissed(this);
        }
    }

    /**
     * Nobody answered in time (异议逾期未处理). The measures on persons are off for good; protective ones stay.
     *
     * @param at when, to the second
     */
    record ObjectionUnanswered(LocalDateTime at) implements ObjectionFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectionUnanswered(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link ObjectionLodged}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionLodged(ObjectionLodged fact);

        /**
         * For {@link ObjectionUpheld}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionUpheld(ObjectionUpheld fact);

        /**
         * For {@link ObjectionDismissed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionDismissed(ObjectionDismissed fact);

        /**
         * For {@link ObjectionUnanswered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T objectionUnanswered(ObjectionUnanswered fact);
    }
}
