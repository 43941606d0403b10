package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.risk.warning.Tell;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class WarningOutsider {
    private WarningOutsider() {}

    static Recomputed<WarningRefusal> recompute(Evidence evidence) {
        Set<WarningRefusal> against = EnumSet.noneOf(WarningRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static Optional<WarningRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "warning.order" -> unless(number(e, "happened") >= number(e, "last-act"), WarningRefusal.OUT_OF_ORDER);
            case "warning.new" ->
                unless(word(e, "warning-stage").equals("NOT_ISSUED"), WarningRefusal.NOT_AT_THIS_STAGE);
            case "warning.stands" ->
                unless(word(e, "warning-stage").equals("IN_FORCE"), WarningRefusal.NOT_AT_THIS_STAGE);
            case "warning.lasts" -> unless(number(e, "day") <= number(e, "last-day"), WarningRefusal.HAS_ENDED);
            case "warning.edition" -> unless(number(e, "from") <= number(e, "day"), WarningRefusal.NO_EDITION);
            case "warning.edition.none" -> Optional.of(WarningRefusal.NO_EDITION);
            case "warning.edition.kept" -> unless(number(e, "there") == 1, WarningRefusal.NO_EDITION);
            case "warning.ruled" -> unless(number(e, "there") == 1, WarningRefusal.LEVEL_NOT_RULED);
            case "warning.entitled" ->
                unless(
                        holds(e)
                                && Arrays.asList(word(e, "entitled").split(", "))
                                        .contains(word(e, "body")),
                        WarningRefusal.NOT_ENTITLED);
            case "warning.may-tell" ->
                unless(
                        holds(e)
                                && (word(e, "body").equals(word(e, "issuer"))
                                        || word(e, "post").equals(word(e, "told"))),
                        WarningRefusal.NOT_ENTITLED);
            case "warning.parts" -> each(e, part -> number(part, "there") == 1, WarningRefusal.PART_MISSING);
            case "warning.areas" -> each(e, area -> number(area, "there") == 1, WarningRefusal.UNKNOWN_AREA);
            case "warning.measures" -> each(e, one -> number(one, "listed") == 1, WarningRefusal.MEASURE_NOT_OPEN);
            case "warning.necessity" ->
                each(
                        e,
                        one -> number(one, "on-persons") == 0
                                || !word(one, "why").isBlank(),
                        WarningRefusal.NECESSITY_UNSAID);
            case "warning.last-day" ->
                unless(
                        number(e, "last-day") >= Math.max(number(e, "day"), number(e, "begins"))
                                && number(e, "last-day") - number(e, "day") + 1 <= number(e, "most-days"),
                        WarningRefusal.LAST_DAY_OUT_OF_BOUNDS);
            case "warning.last-day.kept" ->
                unless(
                        number(e, "last-day") - number(e, "day") + 1 <= number(e, "most-days"),
                        WarningRefusal.LAST_DAY_OUT_OF_BOUNDS);
            case "warning.changes" ->
                unless(number(e, "same-level") + number(e, "same-measures") < 2, WarningRefusal.NOTHING_CHANGES);
            case "warning.grounds" -> unless(!word(e, "grounds").isBlank(), WarningRefusal.GROUNDS_MISSING);
            case "warning.to-tell" -> unless(number(e, "to-be-told") == 1, WarningRefusal.NOT_TO_BE_TOLD);
            case "warning.told-once" -> unless(number(e, "told") == 0, WarningRefusal.TOLD_BEFORE);
            case "warning.due" -> unless(number(e, "happened") >= number(e, "next"), WarningRefusal.NOTHING_DUE);
            case "warning.due.none" -> Optional.of(WarningRefusal.NOTHING_DUE);
            case "warning.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), WarningRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> Optional.empty();
        };
    }

    private static boolean holds(Evidence e) {
        return !word(e, "post").equals("-") && word(e, "holder").equals(word(e, "held-by"));
    }

    private static Optional<WarningRefusal> each(Evidence e, Predicate<Evidence> holds, WarningRefusal refusal) {
        return unless(e.because().stream().allMatch(holds), refusal);
    }

    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "warning.tick" -> e.because().forEach(below -> grant(below, granted)); // what was due before it
            case "warning.tell" ->
                granted.put(
                        "tell " + word(e, "post"),
                        seconds(LadderWitness.closes(e.because().get(0))));
            case "warning.nobody" -> granted.put("nobody " + word(e, "role") + " " + word(e, "area"), 1L);
            case "warning.last-day" -> granted.put("last day", number(e, "last-day"));
            case "warning.over" -> granted.put("lapsed", number(e, "last-day"));
            case "warning.late" -> granted.put("late " + word(e, "post"), 1L);
            case "warning.in-time" ->
                granted.put(
                        "in time",
                        number(e, "done") < number(e, "closes")
                                        || (number(e, "closes-included") == 1
                                                && number(e, "done") == number(e, "closes"))
                                ? 1L
                                : 0L);
            default -> {}
        }
    }

    static Map<String, Long> outcome(List<WarningFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (WarningFact fact : facts) {
            if (fact instanceof WarningFact.Issued issued) {
                outcome.put("last day", issued.announcement().lastDay().toEpochDay());
                put(issued.telling(), outcome);
            } else if (fact instanceof WarningFact.Adjusted adjusted) {
                put(adjusted.telling(), outcome);
            } else if (fact instanceof WarningFact.WasTold told) {
                outcome.put("in time", told.inTime() ? 1L : 0L);
            } else if (fact instanceof WarningFact.TellingLate late) {
                late.posts().forEach(post -> outcome.put("late " + post, 1L));
            } else if (fact instanceof WarningFact.Lapsed lapsed) {
                outcome.put("lapsed", lapsed.lastDay().toEpochDay());
            }
        }
        return outcome;
    }

    private static void put(WarningFact.Tellings telling, Map<String, Long> outcome) {
        for (Tell tell : telling.tells()) {
            outcome.put("tell " + tell.post(), seconds(tell.by().closes()));
        }
        for (Tell.Nobody nobody : telling.nobody()) {
            outcome.put("nobody " + nobody.role() + " " + nobody.area(), 1L);
        }
    }

    private static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static Optional<WarningRefusal> unless(boolean holds, WarningRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        Fact fact = e.fact(name);
        return fact.word();
    }
}
