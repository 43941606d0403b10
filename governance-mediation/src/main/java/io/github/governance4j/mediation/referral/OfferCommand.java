package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** Passing a dispute to another body (移送、委托). */
public sealed interface OfferCommand extends ReferralCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(ReferralCommand.Cases<T> cases) {
        return cases.offer(this);
    }

    /**
     * Offer a dispute to another body (提出移送). Until it accepts, whoever offers goes on holding it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param offering what is offered, to whom and how
     */
    record Offer(Stamp stamp, Offering offering) implements OfferCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param offering what is offered, to whom and how
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Offer {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offer(this);
        }
    }

    /**
     * Offer it once more after it was returned, with reasons (再次移送). It cannot be returned again.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why it is theirs after all; at most 500 characters
     */
    record OfferAgain(Stamp stamp, String words) implements OfferCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why it is theirs after all; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public OfferAgain {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offerAgain(this);
        }
    }

    /**
     * Take the offer back before it is accepted (撤回).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why; at most 500 characters
     */
    record Withdraw(Stamp stamp, String words) implements OfferCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public Withdraw {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdraw(this);
        }
    }

    /**
     * Record what has come due. Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements OfferCommand {
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
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Offer}.
         *
         * @param command what is asked
         * @return the answer
         */
        T offer(Offer command);

        /**
         * For {@link OfferAgain}.
         *
         * @param command what is asked
         * @return the answer
         */
        T offerAgain(OfferAgain command);

        /**
         * For {@link Withdraw}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdraw(Withdraw command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
