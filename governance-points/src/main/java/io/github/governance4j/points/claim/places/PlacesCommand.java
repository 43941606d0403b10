package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/** Something asked of the places of a quota (名额命令). Sent by {@code ClaimReaction}; what comes twice changes nothing. */
public sealed interface PlacesCommand extends Command {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Take a place (占用名额).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param bid what is asked for
     */
    record Take(Stamp stamp, PlaceBid bid) implements PlacesCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param bid what is asked for
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public Take {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.take(this);
        }
    }

    /**
     * Give it back (退回名额), whether or not it was had, or asked for yet.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param bid what was asked for
     */
    record GiveBack(Stamp stamp, PlaceBid bid) implements PlacesCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param bid what was asked for
         * @throws IllegalArgumentException if it is not sent by the timer, which is how one stream tells another
         */
        public GiveBack {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.giveBack(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Take}.
         *
         * @param command what is asked
         * @return the answer
         */
        T take(Take command);

        /**
         * For {@link GiveBack}.
         *
         * @param command what is asked
         * @return the answer
         */
        T giveBack(GiveBack command);
    }
}
