package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Score;
import java.util.List;

/** Something that is true of a points account (账户事实). Never edited; a correction is a new fact that names the old one. */
public sealed interface LedgerFact {
    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * A deed was scored, possibly at zero because its cap was used up (已计分).
     *
     * @param entry names this entry of the account; the id of the command that brought it about
     * @param member who did it
     * @param score what it came to
     */
    record DeedScored(CommandId entry, PersonId member, Score score) implements LedgerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deedScored(this);
        }
    }

    /**
     * Lots reached the end of their last day unspent (已失效).
     *
     * @param on the day by which they had lapsed, as an epoch day; their last days lie before it
     * @param lots which, and how much each still held, earliest last day first; at least one
     */
    record LotsLapsed(long on, List<LapsedLot> lots) implements LedgerFact {
        /**
         * Copies the lots.
         *
         * @param on the day by which they had lapsed
         * @param lots which, and how much each still held
         * @throws IllegalArgumentException if there is none
         */
        public LotsLapsed {
            lots = List.copyOf(lots);
            if (lots.isEmpty()) {
                throw new IllegalArgumentException("nothing lapsed");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lotsLapsed(this);
        }
    }

    /**
     * One lot that lapsed.
     *
     * @param entry the entry that earned it
     * @param lastDay its last day, as an epoch day
     * @param remaining what it still held
     */
    record LapsedLot(CommandId entry, long lastDay, Points remaining) {}

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a scored deed.
         *
         * @param fact it
         * @return the answer
         */
        T deedScored(DeedScored fact);

        /**
         * For lapsed lots.
         *
         * @param fact it
         * @return the answer
         */
        T lotsLapsed(LotsLapsed fact);
    }
}
