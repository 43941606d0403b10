package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Tally;
import java.util.List;
import java.util.OptionalLong;

/**
 * One entry of an account as far as it matters for what comes: what is left of it, and what a reversal would take back. Amounts in
 * hundredths, none below zero.
 *
 * @param kind award, spending or deduction
 * @param id its name
 * @param day the day it speaks of, as an epoch day
 * @param remaining what can still be spent of an award
 * @param lastDay the last day it can be spent, or {@link #NEVER}
 * @param spent what was spent of an award
 * @param lapsed what of an award was recorded as lapsed; a spending of a day on which it was there still draws on it
 * @param standing what it counts for standing, or against it
 * @param standingLastDay the last day of that, or {@link #NEVER}
 * @param counted what it added to running counts
 * @param origin whose it is, or the lots a spending drew on
 * @param reversed whether it was; its numbers stay, so that it can come back, and count nothing
 * @param suspended whether it is a deduction that is objected to; it stays in the books and counts on no day
 */
record Entry(
        Kind kind,
        CommandId id,
        long day,
        long remaining,
        long lastDay,
        long spent,
        long lapsed,
        long standing,
        long standingLastDay,
        List<Counted> counted,
        Origin origin,
        boolean reversed,
        boolean suspended)
        implements Holding {
    static final long NEVER = Long.MAX_VALUE;

    enum Kind {
        AWARD,
        /** What stands for the standing and the counts brought in; its lots are awards of their own. */
        OPENING,
        SPENDING,
        DEDUCTION
    }

    static Entry broughtIn(CommandId id, long day, Opening.OpeningLot lot, Origin origin) {
        return new Entry(
                Kind.AWARD,
                id,
                day,
                lot.points().hundredths(),
                orNever(lot.lastDay()),
                0,
                0,
                0,
                NEVER,
                List.of(),
                origin,
                false,
                false);
    }

    static Entry broughtIn(LedgerFact.BalanceBroughtIn fact, Origin origin) {
        long standing = fact.opening().standing().hundredths();
        List<Counted> counted = fact.opening().counted();
        return new Entry(
                Kind.OPENING, fact.entry(), fact.day(), 0, NEVER, 0, 0, standing, NEVER, counted, origin, false, false);
    }

    static Entry spending(LedgerFact.PointsSpent fact) {
        Origin origin = new Origin.Draw(fact.from());
        return new Entry(
                Kind.SPENDING, fact.entry(), fact.day(), 0, NEVER, 0, 0, 0, NEVER, List.of(), origin, false, false);
    }

    static Entry deduction(LedgerFact.StandingDeducted fact) {
        return new Entry(
                Kind.DEDUCTION,
                fact.entry(),
                fact.deduction().on(),
                0,
                NEVER,
                0,
                0,
                fact.deduction().points().hundredths(),
                fact.deduction().lastDay(),
                fact.deduction().counted(),
                Origin.Breach.ONE,
                false,
                false);
    }

    private static long orNever(OptionalLong day) {
        return day.orElse(NEVER);
    }

    Lot lot() {
        return new Lot(
                id, Points.ofHundredths(held()), lastDay == NEVER ? OptionalLong.empty() : OptionalLong.of(lastDay));
    }

    static boolean countsNothing(List<Counted> counted) {
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).amount() != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isAward() {
        return kind == Kind.AWARD || kind == Kind.OPENING;
    }

    /**
     * The last day on which anything of it would do somebody good, or {@link #NEVER}: points, standing, or what climbs a ladder. The room
     * it takes under a cap does nobody good.
     */
    long countsThrough() {
        long last = Math.max(remaining > 0 || spent > 0 ? lastDay : day, standing > 0 ? standingLastDay : day);
        for (Counted one : counted) {
            if (one.amount() > 0 && one.tally().kind() == Tally.Kind.TOTAL) {
                last = Math.max(last, lastDay(one.tally()));
            }
        }
        return last;
    }

    /** The last day of a count's period; one that begins on no day of the calendar, as brought in, is never asked for. */
    private static long lastDay(Tally tally) {
        boolean begins = WorkCalendar.EARLIEST.toEpochDay() <= tally.start()
                && tally.start() <= WorkCalendar.LATEST.toEpochDay();
        return begins ? tally.period().lastDay(tally.start()) : Long.MIN_VALUE;
    }

    /** Adds what of it has lapsed by a day. */
    void addLapsed(long epochDay, List<LedgerFact.LapsedLot> to) {
        if (reversed) {
            return;
        }
        if (remaining > 0 && lastDay < epochDay) {
            to.add(lapsed(LedgerFact.Part.REDEEMABLE, lastDay, remaining));
        }
        if (standing > 0 && standingLastDay < epochDay) {
            to.add(lapsed(isAward() ? LedgerFact.Part.STANDING : LedgerFact.Part.DEDUCTION, standingLastDay, standing));
        }
    }

    private LedgerFact.LapsedLot lapsed(LedgerFact.Part part, long last, long left) {
        return new LedgerFact.LapsedLot(id, part, last, Points.ofHundredths(left));
    }

    /** Points spent of it; below zero for what comes back. */
    Entry spending(long points) {
        return with(remaining - points, spent + points, lapsed, standing);
    }

    /** What was recorded as lapsed is there again; no more than was, since a replay may not have seen it lapse. */
    Entry reviving(long points) {
        long revived = Math.min(points, lapsed);
        return with(remaining + revived, spent, lapsed - revived, standing);
    }

    Entry without(List<LedgerFact.LapsedLot> lots) {
        Entry left = this;
        for (LedgerFact.LapsedLot lot : lots) {
            long points = lot.remaining().hundredths();
            left = lot.part() == LedgerFact.Part.REDEEMABLE
                    ? left.with(left.remaining - points, spent, left.lapsed + points, left.standing)
                    : left.with(left.remaining, spent, left.lapsed, left.standing - points);
        }
        return left;
    }

    /** What it is with something more for the same deed. */
    Entry with(Score more) {
        long points = more.granted().hundredths();
        boolean spendable = more.redeemable() && points > 0;
        boolean wasSpendable = remaining > 0 || spent > 0 || lapsed > 0;
        long last = orNever(more.lastDay());
        return new Entry(
                kind,
                id,
                day,
                spendable ? remaining + points : remaining,
                spendable ? wasSpendable ? Math.max(lastDay, last) : last : lastDay,
                spent,
                lapsed,
                standing + points,
                Math.max(standingLastDay, orNever(more.standingLastDay())),
                Tallies.sum(counted, more.counted()),
                origin,
                reversed,
                suspended);
    }

    Entry reversing() {
        return marked(true, false);
    }

    /** An award that was taken back is there again, with all that is left of it. */
    Entry comingBack() {
        return marked(false, false);
    }

    Entry suspending() {
        return marked(reversed, true);
    }

    Entry resuming() {
        return marked(reversed, false);
    }

    private Entry with(long remaining, long spent, long lapsed, long standing) {
        return new Entry(
                kind,
                id,
                day,
                remaining,
                lastDay,
                spent,
                lapsed,
                standing,
                standingLastDay,
                counted,
                origin,
                reversed,
                suspended);
    }

    private Entry marked(boolean reversed, boolean suspended) {
        return new Entry(
                kind,
                id,
                day,
                remaining,
                lastDay,
                spent,
                lapsed,
                standing,
                standingLastDay,
                counted,
                origin,
                reversed,
                suspended);
    }
}
