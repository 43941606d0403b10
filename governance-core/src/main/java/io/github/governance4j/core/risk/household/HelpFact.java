package io.github.governance4j.core.risk.household;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something that is true of the help for one household (帮扶事实). */
public sealed interface HelpFact {
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
     * Somebody helps it (已确定帮扶岗位).
     *
     * @param at when, to the second
     * @param household which
     * @param helper the post that helps it
     * @param lastDay until when, included
     */
    record HelperNamed(LocalDateTime at, HouseholdId household, PostId helper, LocalDate lastDay) implements HelpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.helperNamed(this);
        }
    }

    /**
     * A dispute is open (已纳入).
     *
     * @param at when, to the second
     * @param dispute its stream
     */
    record DisputeOpened(LocalDateTime at, StreamId dispute) implements HelpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.disputeOpened(this);
        }
    }

    /**
     * A dispute is over (已了结).
     *
     * @param at when, to the second
     * @param dispute its stream
     */
    record DisputeClosed(LocalDateTime at, StreamId dispute) implements HelpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.disputeClosed(this);
        }
    }

    /**
     * The last day of the help is over (帮扶到期).
     *
     * @param at when, to the second
     * @param lastDay its last day
     */
    record HelpLapsed(LocalDateTime at, LocalDate lastDay) implements HelpFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.helpLapsed(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link HelperNamed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T helperNamed(HelperNamed fact);

        /**
         * For {@link DisputeOpened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T disputeOpened(DisputeOpened fact);

        /**
         * For {@link DisputeClosed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T disputeClosed(DisputeClosed fact);

        /**
         * For {@link HelpLapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T helpLapsed(HelpLapsed fact);
    }
}
