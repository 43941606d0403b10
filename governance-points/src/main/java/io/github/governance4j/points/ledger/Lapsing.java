package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;

/** Records what has lapsed by itself. */
final class Lapsing {
    /** Whether lapses can be recorded by a day; rests on {@link #LAPSED}. */
    static final Rule LAPSE = Rule.of("points.lapse-lots", Slot.day("day"));
    /** Something had lapsed by a day; rests on one finding for each, or stands alone if there is none. */
    static final Rule LAPSED = Rule.of("points.lapsed", Slot.day("day"), Slot.count("lots"), Slot.points("total"));
    /** One lot of what could be spent, its last day before the day. */
    static final Rule LOT = lot("points.lapsed.lot");
    /** One award that no longer counts for standing. */
    static final Rule STANDING = lot("points.lapsed.standing");
    /** One deduction that no longer counts against it. */
    static final Rule DEDUCTION = lot("points.lapsed.deduction");
    /** One objection with nothing left to decide: what it objects to has run out. */
    static final Rule OBJECTION = Rule.of("points.lapsed.objection", Slot.id("entry"), Slot.day("last-day"));

    private Lapsing() {}

    private static Rule lot(String code) {
        return Rule.of(code, Slot.id("entry"), Slot.day("last-day"), Slot.points("remaining"));
    }

    static Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.LapseLots command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        List<LedgerFact.LapsedLot> lapsed = account.entries().lapsedBy(day);
        List<Burden> ended = account.burdens().endedBy(day);
        Explanation recorded = Scoring.recorded(command.stamp());
        boolean any = !lapsed.isEmpty() || !ended.isEmpty();
        Finding why =
                LAPSE.says(recorded.holds() && any).day(day).because(recorded).because(all(lapsed, ended, day));
        if (!recorded.holds()) {
            return Decision.refused(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, why.build());
        }
        if (!any) {
            return Decision.refused(PointsRefusal.NOTHING_HAS_LAPSED, why.build());
        }
        List<LedgerFact> facts = new ArrayList<>(1 + ended.size());
        if (!lapsed.isEmpty()) {
            facts.add(new LedgerFact.LotsLapsed(day, lapsed));
        }
        for (Burden burden : ended) {
            facts.add(new ObjectionFact.ObjectionEnded(burden.decision(), ObjectionFact.Cause.RAN_OUT, day));
        }
        return Decision.accepted(facts, why.build());
    }

    private static Explanation all(List<LedgerFact.LapsedLot> lapsed, List<Burden> ended, long day) {
        long total = lapsed.stream()
                .filter(lot -> lot.part() == LedgerFact.Part.REDEEMABLE)
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
        Finding all = LAPSED.says(!lapsed.isEmpty() || !ended.isEmpty())
                .day(day)
                .count(lapsed.size())
                .points(total);
        for (LedgerFact.LapsedLot lot : lapsed) {
            all.because(rule(lot.part())
                    .says(true)
                    .id(lot.entry().value())
                    .day(lot.lastDay())
                    .points(lot.remaining().hundredths())
                    .build());
        }
        for (Burden burden : ended) {
            all.because(OBJECTION
                    .says(true)
                    .id(burden.decision().value())
                    .day(burden.lastDay())
                    .build());
        }
        return all.build();
    }

    private static Rule rule(LedgerFact.Part part) {
        return switch (part) {
            case REDEEMABLE -> LOT;
            case STANDING -> STANDING;
            case DEDUCTION -> DEDUCTION;
        };
    }
}
