package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Command;

/** Something asked of a referral (对接移送命令), in two families. */
public sealed interface ReferralCommand extends Command permits OfferCommand, AnswerCommand {
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
         * For what the offering desk and time ask.
         *
         * @param command what is asked
         * @return the answer
         */
        T offer(OfferCommand command);

        /**
         * For what the receiving desk and whoever determines ask.
         *
         * @param command what is asked
         * @return the answer
         */
        T answer(AnswerCommand command);
    }
}
