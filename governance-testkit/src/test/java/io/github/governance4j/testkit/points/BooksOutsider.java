package io.github.governance4j.testkit.points;

import static io.github.governance4j.testkit.points.LedgerOutsider.below;
import static io.github.governance4j.testkit.points.LedgerOutsider.number;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.PointsRefusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out again what is spent, deducted, brought in, reversed and lapsed. */
final class BooksOutsider {
    private BooksOutsider() {}

    static void againstTheHearing(Evidence evidence, Set<PointsRefusal> against) {
        Evidence by = evidence.find("points.deduct.by-another").orElseThrow();
        String judge = by.fact("decided-by").word();
        if (judge.equals(by.fact("member").word())
                || judge.equals(by.fact("recorded-by").word())
                || ObjectionOutsider.isAmong(judge, by.fact("family").word())) {
            against.add(PointsRefusal.NOT_DECIDED_BY_ANOTHER);
        }
        Evidence heard = evidence.find("points.deduct.heard").orElseThrow();
        if (number(heard, "noticed") < number(evidence, "day")
                || number(heard, "replies-through") >= number(heard, "recorded")) {
            against.add(PointsRefusal.REPLY_STILL_OPEN);
        }
        boolean isOffence = below(evidence, "points.item.classified").stream()
                .anyMatch(as -> as.fact("kind").word().equals("OFFENCE"));
        boolean isWeighed = evidence.find("points.item").isPresent();
        if (isOffence && isWeighed && evidence.find("points.deduct.finding").isEmpty()) {
            against.add(PointsRefusal.FINDING_MISSING);
        }
        if (evidence.find("points.deduction.lapse.never").isPresent()) {
            against.add(PointsRefusal.NO_LAST_DAY);
        }
    }

    static Map<String, Long> deducted(Evidence evidence) {
        long asked = evidence.find("points.worth.all")
                .map(all -> number(all, "standing"))
                .orElseGet(() -> number(
                        below(evidence, "points.worth.fixed", "points.worth.range")
                                .get(0),
                        "worth"));
        Map<String, Long> deducted = new HashMap<>();
        LocalDate day = evidence.fact("day").day();
        long left = ScoreOutsider.leftByCaps(evidence, asked);
        deducted.put("points", left);
        deducted.put(
                "objections-through",
                number(evidence.find("points.deduct.taken").orElseThrow(), "objections-through"));
        ScoreOutsider.count(evidence, day, left, deducted);
        ScoreOutsider.lastDay(
                        evidence, "points.deduction.lapse", evidence.fact("day").day())
                .ifPresent(last -> {
                    deducted.put("last-day", last);
                    deducted.put("burdens-through", last);
                });
        evidence.find("points.base").ifPresent(base -> deducted.put("base", number(base, "base")));
        return deducted;
    }

    static void againstSpending(Evidence evidence, Set<PointsRefusal> against) {
        long there =
                lots(evidence).stream().mapToLong(lot -> number(lot, "held")).sum();
        if (there < number(evidence, "asked")) {
            against.add(PointsRefusal.NOT_ENOUGH_TO_SPEND);
        }
        if (evidence.find("points.spend.in-order")
                .filter(e -> number(e, "returned") > number(evidence, "day"))
                .isPresent()) {
            against.add(PointsRefusal.DATED_BEFORE_A_REVERSAL);
        }
    }

    static Map<String, Long> drawn(Evidence evidence) {
        Map<String, Long> drawn = new HashMap<>();
        long wanted = number(evidence, "asked");
        long before = Long.MIN_VALUE;
        for (Evidence lot : lots(evidence)) {
            long last = lot.code().endsWith(".lasting") ? Long.MAX_VALUE : number(lot, "last-day");
            if (last < before) {
                throw new IllegalStateException("lots stand out of order: " + evidence);
            }
            before = last;
            long taken = Math.min(wanted, number(lot, "held"));
            wanted -= taken;
            if (taken > 0) {
                drawn.put("drawn " + lot.fact("entry").word(), taken);
                lot.find("points.spend.corrected")
                        .filter(late -> number(late, "last-day") >= number(evidence, "day"))
                        .ifPresent(late ->
                                drawn.put("corrected " + lot.fact("entry").word(), number(late, "points")));
            }
        }
        drawn.put("spent", number(evidence, "asked"));
        return drawn;
    }

