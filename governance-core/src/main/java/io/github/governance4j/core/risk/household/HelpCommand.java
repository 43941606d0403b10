package io.github.governance4j.core.risk.household;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;

/** Something asked of the help for one household (帮扶命令). */
public sealed interface HelpCommand extends Command {
    /**
     * Handles every command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Name who helps a household (确定帮扶岗位).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param household which
     * @param helper the post that helps it
     * @param lastDay until when, included; at most a year
     */
    record Appoint(Stamp stamp, HouseholdId household, PostId helper, LocalDate lastDay) implements HelpCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param household which
         * @param helper the post that helps it
         * @param lastDay until when, included; at most a year
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Appoint {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.appoint(this);
        }
    }

    /**
     * A dispute of the household is open (纳入纠纷).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute its stream
     */
    record OpenDispute(Stamp stamp, StreamId dispute) implements HelpCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute its stream
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public OpenDispute {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.openDispute(this);
        }
    }

    /**
     * A dispute of the household is over (纠纷了结).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute its stream
     */
    record CloseDispute(Stamp stamp, StreamId dispute) implements HelpCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute its stream
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public CloseDispute {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.closeDispute(this);
        }
    }

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements HelpCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if it is not sent by the timer
         */
        public Tick {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Appoint}.
         *
         * @param command what is asked
         * @return the answer
         */
        T appoint(Appoint command);

        /**
         * For {@link OpenDispute}.
         *
         * @param command what is asked
         * @return the answer
         */
        T openDispute(OpenDispute command);

        /**
         * For {@link CloseDispute}.
         *
         * @param command what is asked
         * @return the answer
         */
        T closeDispute(CloseDispute command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
