package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws on lots, earliest last day first; among equals the one recorded first. */
final class Spending {
    /** Points spent on a day. */
    static final Rule SPEND = Rule.of("points.spend", Slot.day("day"), Slot.points("asked"));
    /** What there was to spend, as the sum of the lots under it. */
    static final Rule ENOUGH = Rule.of("points.spend.enough", Slot.points("asked"), Slot.points("there"));
    /** One lot that could be drawn on, by its place in the order; what was taken of it may be nothing. */
    static final Rule LOT = Rule.of(
            "points.spend.lot", Slot.id("entry"), Slot.day("last-day"), Slot.points("held"), Slot.points("taken"));
    /** The same for a lot that never lapses. */
    static final Rule LASTING_LOT =
            Rule.of("points.spend.lot.lasting", Slot.id("entry"), Slot.points("held"), Slot.points("taken"));
    /** So much of a lot had been recorded as lapsed, and was still there on the day. */
    static final Rule CORRECTED =
            Rule.of("points.spend.corrected", Slot.id("entry"), Slot.day("last-day"), Slot.points("points"));
    /**
     * No spending was reversed after the day: what came back then was not there on the day. The dates compared are whole days.
     */
    static final Rule IN_ORDER = Rule.of("points.spend.in-order", Slot.day("day"), Slot.day("returned"));

    private Spending() {}

    static Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.Spend command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        long asked = command.points().hundredths();
        List<LedgerFact.Drawn> drawn = new ArrayList<>();
        List<LedgerFact.Drawn> corrected = new ArrayList<>();
        List<Explanation> lots = new ArrayList<>();
        long there = 0;
        for (Entry lot : account.entries().spendableOn(day)) {
            long held = account.wasAway(lot, day) ? 0 : lot.spendableOn(day);
            if (held == 0) {
                continue;
            }
            long taken = Math.min(held, Math.max(0, asked - there));
            there += held;
            lots.add(why(lot, held, taken));
            if (taken > 0) {
                drawn.add(new LedgerFact.Drawn(lot.id(), Points.ofHundredths(taken)));
            }
            if (taken > lot.remaining()) {
                corrected.add(new LedgerFact.Drawn(lot.id(), Points.ofHundredths(taken - lot.remaining())));
            }
        }
        Explanation recorded = Scoring.recorded(command.stamp());
        boolean inOrder = account.returnedOn() <= day;
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (!inOrder) {
            against.add(PointsRefusal.DATED_BEFORE_A_REVERSAL);
        }
        if (there < asked) {
            against.add(PointsRefusal.NOT_ENOUGH_TO_SPEND);
        }
        if (!recorded.holds()) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        Finding why = SPEND.says(against.isEmpty()).day(day).points(asked);
        if (account.returnedOn() != Long.MIN_VALUE) {
            why.because(
                    IN_ORDER.says(inOrder).day(day).day(account.returnedOn()).build());
        }
        Finding enough = ENOUGH.says(there >= asked).points(asked).points(there);
        lots.forEach(enough::because);
        why.because(enough.build()).because(recorded);
        if (!against.isEmpty()) {
            return Decision.refused(against.iterator().next(), why.build());
        }
        List<LedgerFact> facts = new ArrayList<>(2);
        if (!corrected.isEmpty()) {
            facts.add(new LedgerFact.LapseCorrected(command.stamp().id(), corrected));
        }
        facts.add(new LedgerFact.PointsSpent(command.stamp().id(), day, command.points(), drawn));
        return Decision.accepted(facts, why.build());
    }

    private static Explanation why(Entry lot, long held, long taken) {
        Finding finding = lot.lastDay() == Entry.NEVER
                ? LASTING_LOT.says(true).id(lot.id().value())
                : LOT.says(true).id(lot.id().value()).day(lot.lastDay());
        finding.points(held).points(taken);
        if (taken > lot.remaining()) {
            finding.because(CORRECTED
                    .says(true)
                    .id(lot.id().value())
                    .day(lot.lastDay())
                    .points(taken - lot.remaining())
                    .build());
        }
        return finding.build();
    }
}
