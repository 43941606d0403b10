package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** It was ordered that a hazard be put right, and what came of it (整改事实). */
public sealed interface RectificationFact extends TierFact {
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
        return cases.rectification(this);
    }

    /**
     * It is to be put right (已责令整改). Nobody objects to an order within the library: whoever it burdens reports that it is right and is
     * owed a re-examination, and the notice names reconsideration (行政复议法 art. 2) and the court.
     *
     * @param at when, to the second
     * @param order the order
     * @param grounds why
     * @param notice who was told, and what can be done about it
     */
    record RectificationOrdered(LocalDateTime at, Rectification order, Grounds grounds, Notice notice)
            implements RectificationFact, Adverse {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rectificationOrdered(this);
        }

        @Override
        public LocalDate lastDay() {
            return order.until().lastDay();
        }
    }

    /**
     * It was not put right in time (整改逾期).
     *
     * @param at when, to the second
     */
    record RectificationOverdue(LocalDateTime at) implements RectificationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rectificationOverdue(this);
        }
    }

    /**
     * Somebody says it is put right (已报整改).
     *
     * @param at when, to the second
     * @param by who
     * @param post the post they hold; empty for somebody who holds none
     * @param proof what shows it
     * @param reexamineBy until when somebody is to go and see
     */
    record RectificationReported(
            LocalDateTime at, PersonId by, Optional<PostId> post, String proof, Optional<Deadline> reexamineBy)
            implements RectificationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rectificationReported(this);
        }
    }

    /**
     * Nobody went to see in time (复查逾期). Whoever waits for it can go to court over it.
     *
     * @param at when, to the second
     */
    record ReexaminationOverdue(LocalDateTime at) implements RectificationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reexaminationOverdue(this);
        }
    }

    /**
     * It is not put right (复查未通过). Against it is open what is open against the order.
     *
     * @param at when, to the second
     * @param by who went to see
     * @param order the order, with its new limit
     * @param grounds why
     * @param notice who was told, and what can be done about it
     */
    record ReexaminationFailed(LocalDateTime at, Officer by, Rectification order, Grounds grounds, Notice notice)
            implements RectificationFact, Adverse {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reexaminationFailed(this);
        }

        @Override
        public LocalDate lastDay() {
            return order.until().lastDay();
        }
    }

    /**
     * It is put right (销号). The tier, its measures and a stop of use end.
     *
     * @param at when, to the second
     * @param by who went to see
     * @param grounds what was found
     */
    record StruckOff(LocalDateTime at, Officer by, String grounds) implements RectificationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.struckOff(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link RectificationOrdered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rectificationOrdered(RectificationOrdered fact);

        /**
         * For {@link RectificationOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rectificationOverdue(RectificationOverdue fact);

        /**
         * For {@link RectificationReported}.
         *
         * @param fact what happened
         * @return the answer
         */
        T rectificationReported(RectificationReported fact);

        /**
         * For {@link ReexaminationOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reexaminationOverdue(ReexaminationOverdue fact);

        /**
         * For {@link ReexaminationFailed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reexaminationFailed(ReexaminationFailed fact);

        /**
         * For {@link StruckOff}.
         *
         * @param fact what happened
         * @return the answer
         */
        T struckOff(StruckOff fact);
    }
}