    private static List<Evidence> lots(Evidence evidence) {
        return below(evidence, "points.spend.lot", "points.spend.lot.lasting");
    }

    static void againstBringingIn(Evidence evidence, Set<PointsRefusal> against) {
        boolean isInTheWay = !below(evidence, "points.bring-in.stands", "points.bring-in.base")
                        .isEmpty()
                || below(evidence, "points.bring-in.drawn").stream()
                        .anyMatch(drawn -> number(drawn, "spent") >= number(drawn, "day"));
        if (isInTheWay) {
            against.add(PointsRefusal.ACCOUNT_IN_USE);
        }
    }

    static Map<String, Long> broughtIn(Evidence evidence) {
        return Map.of("redeemable", number(evidence, "redeemable"), "standing", number(evidence, "standing"));
    }

    static void againstReversing(Evidence evidence, Set<PointsRefusal> against) {
        boolean there = evidence.find("points.reverse.found")
                .filter(e -> number(e, "of") <= number(e, "day"))
                .isPresent();
        if (!there) {
            against.add(PointsRefusal.ENTRY_UNKNOWN);
        }
        if (evidence.find("points.reverse.once")
                .filter(e -> number(e, "reversed-before") == 1)
                .isPresent()) {
            against.add(PointsRefusal.ENTRY_REVERSED_BEFORE);
        }
        if (evidence.find("points.object.in-order")
                .filter(e -> number(e, "at") < number(e, "last-said"))
                .isPresent()) {
            against.add(PointsRefusal.DATED_BEFORE_THE_OBJECTION);
        }
        evidence.find("points.reverse.by-another").ifPresent(by -> {
            String judge = by.fact("decided-by").word();
            if (ObjectionOutsider.isAmong(
                    judge,
                    "- " + by.fact("entered-by").word(),
                    by.fact("affected").word(),
                    by.fact("family").word())) {
                against.add(PointsRefusal.NOT_DECIDED_BY_ANOTHER);
            }
            if (by.fact("affected").word().equals("-")) {
                against.add(PointsRefusal.NOBODY_TOLD);
            }
        });
    }

    static Map<String, Long> reversed(Evidence evidence) {
        Map<String, Long> reversed = new HashMap<>();
        evidence.because().stream()
                .filter(each -> Set.of("points.reverse.award", "points.reverse.spending", "points.reverse.deduction")
                        .contains(each.code()))
                .flatMap(each -> each.facts().stream())
                .forEach(fact -> reversed.put(fact.name(), fact.number()));
        evidence.find("points.reverse.objections").ifPresent(until -> {
            reversed.put("objections-through", number(until, "through"));
            reversed.put("burdens-through", number(until, "last-day"));
        });
        evidence.find("points.reverse.ends")
                .ifPresent(ended -> reversed.put("ended " + ended.fact("entry").word(), 1L));
        return reversed;
    }

    static void againstLapsing(Evidence evidence, Set<PointsRefusal> against) {
        if (lapsedLots(evidence).isEmpty() && ended(evidence).isEmpty()) {
            against.add(PointsRefusal.NOTHING_HAS_LAPSED);
        }
    }

    static Map<String, Long> lapsed(Evidence evidence) {
        Map<String, Long> lapsed = new HashMap<>();
        if (!lapsedLots(evidence).isEmpty()) {
            lapsed.put("day", number(evidence, "day"));
        }
        ended(evidence).forEach(one -> lapsed.put("ended " + one.fact("entry").word(), 1L));
        lapsedLots(evidence)
                .forEach(lot ->
                        lapsed.merge(lot.code() + " " + lot.fact("entry").word(), number(lot, "remaining"), Long::sum));
        return lapsed;
    }

    private static List<Evidence> ended(Evidence evidence) {
        return below(evidence, "points.lapsed.objection").stream()
                .filter(one -> number(one, "last-day") < number(evidence, "day"))
                .toList();
    }

    private static List<Evidence> lapsedLots(Evidence evidence) {
        return below(evidence, "points.lapsed.lot", "points.lapsed.standing", "points.lapsed.deduction").stream()
                .filter(lot -> number(lot, "last-day") < number(evidence, "day"))
                .toList();
    }
}
