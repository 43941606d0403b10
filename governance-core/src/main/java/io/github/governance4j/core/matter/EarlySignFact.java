package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something that is true of an early sign (苗头事实). */
public sealed interface EarlySignFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * It was noted (已记录).
     *
     * @param at when it happened
     * @param about where, or about which matter
     * @param what what was noticed
     * @param lastDay the last day it is kept for, included
     */
    record Noted(LocalDateTime at, EarlySignCommand.About about, String what, LocalDate lastDay)
            implements EarlySignFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noted(this);
        }
    }

    /**
     * It became a matter (已转为事项).
     *
     * @param at when it happened
     * @param matter its stream
     * @param notice what is reported
     */
    record TakenUp(LocalDateTime at, StreamId matter, Notice notice) implements EarlySignFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takenUp(this);
        }
    }

    /**
     * It lapsed, and nothing of it counts any more (已失效).
     *
     * @param at when it happened
     * @param lastDay its last day
     */
    record Lapsed(LocalDateTime at, LocalDate lastDay) implements EarlySignFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lapsed(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Noted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T noted(Noted fact);

        /**
         * For {@link TakenUp}.
         *
         * @param fact what happened
         * @return the answer
         */
        T takenUp(TakenUp fact);

        /**
         * For {@link Lapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T lapsed(Lapsed fact);
    }
}
