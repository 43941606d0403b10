package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.places.PlaceBid;
import java.time.LocalDateTime;
import java.util.Optional;

/** Other books were asked, or answered (名额与入账事实). */
public sealed interface EntryFact extends ClaimFact {
    @Override
    default <T> T match(ClaimFact.Cases<T> cases) {
        return cases.entry(this);
    }

    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * A place was asked for (已申请名额). What was asked and not answered in time is asked again, with the same bid.
     *
     * @param at when it happened
     * @param bid what is asked for
     * @param times the how many-th time, from 1
     * @param answerBy when it is asked again
     */
    record PlaceAsked(LocalDateTime at, PlaceBid bid, long times, Deadline answerBy) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeAsked(this);
        }
    }

    /**
     * There was a place (已获名额).
     *
     * @param at when it happened
     * @param bid what was asked for
     */
    record PlaceGranted(LocalDateTime at, PlaceBid bid) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeGranted(this);
        }
    }

    /**
     * The place, if there was one, is given back (名额已退回).
     *
     * @param at when it happened
     * @param bid what was asked for
     */
    record PlaceReleased(LocalDateTime at, PlaceBid bid) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeReleased(this);
        }
    }

    /**
     * The account was asked to take it (已提请入账). What was asked and not answered in time is asked again, with the same entry.
     *
     * @param at when it happened
     * @param booking what is to be entered
     * @param times the how many-th time, from 1
     * @param answerBy when it is asked again
     */
    record EntryAsked(LocalDateTime at, Booking booking, long times, Deadline answerBy) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryAsked(this);
        }
    }

    /**
     * It stands on the account (已入账).
     *
     * @param at when it happened
     * @param entry the entry
     */
    record ClaimEntered(LocalDateTime at, CommandId entry) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.claimEntered(this);
        }
    }

    /**
     * The account was asked to reverse it (已提请冲正).
     *
     * @param at when it happened
     * @param undoing what is to be reversed, and why
     * @param times the how many-th time, from 1
     * @param answerBy when it is asked again
     */
    record ReversalAsked(LocalDateTime at, Undoing undoing, long times, Deadline answerBy) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reversalAsked(this);
        }
    }

    /**
     * The account could not reverse it (未能冲正); it stands.
     *
     * @param at when it happened
     * @param reason why
     */
    record ReversalRefused(LocalDateTime at, PointsRefusal reason) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reversalRefused(this);
        }
    }

    /**
     * The entry was reversed (入账已冲正).
     *
     * @param at when it happened
     * @param entry the entry
     * @param reversal what reversed it; empty in what was kept before reversals were told by name
     */
    record EntryTakenBack(LocalDateTime at, CommandId entry, Optional<CommandId> reversal) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryTakenBack(this);
        }
    }

    /**
     * A reversal of the entry was taken out again (入账已恢复); the entry stands unless another was made since.
     *
     * @param at when it happened
     * @param entry the entry
     * @param reversal the reversal that was taken out; empty in what was kept before reversals were told by name
     */
    record EntryStandsAgain(LocalDateTime at, CommandId entry, Optional<CommandId> reversal) implements EntryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryStandsAgain(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link PlaceAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T placeAsked(PlaceAsked fact);

        /**
         * For {@link PlaceGranted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T placeGranted(PlaceGranted fact);

        /**
         * For {@link PlaceReleased}.
         *
         * @param fact what happened
         * @return the answer
         */
        T placeReleased(PlaceReleased fact);

        /**
         * For {@link EntryAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T entryAsked(EntryAsked fact);

        /**
         * For {@link ClaimEntered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T claimEntered(ClaimEntered fact);

        /**
         * For {@link ReversalAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reversalAsked(ReversalAsked fact);

        /**
         * For {@link ReversalRefused}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reversalRefused(ReversalRefused fact);

        /**
         * For {@link EntryTakenBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T entryTakenBack(EntryTakenBack fact);

        /**
         * For {@link EntryStandsAgain}.
         *
         * @param fact what happened
         * @return the answer
         */
        T entryStandsAgain(EntryStandsAgain fact);
    }
}
