package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/** Something asked of the tier of one subject (定级命令), in four families. */
public sealed interface TierCommand extends Command
        permits ProposalCommand, EffectCommand, ObjectionCommand, RectificationCommand, TierCommand.Tick {
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
    record Tick(Stamp stamp) implements TierCommand {
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
         * For proposing and confirming.
         *
         * @param command what is asked
         * @return the answer
         */
        T proposal(ProposalCommand command);

        /**
         * For planning and reviewing.
         *
         * @param command what is asked
         * @return the answer
         */
        T effect(EffectCommand command);

        /**
         * For objecting.
         *
         * @param command what is asked
         * @return the answer
         */
        T objection(ObjectionCommand command);

        /**
         * For putting right.
         *
         * @param command what is asked
         * @return the answer
         */
        T rectification(RectificationCommand command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
