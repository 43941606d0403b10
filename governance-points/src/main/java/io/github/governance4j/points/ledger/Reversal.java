package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Counted;
import java.time.LocalDate;
import java.util.List;

/** An entry that should not have been made was reversed by a new one (冲正); the old fact stays as it is. */
public sealed interface Reversal extends LedgerFact {
    /** {@return names this entry of the account} */
    CommandId entry();

    /** {@return the entry that was reversed} */
    CommandId of();

    /** {@return why, in the words of whoever decided} */
    String reason();

    /**
     * An award was reversed (加分已冲正): what was unspent of it is gone, what was spent is written off, and no other lot is touched. For
     * balances brought in that is the whole opening: its standing, its counts, and the lots that were still there.
     *
     * @param entry names this entry of the account
     * @param of the award
     * @param lots the lots taken back with it: those of an opening that were not taken back before; none for an award
     * @param reason why
     * @param unspent what could still be spent of it, and no longer can
     * @param shortfall what had been spent of it, and stays spent
     * @param standing what it had counted for standing, and no longer does
     * @param counted what it had added to the account's running counts, and no longer does
     * @param ruling what that rests on, who is told, and how it can be objected to; its last day is the last on which the award would have
     *     counted
     */
    record OfAward(
            CommandId entry,
            CommandId of,
            List<CommandId> lots,
            String reason,
            Points unspent,
            Points shortfall,
            Points standing,
            List<Counted> counted,
            Ruling ruling)
            implements Reversal, Adverse {
        /**
         * Copies the lists.
         *
         * @param entry names this entry of the account
         * @param of the award
         * @param lots the lots taken back with it
         * @param reason why
         * @param unspent what could still be spent of it
         * @param shortfall what had been spent of it
         * @param standing what it had counted for standing
         * @param counted what it had added to the account's running counts
         * @param ruling what that rests on
         */
        public OfAward {
            lots = List.copyOf(lots);
            counted = List.copyOf(counted);
        }

        @Override
        public Grounds grounds() {
            return ruling.grounds();
        }

        @Override
        public Notice notice() {
            return ruling.notice();
        }

        @Override
        public LocalDate lastDay() {
            return ruling.lastDay();
        }

        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.awardReversed(this);
        }
    }

    /**
     * A spending was reversed (扣减已冲正): the points went back to the lots they came from.
     *
     * @param entry names this entry of the account
     * @param of the spending
     * @param day the day of the reversal, as an epoch day
     * @param reason why
     * @param returned what went back to which lot; a lot whose last day is over lapses again
     * @param cancelled what belonged to awards reversed since, and so makes up their shortfall
     */
    record OfSpending(
            CommandId entry, CommandId of, long day, String reason, List<LedgerFact.Drawn> returned, Points cancelled)
            implements Reversal {
        /**
         * Copies the lots.
         *
         * @param entry names this entry of the account
         * @param of the spending
         * @param day the day of the reversal
         * @param reason why
         * @param returned what went back to which lot
         * @param cancelled what made up the shortfall of awards reversed since
         */
        public OfSpending {
            returned = List.copyOf(returned);
        }

        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.spendReversed(this);
        }
    }

    /**
     * A deduction was reversed (减分已撤销): standing is as if it had never been.
     *
     * @param entry names this entry of the account
     * @param of the deduction
     * @param reason why
     * @param restored the standing that came back; zero if the deduction had lapsed
     * @param counted what it had added to the account's running counts, and no longer does
     */
    record OfDeduction(CommandId entry, CommandId of, String reason, Points restored, List<Counted> counted)
            implements Reversal {
        /**
         * Copies the counts.
         *
         * @param entry names this entry of the account
         * @param of the deduction
         * @param reason why
         * @param restored the standing that came back
         * @param counted what it had added to the account's running counts
         */
        public OfDeduction {
            counted = List.copyOf(counted);
        }

        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.deductionReversed(this);
        }
    }

    /**
     * One answer for each kind of reversal.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a reversed award.
         *
         * @param fact it
         * @return the answer
         */
        T awardReversed(OfAward fact);

        /**
         * For a reversed spending.
         *
         * @param fact it
         * @return the answer
         */
        T spendReversed(OfSpending fact);

        /**
         * For a reversed deduction.
         *
         * @param fact it
         * @return the answer
         */
        T deductionReversed(OfDeduction fact);
    }
}
