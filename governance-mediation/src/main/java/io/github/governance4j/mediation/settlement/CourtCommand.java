package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;

/** Suits over an agreement (就协议起诉): 人民调解法 art. 32. Open to every party at every moment after it took effect. */
public sealed interface CourtCommand extends SettlementCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementCommand.Cases<T> cases) {
        return cases.court(this);
    }

    /**
     * Record that a party went to court over the agreement (起诉).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party who
     */
    record Sue(Stamp stamp, PersonId party) implements CourtCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party who
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Sue {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sue(this);
        }
    }

    /**
     * Record how a party's suit ended (诉讼终结): by the mediating body, no party.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party whose
     * @param outcome how
     */
    record EndSuit(Stamp stamp, PersonId party, SuitOutcome outcome) implements CourtCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party whose
         * @param outcome how
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public EndSuit {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.endSuit(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Sue}.
         *
         * @param command what is asked
         * @return the answer
         */
        T sue(Sue command);

        /**
         * For {@link EndSuit}.
         *
         * @param command what is asked
         * @return the answer
         */
        T endSuit(EndSuit command);
    }
}
