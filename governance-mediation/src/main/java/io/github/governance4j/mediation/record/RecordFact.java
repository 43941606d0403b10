package io.github.governance4j.mediation.record;

import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something that is true of the record of one dispute (记录事实). None carries a word of what was said. */
public sealed interface RecordFact {
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
     * The record begins (已开始记录).
     *
     * @param at when, to the second
     * @param dispute which dispute
     * @param parties its parties, and who acts for them
     * @param mediators the posts of those who mediate it
     */
    record RecordOpened(LocalDateTime at, DisputeId dispute, Parties parties, Set<PostId> mediators)
            implements RecordFact {
        /**
         * Copies the set.
         *
         * @param at when
         * @param dispute which dispute
         * @param parties its parties
         * @param mediators the posts of those who mediate it
         */
        public RecordOpened {
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recordOpened(this);
        }
    }

    /**
     * Others mediate from then on (已更换调解员).
     *
     * @param at when, to the second
     * @param mediators their posts
     */
    record MediatorsSeated(LocalDateTime at, Set<PostId> mediators) implements RecordFact {
        /**
         * Copies the set.
         *
         * @param at when
         * @param mediators their posts
         */
        public MediatorsSeated {
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mediatorsSeated(this);
        }
    }

    /**
     * Something was put into the record (已记录).
     *
     * @param entry where its words are
     */
    record EntryWritten(Entry entry) implements RecordFact {
        @Override
        public LocalDateTime at() {
            return entry.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryWritten(this);
        }
    }

    /**
     * What no party disputes on a point was recorded, with the consent of all (已记载无争议事实).
     *
     * @param fact what
     */
    record UndisputedRecorded(UndisputedFact fact) implements RecordFact {
        @Override
        public LocalDateTime at() {
            return fact.at();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.undisputedRecorded(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link RecordOpened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T recordOpened(RecordOpened fact);

        /**
         * For {@link MediatorsSeated}.
         *
         * @param fact what happened
         * @return the answer
         */
        T mediatorsSeated(MediatorsSeated fact);

        /**
         * For {@link EntryWritten}.
         *
         * @param fact what happened
         * @return the answer
         */
        T entryWritten(EntryWritten fact);

        /**
         * For {@link UndisputedRecorded}.
         *
         * @param fact what happened
         * @return the answer
         */
        T undisputedRecorded(UndisputedRecorded fact);
    }
}
