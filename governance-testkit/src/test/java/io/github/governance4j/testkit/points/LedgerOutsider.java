package io.github.governance4j.testkit.points;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with the explanation and the rules' text in hand, and nothing else. Asks none of the classes that decided: every sum, bound
 * and date is done here and in its neighbours again.
 */
final class LedgerOutsider {
    /** What nothing is earned by, and nothing but is deducted for. */
    private static final Set<String> BREACHES = Set.of("RULE_BREACH", "OFFENCE");

    private static final Set<String> CLOCK = Set.of("points.lapse-lots", "points.record-overdue");

    private LedgerOutsider() {}

    /** What was due before a command is told before all else, each thing as if it had been asked by itself. */
    static Recomputed<PointsRefusal> recompute(Evidence whole) {
        Map<String, Long> granted = new HashMap<>();
        List<Evidence> own = new ArrayList<>();
        boolean isAnswered = false;
        for (Evidence each : whole.because()) {
            if (CLOCK.contains(each.code())) {
                granted.putAll(recompute(each).granted());
                isAnswered |= each.code().equals(whole.code());
            } else {
                own.add(each);
            }
        }
        if (isAnswered) {
            return Recomputed.accepted(granted);
        }
        Recomputed<PointsRefusal> asked = alone(new Evidence(whole.code(), whole.facts(), own));
        granted.putAll(asked.granted());
        return asked.isAccepted() ? Recomputed.accepted(granted) : asked;
    }

    private static Recomputed<PointsRefusal> alone(Evidence evidence) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (evidence.find("points.recorded")
                .filter(e -> number(e, "recorded") < number(e, "happened"))
                .isPresent()) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        switch (evidence.code()) {
            case "points.deed" -> againstTheRules(evidence, true, against);
            case "points.deduct" -> {
                againstTheRules(evidence, false, against);
                BooksOutsider.againstTheHearing(evidence, against);
            }
            case "points.spend" -> BooksOutsider.againstSpending(evidence, against);
            case "points.bring-in" -> BooksOutsider.againstBringingIn(evidence, against);
            case "points.reverse" -> BooksOutsider.againstReversing(evidence, against);
            case "points.object", "points.answer-objection", "points.withdraw-objection", "points.record-overdue" ->
                ObjectionOutsider.against(evidence, against);
            default -> BooksOutsider.againstLapsing(evidence, against);
        }
        return against.isEmpty() ? Recomputed.accepted(granted(evidence)) : Recomputed.refused(against);
    }

    private static Map<String, Long> granted(Evidence evidence) {
        return switch (evidence.code()) {
            case "points.deed" -> ScoreOutsider.granted(evidence);
            case "points.deduct" -> BooksOutsider.deducted(evidence);
            case "points.spend" -> BooksOutsider.drawn(evidence);
            case "points.bring-in" -> BooksOutsider.broughtIn(evidence);
            case "points.reverse" -> BooksOutsider.reversed(evidence);
            case "points.object", "points.answer-objection", "points.withdraw-objection", "points.record-overdue" ->
                ObjectionOutsider.granted(evidence);
            default -> BooksOutsider.lapsed(evidence);
        };
    }

    private static void againstTheRules(Evidence evidence, boolean award, Set<PointsRefusal> against) {
        Optional<PointsRefusal> edition = againstTheEdition(evidence);
        if (edition.isPresent()) {
            against.add(edition.get());
            return;
        }
        if (evidence.find("points.item.unknown").isPresent()) {
            against.add(PointsRefusal.ITEM_UNKNOWN);
        }
        List<Evidence> items = below(evidence, "points.item", "points.item.not-in-force");
        // Of several items an act fits, one that judges it is enough.
        if (items.stream().noneMatch(item -> judges(item, award) && hasWorth(evidence))) {
            for (Evidence item : items) {
                if (!judges(item, award)) {
                    against.add(PointsRefusal.ITEM_NOT_IN_FORCE);
                }
            }
            ScoreOutsider.againstTheAmount(evidence, against);
        }
    }

    private static boolean hasWorth(Evidence evidence) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        ScoreOutsider.againstTheAmount(evidence, against);
        return against.isEmpty();
    }

    private static boolean judges(Evidence item, boolean award) {
        boolean isBreach = item.find("points.item.classified")
                .filter(as -> BREACHES.contains(as.fact("kind").word()))
                .isPresent();
        return item.find("points.item.classified").isPresent()
                && isBreach != award
                && item.find("points.item.set-aside").isEmpty()
                && item.find(award ? "points.item.deduction" : "points.item.award")
                        .isEmpty();
    }

    private static Optional<PointsRefusal> againstTheEdition(Evidence evidence) {
        Optional<Evidence> edition = evidence.find("points.edition").or(() -> evidence.find("points.edition.draft"));
        if (edition.isEmpty() || number(edition.get(), "from") > number(evidence, "day")) {
            return Optional.of(PointsRefusal.NO_EDITION_IN_FORCE);
        }
        return isAdopted(edition.get(), number(evidence, "day"))
                ? Optional.empty()
                : Optional.of(PointsRefusal.EDITION_NOT_ADOPTED);
    }

    private static boolean isAdopted(Evidence edition, long day) {
        boolean issued = edition.find("rulebook.adopted.issued")
                .filter(document -> number(document, "issued") <= day)
                .isPresent();
        return issued || (isQuorate(edition) && isCarried(edition) && isFiled(edition, day));
    }

    private static boolean isQuorate(Evidence edition) {
        return edition.find("rulebook.adopted.quorum")
                .filter(meeting -> meeting.fact("meeting").word().equals("ADULTS")
                        ? 2 * number(meeting, "present") > number(meeting, "entitled")
                        : 3 * number(meeting, "present") >= 2 * number(meeting, "entitled"))
                .isPresent();
    }

    private static boolean isCarried(Evidence edition) {
        return edition.find("rulebook.adopted.majority")
                .filter(vote -> 2 * number(vote, "in-favour") > number(vote, "present"))
                .isPresent();
    }

    private static boolean isFiled(Evidence edition, long day) {
        return edition.find("rulebook.adopted.filed")
                .filter(filed -> number(filed, "filed") >= number(filed, "held") && number(filed, "filed") <= day)
                .isPresent();
    }

    /** Every finding under one of the codes, here and below, in reading order. */
    static List<Evidence> below(Evidence evidence, String... codes) {
        return List.of(codes).contains(evidence.code())
                ? List.of(evidence)
                : evidence.because().stream()
                        .flatMap(each -> below(each, codes).stream())
                        .toList();
    }

    static long number(Evidence evidence, String name) {
        return evidence.fact(name).number();
    }
}
