package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;

/** Suits over an agreement. */
public sealed interface CourtFact extends SettlementFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementFact.Cases<T> cases) {
        return cases.court(this);
    }

    /**
     * A party went to court over it (已起诉).
     *
     * @param at when it happened
     * @param party who
     */
    record Sued(LocalDateTime at, PersonId party) implements CourtFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sued(this);
        }
    }

    /**
     * A party's suit ended (诉讼终结).
     *
     * @param at when it happened
     * @param party whose
     * @param outcome how
     */
    record SuitEnded(LocalDateTime at, PersonId party, SuitOutcome outcome) implements CourtFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.suitEnded(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Sued}.
         *
         * @param fact what happened
         * @return the answer
         */
        T sued(Sued fact);

        /**
         * For {@link SuitEnded}.
         *
         * @param fact what happened
         * @return the answer
         */
        T suitEnded(SuitEnded fact);
    }
}
