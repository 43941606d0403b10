package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Tally;
import io.github.governance4j.points.scoring.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A points account as its facts left it (积分账户). Immutable; equal when entries, standing and counts are.
 *
 * <p>What can be spent is kept in lots, standing apart from it. Both are judged for a day: what has lapsed by then does not count,
 * recorded as lapsed or not.
 */
public final class Account implements Usage {
    static final Account EMPTY =
            new Account(Entries.NONE, Tallies.NONE, false, 0, Entry.NEVER, Long.MIN_VALUE, 0, Long.MIN_VALUE);

    private final Entries entries;
    private final Tallies tallies;
    private final boolean hasBase;
    private final long standing;
    private final long nextLapse;
    private final long lapsedThrough;
    private final int lapses;
    private final long returnedOn;

    private Account(
            Entries entries,
            Tallies tallies,
            boolean hasBase,
            long standing,
            long nextLapse,
            long lapsedThrough,
            int lapses,
            long returnedOn) {
        this.entries = entries;
        this.tallies = tallies;
        this.hasBase = hasBase;
        this.standing = standing;
        this.nextLapse = nextLapse;
        this.lapsedThrough = lapsedThrough;
        this.lapses = lapses;
        this.returnedOn = returnedOn;
    }

    /**
     * What can be spent on a day: lots earned by then whose last day is not over. Looks at what is recorded now; for the balance as it
     * was known on a past day see {@link AccountHistory}.
     *
     * @param day the day
     * @return the sum of the lots that can be spent then
     */
    public Points redeemable(LocalDate day) {
        return Points.ofHundredths(entries.spendableSum(day.toEpochDay()));
    }

    /**
     * Standing on a day: the base, and what was earned by then, spent since or not, less deductions, as far as their last days are not
     * over. Never below zero.
     *
     * @param day the day
     * @return the standing
     */
    public Points standing(LocalDate day) {
        return standing(day, Points.ZERO);
    }

    /** The standing on a day, were the account given a base besides. */
    Points standing(LocalDate day, Points base) {
        long sum = standing + base.hundredths() - entries.standingNotOn(day.toEpochDay());
        return Points.ofHundredths(Math.max(0, sum));
    }

    /** {@return the lots that hold something, earliest last day first; among equals, earliest recorded first} */
    public List<Lot> lots() {
        return entries.lots(entry -> entry.remaining() > 0).stream()
                .map(Entry::lot)
                .toList();
    }

    @Override
    public long counted(Tally tally) {
        return tallies.of(tally);
    }

    @Override
    public boolean hasBase() {
        return hasBase;
    }

    /** Whether nothing stands on it: nothing has happened yet, or all of it was reversed. */
    boolean isUntouched() {
        return !hasBase && entries.allReversed();
    }

    /**
     * {@return standing as the books have it, lapsed by now or not; what {@link Fund#standing()} has on the other side} Below zero if what
     * was deducted from has lapsed since.
     */
    public Points recordedStanding() {
        return Points.ofHundredths(standing);
    }

    /** The first last day of anything that lapses, or {@link Entry#NEVER}. */
    long nextLapse() {
        return nextLapse;
    }

    long lapsedThrough() {
        return lapsedThrough;
    }

    int lapses() {
        return lapses;
    }

    /** The day of the latest reversal of a spending. */
    long returnedOn() {
        return returnedOn;
    }

    Optional<Entry> entry(CommandId id) {
        int at = entries.indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(entries.get(at));
    }

    /** Everything recorded on it that still matters. */
    Entries entries() {
        return entries;
    }

    Account given(LedgerFact.BaseGiven fact) {
        return new Account(
                entries,
                tallies,
                true,
                standing + fact.base().hundredths(),
                nextLapse,
                lapsedThrough,
                lapses,
                returnedOn);
    }

    Account scored(LedgerFact.DeedScored fact) {
        Entry entry = Entry.award(fact);
        // What granted nothing and counted nothing leaves nothing to reverse.
        return entry.leavesNothing() ? this : adding(entry, tallies.plus(entry.counted()));
    }

    Account broughtIn(LedgerFact.BalanceBroughtIn fact) {
        Entry standingEntry = Entry.broughtIn(fact);
        Account account = adding(standingEntry, tallies.plus(standingEntry.counted()));
        List<Opening.OpeningLot> lots = fact.opening().lots();
        for (int i = 0; i < lots.size(); i++) {
            account = account.adding(Entry.broughtIn(fact.lotEntry(i), fact.day(), lots.get(i)), account.tallies);
        }
        return new Account(
                account.entries,
                account.tallies,
                true,
                account.standing,
                account.nextLapse,
                lapsedThrough,
                lapses,
                returnedOn);
    }

