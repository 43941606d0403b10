package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An {@link Account} as plain values, so that it can be written down and need not be replayed (账户快照). Everything that makes two
 * accounts equal is in it: an account, its form and the account of that form are equal.
 *
 * <p>Long accounts have thousands of entries, so those stand in columns of equal length: row {@code n} of each belongs to the
 * {@code n}th entry, counted from 0. Amounts are hundredths of a point, days epoch days; {@link #NEVER} stands for a last day that does
 * not come.
 *
 * <p>What other programs may rely on is the account, not this: it changes with the ledger, and then under another version.
 *
 * <pre>{@code
 * AccountForm form = AccountForm.of(desk.open(household).state());
 * Account same = form.account();
 * }</pre>
 *
 * @param rows the entries, in the order they were recorded
 * @param counted what each entry added to running counts
 * @param drawn what each spending drew from which entry
 * @param deeds whose awards are, each combination once
 * @param tallies the running counts that are spoken of, each once
 * @param running how far each running count has come
 * @param burdens the decisions that burden somebody, in the order they were recorded
 * @param sums what is kept of the account as a whole
 */
public record AccountForm(
        Rows rows,
        Counts counted,
        Draws drawn,
        List<Deed> deeds,
        List<Tally> tallies,
        Running running,
        List<Decided> burdens,
        Sums sums) {
    /** Stands for a last day that does not come: 9,999,999, which no last day of an account is. */
    public static final long NEVER = 9_999_999;

    /**
     * Copies the lists.
     *
     * @param rows the entries
     * @param counted what each entry added to running counts
     * @param drawn what each spending drew
     * @param deeds whose awards are
     * @param tallies the running counts that are spoken of
     * @param running how far each running count has come
     * @param burdens the decisions that burden somebody
     * @param sums what is kept of the account as a whole
     */
    public AccountForm {
        deeds = List.copyOf(deeds);
        tallies = List.copyOf(tallies);
        burdens = List.copyOf(burdens);
    }

    /**
     * The form of an account.
     *
     * @param account the account
     * @return its form
     * @throws IllegalArgumentException if the account was made of a part of its facts only, so that its books do not balance
     */
    public static AccountForm of(Account account) {
        return new AccountWriting(account).form();
    }

    /**
     * {@return the account it is the form of}
     *
     * @throws IllegalArgumentException if it is the form of none: columns of unequal length, a row that is not there, a sum that is not
     *     what its parts add up to
     */
    public Account account() {
        return new AccountReading(this).account();
    }

    /** What an entry is. */
    public enum Kind {
        /** Points for a deed, or one lot of those brought in (得分). */
        AWARD,
        /** The standing and the counts brought in (期初). */
        OPENING,
        /** Points spent (兑换). */
        SPENDING,
        /** Standing lowered (减分). */
        DEDUCTION
    }

    /**
     * The entries, column by column.
     *
     * @param kinds what each is
     * @param ids its name
     * @param days the day it speaks of
     * @param remaining what can still be spent of it
     * @param lastDays the last day it can be spent
     * @param spent what was spent of it
     * @param lapsed what of it was recorded as lapsed
     * @param standing what it counts for standing, or against it
     * @param standingLastDays the last day of that
     * @param deeds whose it is, as a place in {@link AccountForm#deeds}; -1 for what is no award
     * @param reversed which entries were reversed, as rows, ascending
     * @param suspended which are deductions that are objected to, as rows, ascending
     */
    public record Rows(
            List<Kind> kinds,
            List<CommandId> ids,
            List<Long> days,
            List<Long> remaining,
            List<Long> lastDays,
            List<Long> spent,
            List<Long> lapsed,
            List<Long> standing,
            List<Long> standingLastDays,
            List<Long> deeds,
            List<Long> reversed,
            List<Long> suspended) {}

    /**
     * What entries added to running counts, column by column.
     *
     * @param rows which entry, ascending
     * @param tallies which count, as a place in {@link AccountForm#tallies}
     * @param amounts what it added
     */
    public record Counts(List<Long> rows, List<Long> tallies, List<Long> amounts) {}

    /**
     * What spendings drew on, column by column.
     *
     * @param rows which spending, ascending
     * @param lots which entry it drew on, as a row
     * @param points how many
     */
    public record Draws(List<Long> rows, List<Long> lots, List<Long> points) {}

    /**
     * How far running counts have come, column by column, in the order they began within each period.
     *
     * @param tallies which count, as a place in {@link AccountForm#tallies}
     * @param amounts how far
     */
    public record Running(List<Long> tallies, List<Long> amounts) {}

    /**
     * Where awards come from.
     *
     * @param member who earned them, if the books know
     * @param enteredBy who entered them, if a person did
     * @param edition the edition they were scored under
     */
    public record Deed(Optional<PersonId> member, Optional<PersonId> enteredBy, Optional<EditionId> edition) {}

    /**
     * A decision that burdens somebody.
     *
     * @param decision its id
     * @param of the entry it is about
     * @param lots the lots of an opening that go and come back with it
     * @param takesBack whether it took an award back
     * @param hands who recorded and who decided it
     * @param notice what those affected were told
     * @param rules how it can be objected to
     * @param lastDay the last day it burdens anybody
     * @param objection the latest objection to it
     * @param liftedOn the day an award came back to the account
     * @param withdrawn when an objection to it was last taken back
     */
    public record Decided(
            CommandId decision,
            CommandId of,
            List<CommandId> lots,
            boolean takesBack,
            List<PersonId> hands,
            Notice notice,
            ObjectionRules rules,
            long lastDay,
            Optional<Objection> objection,
            OptionalLong liftedOn,
            Optional<LocalDateTime> withdrawn) {
        /**
         * Copies the lists.
         *
         * @param decision its id
         * @param of the entry it is about
         * @param lots the lots of an opening that go and come back with it
         * @param takesBack whether it took an award back
         * @param hands who recorded and who decided it
         * @param notice what those affected were told
         * @param rules how it can be objected to
         * @param lastDay the last day it burdens anybody
         * @param objection the latest objection to it
         * @param liftedOn the day an award came back
         * @param withdrawn when an objection to it was last taken back
         */
        public Decided {
            lots = List.copyOf(lots);
            hands = List.copyOf(hands);
        }
    }

    /**
     * What is kept of the account as a whole.
     *
     * @param standing all standing as the books have it, the base included
     * @param base what of it is the base
     * @param hasBase whether the base is settled
     * @param broughtBase what of the base a deduction brought before it was settled
     * @param lapsedThrough the latest day by which lapses were recorded
     * @param lapses how often they were
     * @param returnedOn the day of the latest reversal of a spending
     * @param overdue how often an objection was recorded as unanswered
     * @param overdueThrough the latest moment by which that was recorded
     */
    public record Sums(
            long standing,
            long base,
            boolean hasBase,
            long broughtBase,
            OptionalLong lapsedThrough,
            int lapses,
            OptionalLong returnedOn,
            int overdue,
            Optional<LocalDateTime> overdueThrough) {}
}
