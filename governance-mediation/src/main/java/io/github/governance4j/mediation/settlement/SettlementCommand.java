package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Command;

/** Something asked of an agreement in effect (协议履行命令), in four families. */
public sealed interface SettlementCommand extends Command
        permits EffectCommand, PerformanceCommand, CourtCommand, ConfirmationCommand {
    /**
     * Handles every family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * One answer for each family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For its taking effect, changing and the passing of time.
         *
         * @param command what is asked
         * @return the answer
         */
        T effect(EffectCommand command);

        /**
         * For its being kept.
         *
         * @param command what is asked
         * @return the answer
         */
        T performance(PerformanceCommand command);

        /**
         * For suits over it.
         *
         * @param command what is asked
         * @return the answer
         */
        T court(CourtCommand command);

        /**
         * For its confirmation by a court.
         *
         * @param command what is asked
         * @return the answer
         */
        T confirmation(ConfirmationCommand command);
    }
}
