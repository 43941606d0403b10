package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Counted;
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
 * @param from the lots a spending drew on
 * @param reversed whether it was
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
        List<LedgerFact.Drawn> from,
        boolean reversed) {
    static final long NEVER = Long.MAX_VALUE;

    enum Kind {
        AWARD,
        /** What stands for the standing and the counts brought in; its lots are awards of their own. */
        OPENING,
        SPENDING,
        DEDUCTION
    }

    static Entry award(LedgerFact.DeedScored fact) {
        long granted = fact.score().granted().hundredths();
        return new Entry(
                Kind.AWARD,
                fact.entry(),
                fact.score().earned(),
                fact.score().redeemable() ? granted : 0,
                orNever(fact.score().lastDay()),
                0,
                0,
                granted,
                orNever(fact.score().standingLastDay()),
                fact.score().counted(),
                List.of(),
                false);
    }

    static Entry broughtIn(CommandId id, long day, Opening.OpeningLot lot) {
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
                List.of(),
                false);
    }

    static Entry broughtIn(LedgerFact.BalanceBroughtIn fact) {
        long standing = fact.opening().standing().hundredths();
        List<Counted> counted = fact.opening().counted();
        return new Entry(
                Kind.OPENING, fact.entry(), fact.day(), 0, NEVER, 0, 0, standing, NEVER, counted, List.of(), false);
    }

    static Entry spending(LedgerFact.PointsSpent fact) {
        return new Entry(
                Kind.SPENDING, fact.entry(), fact.day(), 0, NEVER, 0, 0, 0, NEVER, List.of(), fact.from(), false);
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
                fact.deduction().taken().hundredths(),
                orNever(fact.deduction().lastDay()),
                fact.deduction().counted(),
                List.of(),
                false);
    }

    private static long orNever(OptionalLong day) {
        return day.orElse(NEVER);
    }

    Lot lot() {
        return new Lot(
                id, Points.ofHundredths(remaining), lastDay == NEVER ? OptionalLong.empty() : OptionalLong.of(lastDay));
    }

    /** Whether there is nothing in it that could lapse, be spent or be reversed. */
    boolean leavesNothing() {
        return standing == 0 && counted.stream().allMatch(one -> one.amount() == 0);
    }

    boolean isAward() {
        return kind == Kind.AWARD || kind == Kind.OPENING;
    }

    /** What counts for standing, less what counts against it. */
    long forStanding() {
        return kind == Kind.DEDUCTION ? -standing : standing;
    }

    boolean standsOn(long epochDay) {
        return day <= epochDay && epochDay <= standingLastDay;
    }

    /** What can be spent of it on a day; what was recorded as lapsed since was still there then. */
    long spendableOn(long epochDay) {
        return day <= epochDay && epochDay <= lastDay ? remaining + lapsed : 0;
    }

    /** The first of its last days on which something is left, or {@link #NEVER}. */
    long nextLapse() {
        return Math.min(remaining > 0 ? lastDay : NEVER, standing > 0 ? standingLastDay : NEVER);
    }

    /** Adds what of it has lapsed by a day. */
    void addLapsed(long epochDay, List<LedgerFact.LapsedLot> to) {
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

    Entry spending(long points) {
        return with(remaining - points, spent + points, lapsed, standing, reversed);
    }

    /** What was recorded as lapsed is there again; no more than was, since a replay may not have seen it lapse. */
    Entry reviving(long points) {
        long revived = Math.min(points, lapsed);
        return with(remaining + revived, spent, lapsed - revived, standing, reversed);
    }

    Entry without(List<LedgerFact.LapsedLot> lots) {
        Entry left = this;
        for (LedgerFact.LapsedLot lot : lots) {
            long points = lot.remaining().hundredths();
            left = lot.part() == LedgerFact.Part.REDEEMABLE
                    ? left.with(left.remaining - points, spent, left.lapsed + points, left.standing, reversed)
                    : left.with(left.remaining, spent, left.lapsed, left.standing - points, reversed);
        }
        return left;
    }

    /** A shortfall made up: what had been spent of a reversed award came back, to nobody. */
    Entry cancelling(long points) {
        return with(remaining, spent - points, lapsed, standing, reversed);
    }

    Entry reversing() {
        return with(0, spent, 0, 0, true);
    }

    private Entry with(long remaining, long spent, long lapsed, long standing, boolean reversed) {
        return new Entry(
                kind, id, day, remaining, lastDay, spent, lapsed, standing, standingLastDay, counted, from, reversed);
    }
}
