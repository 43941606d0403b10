package io.github.governance4j.testkit.whistle;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.whistle.Summons;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class WhistleOutsider {
    private WhistleOutsider() {}

    static Recomputed<WhistleRefusal> recompute(Evidence evidence) {
        Set<WhistleRefusal> against = EnumSet.noneOf(WhistleRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            grant(evidence, finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static Optional<WhistleRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "whistle.order" -> unless(number(e, "happened") >= number(e, "last-act"), WhistleRefusal.OUT_OF_ORDER);
            case "whistle.stage" ->
                unless(word(e, "whistle-stage").equals(word(e, "wanted-stage")), WhistleRefusal.NOT_AT_THIS_STAGE);
            case "whistle.edition" -> unless(number(e, "from") <= number(e, "day"), WhistleRefusal.NO_EDITION_IN_FORCE);
            case "whistle.edition.none" -> Optional.of(WhistleRefusal.NO_EDITION_IN_FORCE);
            case "whistle.response" -> unless(number(e, "bodies") > 0, WhistleRefusal.NOBODY_CALLED);
            case "whistle.acts-for" ->
                unless(
                        !word(e, "post").equals("-")
                                && word(e, "holder").equals(word(e, "held-by"))
                                && word(e, "body").equals(word(e, "wanted")),
                        WhistleRefusal.NOT_OF_THE_BODY);
            case "whistle.was-called" -> unless(number(e, "called") == 1, WhistleRefusal.NOT_CALLED);
            case "whistle.first-time" -> unless(number(e, "reported-in") == 0, WhistleRefusal.REPORTED_IN_BEFORE);
            case "whistle.two-sides" -> unless(areTwoSides(e), WhistleRefusal.NOT_THE_TWO_SIDES);
            case "whistle.appraised-once" -> unless(number(e, "appraised") == 0, WhistleRefusal.APPRAISED_BEFORE);
            case "whistle.outcome" -> unless(!word(e, "outcome").isBlank(), WhistleRefusal.OUTCOME_MISSING);
            case "whistle.due" -> unless(number(e, "happened") >= number(e, "next"), WhistleRefusal.NOTHING_DUE);
            case "whistle.due.none" -> Optional.of(WhistleRefusal.NOTHING_DUE);
            case "whistle.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), WhistleRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> Optional.empty();
        };
    }

    private static boolean areTwoSides(Evidence e) {
        String whistler = word(e, "whistler");
        boolean outward = word(e, "by").equals(whistler) && number(e, "of-reported-in") == 1;
        boolean inward = word(e, "of").equals(whistler) && number(e, "by-reported-in") == 1;
        return !word(e, "by").equals(word(e, "of")) && (outward || inward);
    }

    private static void grant(Evidence whole, Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "whistle.tick" -> e.because().forEach(below -> grant(e, below, granted)); // what was due before it
            case "whistle.called" -> granted.put("called " + word(e, "body"), closes(e));
            case "whistle.no-show" -> granted.put("no-show " + word(e, "body"), 1L);
            case "whistle.in-time" ->
                granted.put(
                        "in-time",
                        number(e, "done") < number(e, "closes")
                                        || (number(e, "closes-included") == 1
                                                && number(e, "done") == number(e, "closes"))
                                ? 1L
                                : 0L);
            case "whistle.appraisal-limit" -> granted.put("appraisal", closes(e));
            case "whistle.appraised" -> {
                long missing = number(e, "owed") - number(e, "given");
                if (missing == 0 || whole.code().equals("whistle.tick")) {
                    granted.put("missing", missing);
                }
            }
            default -> {}
        }
    }

    static Map<String, Long> outcome(List<WhistleFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (WhistleFact fact : facts) {
            if (fact instanceof WhistleFact.Blown blown) {
                blown.called().forEach(summons -> put(summons, outcome));
            } else if (fact instanceof WhistleFact.NoShow noShow) {
                outcome.put("no-show " + noShow.body(), 1L);
                noShow.above().ifPresent(summons -> put(summons, outcome));
            } else if (fact instanceof WhistleFact.ReportedIn in) {
                outcome.put("in-time", in.inTime() ? 1L : 0L);
            } else if (fact instanceof WhistleFact.Finished finished) {
                finished.appraisal().ifPresent(until -> outcome.put("appraisal", seconds(until.closes())));
            } else if (fact instanceof WhistleFact.Closed closed) {
                outcome.put("missing", (long) closed.missing());
            }
        }
        return outcome;
    }

    private static void put(Summons summons, Map<String, Long> outcome) {
        outcome.put("called " + summons.body(), seconds(summons.deadline().closes()));
    }

    private static long closes(Evidence e) {
        return seconds(LadderWitness.closes(e.because().get(0)));
    }

    private static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static Optional<WhistleRefusal> unless(boolean holds, WhistleRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }
}
