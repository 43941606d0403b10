package io.github.governance4j.testkit.points;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with the explanation and the rules' text in hand, and nothing else. Asks none of the classes that decided: every sum, bound
 * and date is done here again.
 */
final class LedgerOutsider {
    /** The first day there is: where a life's cap begins. */
    private static final LocalDate FIRST_DAY_OF_ALL = LocalDate.of(1900, 1, 1);

    /** What nothing is earned by. */
    private static final Set<String> BREACHES = Set.of("RULE_BREACH", "OFFENCE");

    private static final Map<String, Long> MONTHS = Map.of("MONTH", 1L, "QUARTER", 3L, "HALF_YEAR", 6L, "YEAR", 12L);

    private LedgerOutsider() {}

    static Recomputed<PointsRefusal> lapsed(Evidence evidence) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (isRecordedTooEarly(evidence)) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        long day = number(evidence, "day");
        long total = 0;
        int lots = 0;
        for (Evidence lot : evidence.find("points.lapsed").orElseThrow().because()) {
            if (number(lot, "last-day") < day) {
                total += number(lot, "remaining");
                lots++;
            }
        }
        if (lots == 0) {
            against.add(PointsRefusal.NOTHING_HAS_LAPSED);
        }
        return against.isEmpty()
                ? Recomputed.accepted(Map.of("lapsed", total, "day", day))
                : Recomputed.refused(against);
    }

    static Recomputed<PointsRefusal> scored(Evidence evidence) {
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        againstTheEdition(evidence).or(() -> againstTheItem(evidence)).ifPresent(against::add);
        if (isRecordedTooEarly(evidence)) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        return against.isEmpty() ? Recomputed.accepted(granted(evidence)) : Recomputed.refused(against);
    }

    private static boolean isRecordedTooEarly(Evidence evidence) {
        return evidence.find("points.recorded")
                .filter(e -> number(e, "recorded") < number(e, "happened"))
                .isPresent();
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

    private static Optional<PointsRefusal> againstTheItem(Evidence evidence) {
        Optional<Evidence> item = evidence.find("points.item").or(() -> evidence.find("points.item.not-in-force"));
        if (item.isEmpty()) {
            return Optional.of(PointsRefusal.ITEM_UNKNOWN);
        }
        boolean inForce = item.get()
                        .find("points.item.classified")
                        .filter(as -> !BREACHES.contains(as.fact("kind").word()))
                        .isPresent()
                && item.get().find("points.item.set-aside").isEmpty()
                && item.get().find("points.item.deduction").isEmpty();
        return inForce ? Optional.empty() : Optional.of(PointsRefusal.ITEM_NOT_IN_FORCE);
    }

    private static Map<String, Long> granted(Evidence evidence) {
        Map<String, Long> granted = new HashMap<>();
        LocalDate day = evidence.fact("day").day();
        long worth = number(evidence.find("points.worth.fixed").orElseThrow(), "worth");
        Optional<Evidence> cap = evidence.find("points.cap").or(() -> evidence.find("points.cap.life"));
        long room = cap.map(e -> Math.max(0, number(e, "cap") - number(e, "used-before")))
                .orElse(worth);
        granted.put("granted", Math.min(worth, room));
        granted.put("lost", worth - Math.min(worth, room));
        cap.map(e -> e.code().equals("points.cap.life")
                        ? "LIFE"
                        : e.fact("period").word())
                .ifPresent(period -> {
                    granted.put("cap-from", firstDay(period, day).toEpochDay());
                    granted.put("cap-months", MONTHS.getOrDefault(period, 0L));
                });
        String effect = evidence.find("points.item.classified")
                .orElseThrow()
                .fact("effect")
                .word();
        granted.put("redeemable", effect.equals("HONOUR") ? 0L : 1L);
        if (!effect.equals("HONOUR")) {
            evidence.find("points.lapse")
                    .ifPresent(lapse -> granted.put(
                            "last-day", day.plusMonths(number(lapse, "months")).toEpochDay()));
        }
        return granted;
    }

    private static LocalDate firstDay(String period, LocalDate day) {
        LocalDate month = LocalDate.of(day.getYear(), day.getMonth(), 1);
        return switch (period) {
            case "MONTH" -> month;
            case "QUARTER" -> month.minusMonths((day.getMonthValue() - 1) % 3);
            case "HALF_YEAR" -> month.minusMonths((day.getMonthValue() - 1) % 6);
            case "YEAR" -> LocalDate.of(day.getYear(), 1, 1);
            case "LIFE" -> FIRST_DAY_OF_ALL;
            default -> throw new IllegalArgumentException("no such period: " + period);
        };
    }

    private static long number(Evidence evidence, String name) {
        return evidence.fact(name).number();
    }
}
