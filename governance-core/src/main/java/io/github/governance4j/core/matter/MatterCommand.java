package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Command;

/** Something asked of a matter (事项命令), in five families. */
public sealed interface MatterCommand extends Command
        permits IntakeCommand, OwnershipCommand, SlipCommand, HandlingCommand, FollowUpCommand {
    /** {@return what sort of act this is} */
    MatterAct act();

    /**
     * Handles every family of commands; each has its own {@code match} for the commands in it.
     *
     * @param <T> what comes of it
     * @param cases one answer for each family
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * One answer for each family of commands.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For taking in and passing on.
         *
         * @param command what is asked
         * @return the answer
         */
        T intake(IntakeCommand command);

        /**
         * For owning.
         *
         * @param command what is asked
         * @return the answer
         */
        T ownership(OwnershipCommand command);

        /**
         * For assignment slips.
         *
         * @param command what is asked
         * @return the answer
         */
        T slip(SlipCommand command);

        /**
         * For handling and closing.
         *
         * @param command what is asked
         * @return the answer
         */
        T handling(HandlingCommand command);

        /**
         * For what comes after closing.
         *
         * @param command what is asked
         * @return the answer
         */
        T followUp(FollowUpCommand command);
    }
}
