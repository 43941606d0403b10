package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
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
import java.util.Optional;
import java.util.Set;

/** Takes an entry back by a new one. No other lot is touched, and no balance goes below zero. */
final class Reversing {
    /** An entry reversed on a day. */
    static final Rule REVERSE = Rule.of("points.reverse", Slot.id("entry"), Slot.day("day"), Slot.text("reason"));
    /** The account has such an entry, and had it on the day. */
    static final Rule FOUND = Rule.of("points.reverse.found", Slot.id("entry"), Slot.day("of"), Slot.day("day"));
    /** The account has no such entry. */
    static final Rule UNKNOWN = Rule.of("points.reverse.unknown", Slot.id("entry"));
    /** It was not reversed before. */
    static final Rule ONCE = Rule.of("points.reverse.once", Slot.id("entry"), Slot.flag("reversed-before"));
    /** What of an award goes, and what stays spent. */
    static final Rule AWARD =
            Rule.of("points.reverse.award", Slot.points("unspent"), Slot.points("shortfall"), Slot.points("standing"));
    /** What of a spending comes back, and what makes up the shortfall of awards reversed since. */
    static final Rule SPENDING = Rule.of("points.reverse.spending", Slot.points("returned"), Slot.points("cancelled"));
    /** What standing comes back. */
    static final Rule DEDUCTION = Rule.of("points.reverse.deduction", Slot.points("restored"));

    private Reversing() {}

    static Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.Reverse command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        CommandId of = command.entry();
        Optional<Entry> entry = account.entry(of);
        boolean found = entry.filter(e -> e.day() <= day).isPresent();
        boolean reversedBefore = entry.filter(Entry::reversed).isPresent();
        Explanation recorded = Scoring.recorded(command.stamp());
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (!found) {
            against.add(PointsRefusal.ENTRY_UNKNOWN);
        }
        if (reversedBefore) {
            against.add(PointsRefusal.ENTRY_REVERSED_BEFORE);
        }
        if (!recorded.holds()) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        Finding why = REVERSE.says(against.isEmpty())
                .id(of.value())
                .day(day)
                .text(command.reason())
                .because(entry.map(e -> FOUND.says(found)
                                .id(of.value())
                                .day(e.day())
                                .day(day)
                                .build())
                        .orElseGet(() -> UNKNOWN.says(false).id(of.value()).build()));
        entry.ifPresent(e -> why.because(
                ONCE.says(!reversedBefore).id(of.value()).flag(reversedBefore).build()));
        why.because(recorded);
        if (!against.isEmpty()) {
            return Decision.refused(against.iterator().next(), why.build());
        }
        return reversed(command, entry.orElseThrow(), account, why);
    }

    private static Decision<LedgerFact, PointsRefusal> reversed(
            LedgerCommand.Reverse command, Entry entry, Account account, Finding why) {
        return switch (entry.kind()) {
            case AWARD, OPENING -> award(command, entry, why);
            case SPENDING -> spending(command, entry, account, why);
            case DEDUCTION -> deduction(command, entry, why);
        };
    }

    private static Decision<LedgerFact, PointsRefusal> award(LedgerCommand.Reverse command, Entry award, Finding why) {
        why.because(AWARD.says(true)
                .points(award.remaining())
                .points(award.spent())
                .points(award.standing())
                .build());
        return accepted(
                new Reversal.OfAward(
                        command.stamp().id(),
                        award.id(),
                        command.reason(),
                        Points.ofHundredths(award.remaining()),
                        Points.ofHundredths(award.spent()),
                        Points.ofHundredths(award.standing()),
                        award.counted()),
                why);
    }

    private static Decision<LedgerFact, PointsRefusal> spending(
            LedgerCommand.Reverse command, Entry spending, Account account, Finding why) {
        List<LedgerFact.Drawn> returned = new ArrayList<>();
        long back = 0;
        long cancelled = 0;
        for (LedgerFact.Drawn drawn : spending.from()) {
            if (account.entry(drawn.lot()).filter(lot -> !lot.reversed()).isPresent()) {
                returned.add(drawn);
                back += drawn.points().hundredths();
            } else {
                cancelled += drawn.points().hundredths();
            }
        }
        why.because(SPENDING.says(true).points(back).points(cancelled).build());
        return accepted(
                new Reversal.OfSpending(
                        command.stamp().id(),
                        spending.id(),
                        command.stamp().happened().toLocalDate().toEpochDay(),
                        command.reason(),
                        returned,
                        Points.ofHundredths(cancelled)),
                why);
    }

    private static Decision<LedgerFact, PointsRefusal> deduction(
            LedgerCommand.Reverse command, Entry deduction, Finding why) {
        why.because(DEDUCTION.says(true).points(deduction.standing()).build());
        return accepted(
                new Reversal.OfDeduction(
                        command.stamp().id(),
                        deduction.id(),
                        command.reason(),
                        Points.ofHundredths(deduction.standing()),
                        deduction.counted()),
                why);
    }

    private static Decision<LedgerFact, PointsRefusal> accepted(LedgerFact fact, Finding why) {
        return Decision.accepted(List.of(fact), why.build());
    }
}