    Account corrected(LedgerFact.LapseCorrected fact) {
        Entries changed = entries;
        for (LedgerFact.Drawn lot : fact.lots()) {
            int at = changed.indexOf(lot.lot());
            if (at >= 0) {
                changed = changed.replacing(
                        at, changed.get(at).reviving(lot.points().hundredths()));
            }
        }
        return changed(changed, tallies, standing, returnedOn);
    }

    Account spent(LedgerFact.PointsSpent fact) {
        Entries changed = entries;
        for (LedgerFact.Drawn drawn : fact.from()) {
            int at = changed.indexOf(drawn.lot());
            if (at >= 0) {
                changed = changed.replacing(
                        at, changed.get(at).spending(drawn.points().hundredths()));
            }
        }
        return changed(changed.plus(Entry.spending(fact)), tallies, standing, returnedOn);
    }

    Account deducted(LedgerFact.StandingDeducted fact) {
        return adding(Entry.deduction(fact), tallies.plus(fact.deduction().counted()));
    }

    Account reversed(Reversal.OfAward fact) {
        return reversing(fact.of(), tallies.minus(fact.counted()));
    }

    Account reversed(Reversal.OfDeduction fact) {
        return reversing(fact.of(), tallies.minus(fact.counted()));
    }

    Account reversed(Reversal.OfSpending fact) {
        int at = entries.indexOf(fact.of());
        if (at < 0) {
            return this;
        }
        Entries changed = entries.replacing(at, entries.get(at).reversing());
        for (LedgerFact.Drawn drawn : entries.get(at).from()) {
            int lot = changed.indexOf(drawn.lot());
            if (lot >= 0) {
                Entry from = changed.get(lot);
                long points = drawn.points().hundredths();
                changed = changed.replacing(lot, from.reversed() ? from.cancelling(points) : from.spending(-points));
            }
        }
        return changed(changed, tallies, standing, Math.max(returnedOn, fact.day()));
    }

    Account lapsed(LedgerFact.LotsLapsed fact) {
        Map<CommandId, List<LedgerFact.LapsedLot>> lots =
                fact.lots().stream().collect(Collectors.groupingBy(LedgerFact.LapsedLot::entry));
        Entries changed = entries.map(entry -> entry.without(lots.getOrDefault(entry.id(), List.of())));
        return new Account(
                changed,
                tallies,
                hasBase,
                changed.standing() + standing - entries.standing(),
                changed.firstLapse(),
                Math.max(lapsedThrough, fact.on()),
                lapses + 1,
                returnedOn);
    }

    private Account adding(Entry entry, Tallies counted) {
        return new Account(
                entries.plus(entry),
                counted,
                hasBase,
                standing + entry.forStanding(),
                Math.min(nextLapse, entry.nextLapse()),
                lapsedThrough,
                lapses,
                returnedOn);
    }

    private Account reversing(CommandId of, Tallies counted) {
        int at = entries.indexOf(of);
        if (at < 0) {
            return this;
        }
        Entry entry = entries.get(at);
        Entries changed = entries.replacing(at, entry.reversing());
        // With the standing brought in goes the base it was taken to include.
        boolean keepsBase = hasBase && entry.kind() != Entry.Kind.OPENING;
        return new Account(
                changed,
                counted,
                keepsBase,
                standing - entry.forStanding(),
                changed.firstLapse(),
                lapsedThrough,
                lapses,
                returnedOn);
    }

    private Account changed(Entries changed, Tallies counted, long stands, long returned) {
        return new Account(changed, counted, hasBase, stands, changed.firstLapse(), lapsedThrough, lapses, returned);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Account that
                        && standing == that.standing
                        && hasBase == that.hasBase
                        && lapsedThrough == that.lapsedThrough
                        && lapses == that.lapses
                        && returnedOn == that.returnedOn
                        && entries.equals(that.entries)
                        && tallies.equals(that.tallies));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * entries.hashCode() + tallies.hashCode()) + Long.hashCode(standing);
    }

    /** For people debugging. */
    @Override
    public String toString() {
        return "account " + lots() + " standing " + Points.ofHundredths(standing) + ", " + entries.size() + " entries";
    }
}
