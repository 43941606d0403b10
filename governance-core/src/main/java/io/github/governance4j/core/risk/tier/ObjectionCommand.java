package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** Objecting to a tier, and answering the objection (异议). */
public sealed interface ObjectionCommand extends TierCommand {
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
        return cases.objection(this);
    }

    /**
     * Object to a tier (提出异议): for a person it affects, while the window is open. From then on no measure falls on persons.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param grounds in their own words; at most 500 characters, may be blank
     */
    record LodgeObjection(Stamp stamp, String grounds) implements ObjectionCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param grounds in their own words; at most 500 characters, may be blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public LodgeObjection {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lodgeObjection(this);
        }
    }

    /**
     * Answer an objection (异议处理): for somebody who neither proposed nor confirmed, of neither body.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param upheld whether those who object are right
     * @param grounds why; at most 500 characters, not blank
     */
    record DecideObjection(Stamp stamp, boolean upheld, String grounds) implements ObjectionCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param upheld whether those who object are right
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public DecideObjection {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decideObjection(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link LodgeObjection}.
         *
         * @param command what is asked
         * @return the answer
         */
        T lodgeObjection(LodgeObjection command);

        /**
         * For {@link DecideObjection}.
         *
         * @param command what is asked
         * @return the answer
         */
        T decideObjection(DecideObjection command);
    }
}
