package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;

/** What became of assignment slips (交办记录). */
public sealed interface SlipFact extends MatterFact {
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
        return cases.slip(this);
    }

    /**
     * A task was assigned (已交办).
     *
     * @param at when it happened
     * @param slip its name within the matter
     * @param to who is to do it
     * @param task what
     * @param deadline until when
     */
    record SlipAssigned(LocalDateTime at, SlipId slip, BodyId to, String task, Deadline deadline) implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipAssigned(this);
        }
    }

    /**
     * A task was reported done (已报办结).
     *
     * @param at when it happened
     * @param slip its name
     * @param by who says so, of those in service
     * @param proof what shows it
     * @param inTime whether it was in time
     */
    record SlipReportedDone(LocalDateTime at, SlipId slip, PersonId by, String proof, boolean inTime)
            implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipReportedDone(this);
        }
    }

    /**
     * A second person found the task done; the slip is closed (核查通过).
     *
     * @param at when it happened
     * @param slip its name
     * @param by who checked
     */
    record SlipPassed(LocalDateTime at, SlipId slip, PersonId by) implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipPassed(this);
        }
    }

    /**
     * A second person found the task not done (核查退回). Its deadline stays as it was.
     *
     * @param at when it happened
     * @param slip its name
     * @param by who checked
     * @param grounds what was found
     */
    record SlipSentBack(LocalDateTime at, SlipId slip, PersonId by, String grounds) implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipSentBack(this);
        }
    }

    /**
     * An owner withdrew the task; the slip is closed, and holds nothing up (已撤回交办).
     *
     * @param at when it happened
     * @param slip its name
     * @param by who withdrew it
     * @param reasons why
     */
    record SlipWithdrawn(LocalDateTime at, SlipId slip, PersonId by, String reasons) implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipWithdrawn(this);
        }
    }

    /**
     * The task was not done in time; supervised from now on (逾期、督办).
     *
     * @param at when it happened
     * @param slip its name
     * @param to who was to do it
     */
    record SlipOverdue(LocalDateTime at, SlipId slip, BodyId to) implements SlipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.slipOverdue(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link SlipAssigned}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipAssigned(SlipAssigned fact);

        /**
         * For {@link SlipReportedDone}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipReportedDone(SlipReportedDone fact);

        /**
         * For {@link SlipPassed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipPassed(SlipPassed fact);

        /**
         * For {@link SlipSentBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipSentBack(SlipSentBack fact);

        /**
         * For {@link SlipWithdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipWithdrawn(SlipWithdrawn fact);

        /**
         * For {@link SlipOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T slipOverdue(SlipOverdue fact);
    }
}
