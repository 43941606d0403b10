package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Tally;
import io.github.governance4j.points.scoring.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A points account as its facts left it (积分账户). Immutable; equal when entries, standing, counts and objections are.
 *
 * <p>What can be spent is kept in lots, standing apart from it. Both are judged for a day: what has lapsed by then does not count,
 * recorded as lapsed or not.
 */
public final class Account implements Usage {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int FAR = Integer.MIN_VALUE;

    static final Account EMPTY = new Posting().account();

    private final Entries entries;
    private final Seldom seldom;
    private final long standing;
    /** As an epoch day; {@link #NEVER}, or {@link #FAR} for a day that no 32 bits name, which is looked for when it is asked. */
    private final int nextLapse;

    Account(Entries entries, Seldom seldom, long standing, long nextLapse) {
        this.entries = entries;
        this.seldom = seldom;
        this.standing = standing;
        boolean near = nextLapse > FAR && nextLapse < NEVER;
        this.nextLapse = near ? (int) nextLapse : nextLapse == Entry.NEVER ? NEVER : FAR;
    }

    /** With one award more. */
    Account plus(LedgerFact.DeedScored fact) {
        Score score = fact.score();
        long granted = score.granted().hundredths();
        // What granted nothing and counted nothing leaves nothing to reverse.
        if (granted == 0 && Entry.countsNothing(score.counted())) {
            return this;
        }
        long lastDay = score.lastDay().orElse(Entry.NEVER);
        long standingLastDay = score.standingLastDay().orElse(Entry.NEVER);
        long lapses = Math.min(
                granted > 0 && score.redeemable() ? lastDay : Entry.NEVER, granted > 0 ? standingLastDay : Entry.NEVER);
        return new Account(
                entries.plus(fact, score, granted, lastDay, standingLastDay),
                seldom,
                standing + granted,
                Math.min(nextLapse(), lapses));
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
     * over. A deduction that is objected to counts nothing until the objection is decided. Never below zero.
     *
     * @param day the day
     * @return the standing
     */
    public Points standing(LocalDate day) {
        long sum = standing - entries.standingNotOn(day.toEpochDay());
        return Points.ofHundredths(Math.max(0, sum));
    }

    /**
     * The standing on a day, were the account given a base besides and were every open objection rejected: what an item that takes all
     * takes, so that whoever objects loses no more than whoever does not.
     */
    Points leastStanding(LocalDate day, Points base) {
        long on = day.toEpochDay();
        long sum = standing + base.hundredths() - entries.standingNotOn(on);
        for (Burden open : burdens().open()) {
            Optional<Entry> entry = entry(open.of());
            if (entry.isPresent()
                    && entry.get().day() <= on
                    && on <= entry.get().standingLastDay()) {
                sum -= Math.abs(entry.get().forStanding());
            }
        }
        return Points.ofHundredths(Math.max(0, sum));
    }

    /** {@return the lots that hold something, earliest last day first; among equals, earliest recorded first} */
    public List<Lot> lots() {
        return entries.lots(entry -> entry.held() > 0).stream().map(Entry::lot).toList();
    }

    /**
     * The latest objection to a decision.
     *
     * @param decision the id of a deduction, or of the reversal of an award
     * @return it, open or not; empty if nobody objected, or there is no such decision
     */
    public Optional<Objection> objection(CommandId decision) {
        return burdens().by(decision).flatMap(Burden::objection);
    }

    /**
     * What those affected by a decision were told.
     *
     * @param decision the id of a deduction, or of the reversal of an award
     * @return the notice; empty if there is no such decision
     */
    public Optional<Notice> notice(CommandId decision) {
        return burdens().by(decision).map(Burden::notice);
    }

    /** {@return the objections nobody has decided, in the order of the decisions} */
    public List<Objection> openObjections() {
        return burdens().open().stream()
                .flatMap(open -> open.objection().stream())
                .toList();
    }

    /**
     * The entries that may be shown to others on a day, where what they show may be shown at all: what counts for or against standing
     * then. Nothing that was reversed, has lapsed or is objected to; an award that came back only while it is objected to is not among
     * them either.
     *
     * @param day the day
     * @return the entries, in the order they were recorded
     */
    public List<CommandId> shown(LocalDate day) {
        List<CommandId> shown = new ArrayList<>();
        long on = day.toEpochDay();
        entries.forEach(entry -> {
            if (entry.forStanding() != 0
                    && entry.standsOn(on)
                    && burdens().on(entry.id()).filter(Burden::isOpen).isEmpty()) {
                shown.add(entry.id());
            }
        });
        return shown;
    }

    @Override
    public long counted(Tally tally) {
        return Tallies.of(entries, tally);
    }

    @Override
    public boolean hasBase() {
        return seldom.hasBase();
    }

    @Override
    public Points baseBrought() {
        return Points.ofHundredths(seldom.broughtBase());
    }

    /**
     * {@return standing as the books have it, lapsed or objected to by now or not; what {@link Fund#standing()} has on the other side}
     * Below zero if more was deducted than there was.
     */
    public Points recordedStanding() {
        return Points.ofHundredths(standing);
    }

    long booked() {
        return standing;
    }

    Seldom seldom() {
        return seldom;
    }

    Burdens burdens() {
        return seldom.burdens();
    }

    /** Whether a lot is only there because taking it back is objected to, and that only after a day. */
    boolean wasAway(Entry lot, long epochDay) {
        return !burdens().isEmpty()
                && burdens()
                        .on(lot.id())
                        .filter(burden -> burden.isOpen() && burden.liftedOn() > epochDay)
                        .isPresent();
    }

    /** The first last day of anything that lapses, or {@link Entry#NEVER}. */
    long nextLapse() {
        return switch (nextLapse) {
            case NEVER -> Entry.NEVER;
            case FAR -> entries.firstLapse();
            default -> nextLapse;
        };
    }

    long lapsedThrough() {
        return seldom.lapsedThrough();
    }

    int lapses() {
        return seldom.lapses();
    }

    /** The day of the latest reversal of a spending. */
    long returnedOn() {
        return seldom.returnedOn();
    }

    Optional<Entry> entry(CommandId id) {
        return entries.find(id);
    }

    /** Everything recorded on it that still matters. */
    Entries entries() {
        return entries;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Account that
                        && standing == that.standing
                        && seldom.equals(that.seldom)
                        && entries.equals(that.entries));
    }

    @Override
    public int hashCode() {
        return 31 * entries.hashCode() + Long.hashCode(standing);
    }

    /** For people debugging. */
    @Override
    public String toString() {
        return "account " + lots() + " standing " + Points.ofHundredths(standing) + ", " + entries.size() + " entries";
    }
}
