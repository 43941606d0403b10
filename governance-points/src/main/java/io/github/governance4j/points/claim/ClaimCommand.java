package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/** Something asked of a claim (申报命令), in five families. */
public sealed interface ClaimCommand extends Command
        permits DeclaringCommand, StepCommand, PostingCommand, AckCommand, RemedyCommand, ClaimCommand.Tick {
    /**
     * Handles every family of commands; each has its own {@code match} for the commands in it.
     *
     * @param <T> what comes of it
     * @param cases one answer for each family
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements ClaimCommand {
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
     * One answer for each family of commands.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For declaring and withdrawing.
         *
         * @param command what is asked
         * @return the answer
         */
        T declaring(DeclaringCommand command);

        /**
         * For what is done at a step.
         *
         * @param command what is asked
         * @return the answer
         */
        T step(StepCommand command);

        /**
         * For what is put up.
         *
         * @param command what is asked
         * @return the answer
         */
        T posting(PostingCommand command);

        /**
         * For what other books answered.
         *
         * @param command what is asked
         * @return the answer
         */
        T ack(AckCommand command);

        /**
         * For revoking and objecting.
         *
         * @param command what is asked
         * @return the answer
         */
        T remedy(RemedyCommand command);

        /**
         * For what came due.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
