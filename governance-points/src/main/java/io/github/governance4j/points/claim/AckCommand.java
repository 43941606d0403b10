package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.places.PlaceKey;
import java.util.Optional;

/** What the books of an account or of a quota answered (回执). Sent by {@link EntryReaction} and {@link PlaceReaction}; what comes twice, or after the claim has ended, changes nothing. */
public sealed interface AckCommand extends ClaimCommand {
    @Override
    default <T> T match(ClaimCommand.Cases<T> cases) {
        return cases.ack(this);
    }

    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Whether there was a place (名额答复).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param key the places
     * @param attempt which asking this answers
     * @param granted whether there was one
     */
    record PlaceAnswered(Stamp stamp, PlaceKey key, int attempt, boolean granted) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param key the places
         * @param attempt which asking this answers
         * @param granted whether there was one
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public PlaceAnswered {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.placeAnswered(this);
        }
    }

    /**
     * It stands on the account (已入账).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param entry the entry it is about
     */
    record Credited(Stamp stamp, CommandId entry) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param entry the entry it is about
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public Credited {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.credited(this);
        }
    }

    /**
     * The account could not take it (未能入账): its item was not in force, say.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param entry the entry it is about
     * @param reason why
     */
    record NotCredited(Stamp stamp, CommandId entry, PointsRefusal reason) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param entry the entry it is about
         * @param reason why
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public NotCredited {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notCredited(this);
        }
    }

    /**
     * The entry was reversed (已冲正), because this claim asked for it or for another reason.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param entry the entry it is about
     * @param reversal what reversed it, so that a claim may hear first that this was taken out again; empty in what was written before
     *     reversals were told by name
     */
    record EntryReversed(Stamp stamp, CommandId entry, Optional<CommandId> reversal) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param entry the entry it is about
         * @param reversal what reversed it
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public EntryReversed {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryReversed(this);
        }
    }

    /**
     * The entry could not be reversed (未能冲正).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param entry the entry it is about
     * @param reason why
     */
    record NotReversed(Stamp stamp, CommandId entry, PointsRefusal reason) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param entry the entry it is about
         * @param reason why
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public NotReversed {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notReversed(this);
        }
    }

    /**
     * The entry stands again (已恢复), because an objection to its reversal was upheld; whoever had reversed it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param entry the entry it is about
     * @param reversal the reversal that was taken out; empty in what was written before reversals were told by name
     */
    record EntryRestored(Stamp stamp, CommandId entry, Optional<CommandId> reversal) implements AckCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param entry the entry it is about
         * @param reversal the reversal that was taken out
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public EntryRestored {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entryRestored(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link PlaceAnswered}.
         *
         * @param command what is asked
         * @return the answer
         */
        T placeAnswered(PlaceAnswered command);

        /**
         * For {@link Credited}.
         *
         * @param command what is asked
         * @return the answer
         */
        T credited(Credited command);

        /**
         * For {@link NotCredited}.
         *
         * @param command what is asked
         * @return the answer
         */
        T notCredited(NotCredited command);

        /**
         * For {@link EntryReversed}.
         *
         * @param command what is asked
         * @return the answer
         */
        T entryReversed(EntryReversed command);

        /**
         * For {@link NotReversed}.
         *
         * @param command what is asked
         * @return the answer
         */
        T notReversed(NotReversed command);

        /**
         * For {@link EntryRestored}.
         *
         * @param command what is asked
         * @return the answer
         */
        T entryRestored(EntryRestored command);
    }
}
