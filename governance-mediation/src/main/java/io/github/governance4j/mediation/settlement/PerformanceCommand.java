package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DocumentId;
import java.util.Optional;

/** Whether an agreement is kept (履行、回访与违约): 人民调解法 art. 31. */
public sealed interface PerformanceCommand extends SettlementCommand {
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
        return cases.performance(this);
    }

    /**
     * Say that a clause was kept (履行). Said by the mediating body it counts; said by a party, in its own
     * name and from no post, it waits for the receipt.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param clause its number
     * @param proof the voucher, if there is one
     */
    record Perform(Stamp stamp, int clause, Optional<DocumentId> proof) implements PerformanceCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param clause its number
         * @param proof the voucher, if there is one
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Perform {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.perform(this);
        }
    }

    /**
     * Confirm that a clause was kept (签收), by whom it is owed to.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param clause its number
     * @param party the party it is owed to
     */
    record AcknowledgeReceipt(Stamp stamp, int clause, PersonId party) implements PerformanceCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param clause its number
         * @param party the party it is owed to
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AcknowledgeReceipt {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.acknowledgeReceipt(this);
        }
    }

    /**
     * Say that a clause is not kept (反映不履行).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party the party who says so
     * @param clause its number
     * @param words what is not kept; at most 500 characters
     */
    record ReportBreach(Stamp stamp, PersonId party, int clause, String words) implements PerformanceCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party the party who says so
         * @param clause its number
         * @param words what is not kept; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public ReportBreach {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportBreach(this);
        }
    }

    /**
     * Record that the mediating body asked how the agreement is kept (回访).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param record what was written down, if anything
     */
    record FollowUp(Stamp stamp, Optional<DocumentId> record) implements PerformanceCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param record what was written down, if anything
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public FollowUp {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.followUp(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Perform}.
         *
         * @param command what is asked
         * @return the answer
         */
        T perform(Perform command);

        /**
         * For {@link AcknowledgeReceipt}.
         *
         * @param command what is asked
         * @return the answer
         */
        T acknowledgeReceipt(AcknowledgeReceipt command);

        /**
         * For {@link ReportBreach}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reportBreach(ReportBreach command);

        /**
         * For {@link FollowUp}.
         *
         * @param command what is asked
         * @return the answer
         */
        T followUp(FollowUp command);
    }
}
