package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Something that is true of a whistle (吹哨事实). */
public sealed interface WhistleFact {
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
     * Help was called for (已吹哨).
     *
     * @param at when it happened
     * @param edition the edition it keeps
     * @param whistler who calls
     * @param call what for
     * @param called who was called, and until when each is to report in
     */
    record Blown(LocalDateTime at, EditionId edition, BodyId whistler, Call call, List<Summons> called)
            implements WhistleFact {
        /**
         * Copies the list.
         *
         * @param at when it happened
         * @param edition the edition it keeps
         * @param whistler who calls
         * @param call what for
         * @param called who was called, and until when each is to report in
         */
        public Blown {
            called = List.copyOf(called);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.blown(this);
        }
    }

    /**
     * A body reported in (已报到).
     *
     * @param at when it happened
     * @param body which
     * @param inTime whether it was in time
     */
    record ReportedIn(LocalDateTime at, BodyId body, boolean inTime) implements WhistleFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportedIn(this);
        }
    }

    /**
     * A body did not report in in time (未按时报到). It climbs to the body above, which is called in turn.
     *
     * @param at when it happened
     * @param body which
     * @param matter the matter it was called for
     * @param above who is called for it, and until when; empty where there is nobody above who was not called before
     */
    record NoShow(LocalDateTime at, BodyId body, Optional<StreamId> matter, Optional<Summons> above)
            implements WhistleFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noShow(this);
        }
    }

    /**
     * The help has done its part (已办结).
     *
     * @param at when it happened
     * @param outcome what came of it
     * @param appraisal until when both sides are to appraise
     */
    record Finished(LocalDateTime at, String outcome, Optional<Deadline> appraisal) implements WhistleFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.finished(this);
        }
    }

    /**
     * One side appraised the other (已评价).
     *
     * @param at when it happened
     * @param by who
     * @param of whom
     * @param appraisal what it comes to
     */
    record Appraised(LocalDateTime at, BodyId by, BodyId of, Appraisal appraisal) implements WhistleFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.appraised(this);
        }
    }

    /**
     * It is closed (已归档): both sides have appraised, or the time for it is over.
     *
     * @param at when it happened
     * @param missing how many appraisals are missing; 0 or more
     */
    record Closed(LocalDateTime at, int missing) implements WhistleFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.closed(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Blown}.
         *
         * @param fact what happened
         * @return the answer
         */
        T blown(Blown fact);

        /**
         * For {@link ReportedIn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reportedIn(ReportedIn fact);

        /**
         * For {@link NoShow}.
         *
         * @param fact what happened
         * @return the answer
         */
        T noShow(NoShow fact);

        /**
         * For {@link Finished}.
         *
         * @param fact what happened
         * @return the answer
         */
        T finished(Finished fact);

        /**
         * For {@link Appraised}.
         *
         * @param fact what happened
         * @return the answer
         */
        T appraised(Appraised fact);

        /**
         * For {@link Closed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T closed(Closed fact);
    }
}
