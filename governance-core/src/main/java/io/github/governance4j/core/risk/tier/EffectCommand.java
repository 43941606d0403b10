package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** Planning for a tier, and looking at it again (预案与复核). */
public sealed interface EffectCommand extends TierCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierCommand.Cases<T> cases) {
        return cases.effect(this);
    }

    /**
     * Say what is to be done about it (一事一案). For a proposal that waits, else for the tier in effect.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param plan the plan
     */
    record SetPlan(Stamp stamp, Plan plan) implements EffectCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param plan the plan
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public SetPlan {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.setPlan(this);
        }
    }

    /**
     * Look at a tier in effect again (复核). It changes nothing by itself: another tier, or a later last day, is a new proposal.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param keeps whether the tier is still right
     * @param grounds why; at most 500 characters, not blank
     */
    record Review(Stamp stamp, boolean keeps, String grounds) implements EffectCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param keeps whether the tier is still right
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Review {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.review(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link SetPlan}.
         *
         * @param command what is asked
         * @return the answer
         */
        T setPlan(SetPlan command);

        /**
         * For {@link Review}.
         *
         * @param command what is asked
         * @return the answer
         */
        T review(Review command);
    }
}
