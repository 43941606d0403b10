package io.github.governance4j.testkit.mediation;

import static java.util.Map.entry;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody with the explanation and the scale in hand, and nothing else. */
final class StipendOutsider {
    static final Map<String, StipendRefusal> REASONS = Map.ofEntries(
            entry("stipend.order", StipendRefusal.OUT_OF_ORDER),
            entry("stipend.recorded", StipendRefusal.RECORDED_BEFORE_IT_HAPPENED),
            entry("stipend.fund", StipendRefusal.NOT_AT_THIS_STAGE),
            entry("stipend.stage", StipendRefusal.NOT_AT_THIS_STAGE),
            entry("stipend.edition.none", StipendRefusal.NO_EDITION),
            entry("stipend.edition.kept", StipendRefusal.NO_EDITION),
            entry("stipend.entitled", StipendRefusal.NOT_ENTITLED),
            entry("stipend.fund-lasts", StipendRefusal.OVER_TIME),
            entry("stipend.in-time", StipendRefusal.OVER_TIME),
            entry("stipend.once", StipendRefusal.PAID_BEFORE),
            entry("stipend.track", StipendRefusal.TRACK_EXCLUDED),
            entry("stipend.mediated", StipendRefusal.NOT_MEDIATED),
            entry("stipend.file", StipendRefusal.FILE_NOT_CLOSED),
            entry("stipend.mediator", StipendRefusal.MEDIATOR_NOT_OF_THE_CASE),
            entry("stipend.uninvolved", StipendRefusal.PAYEE_INVOLVED),
            entry("stipend.side-pay", StipendRefusal.BARRED_FROM_SIDE_PAY),
            entry("stipend.grade", StipendRefusal.GRADE_NOT_ON_SCALE),
            entry("stipend.amount", StipendRefusal.AMOUNT_NOT_ON_SCALE),
            entry("stipend.left", StipendRefusal.FUND_EXHAUSTED),
            entry("stipend.another", StipendRefusal.SAME_PERSON),
            entry("stipend.words", StipendRefusal.WORDS_MISSING),
            entry("stipend.due", StipendRefusal.NOTHING_DUE),
            entry("stipend.due.none", StipendRefusal.NOTHING_DUE));

    private StipendOutsider() {}

    static Recomputed<StipendRefusal> recompute(Evidence evidence) {
        Set<StipendRefusal> against = EnumSet.noneOf(StipendRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            if (REASONS.containsKey(finding.code()) && !holds(finding)) {
                against.add(REASONS.get(finding.code()));
            }
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static boolean holds(Evidence e) {
        return switch (e.code()) {
            case "stipend.order" -> number(e, "happened") >= number(e, "last-act");
            case "stipend.recorded" -> number(e, "recorded") >= number(e, "happened");
            case "stipend.fund" -> number(e, "there") == number(e, "wanted");
            case "stipend.stage" -> word(e, "stage").equals(word(e, "stipend-stage"));
            case "stipend.edition.kept", "stipend.grade" -> number(e, "there") == 1;
            case "stipend.entitled" ->
                !word(e, "post").equals("-")
                        && word(e, "holder").equals(word(e, "held-by"))
                        && (number(e, "any-role") == 1
                                || Arrays.asList(word(e, "roles").split(", ")).contains(word(e, "role")));
            case "stipend.fund-lasts" -> number(e, "fund") > 0 && number(e, "until") >= number(e, "day");
            case "stipend.in-time" -> number(e, "day") <= number(e, "until");
            case "stipend.once" ->
                number(e, "elsewhere") == 0 && Set.of("-", "DECLINED").contains(word(e, "here"));
            case "stipend.track" -> number(e, "excluded") == 0;
            case "stipend.mediated" -> !Set.of("NOT_MEDIATED", "SHAM").contains(word(e, "case-end"));
            case "stipend.file" -> number(e, "closed") == 1 && number(e, "closed-on") <= number(e, "day");
            case "stipend.mediator" -> number(e, "of-the-case") == 1;
            case "stipend.uninvolved" -> number(e, "involved") == 0;
            case "stipend.side-pay" -> number(e, "barred") == 0;
            case "stipend.amount" ->
                number(e, "asked") >= number(e, "least") && number(e, "asked") <= number(e, "most");
            case "stipend.left" -> number(e, "fund") - number(e, "taken") >= number(e, "asked");
            case "stipend.another" ->
                !word(e, "decides").equals(word(e, "recorder"))
                        && !word(e, "decides").equals(word(e, "payee"));
            case "stipend.words" -> !word(e, "words").isBlank();
            case "stipend.due" -> number(e, "happened") >= number(e, "next");
            default -> false;
        };
    }

    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "stipend.tick" -> e.because().forEach(below -> grant(below, granted)); // what was due before it
            case "stipend.fund-lasts" -> {
                granted.put("fund", number(e, "fund"));
                granted.put("until", number(e, "until"));
            }
            case "stipend.sum" -> granted.put("sum", number(e, "sum"));
            case "stipend.decide-by" -> granted.put("decide by", closes(e));
            case "stipend.object-by" -> granted.put("object by", closes(e));
            case "stipend.late" -> granted.put("late " + word(e, "dispute"), number(e, "last-day"));
            case "stipend.ended" -> granted.put("ended", number(e, "until"));
            default -> {}
        }
    }

    static Map<String, Long> outcome(List<StipendFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (StipendFact fact : facts) {
            if (fact instanceof StipendFact.FundOpened opened) {
                outcome.put("fund", opened.fen());
                outcome.put("until", opened.until().toEpochDay());
            } else if (fact instanceof StipendFact.StipendAsked asked) {
                outcome.put("sum", asked.fen());
                put("decide by", asked.decideBy(), outcome);
            } else if (fact instanceof StipendFact.StipendGranted granted) {
                outcome.put("sum", granted.fen());
            } else if (fact instanceof StipendFact.StipendDeclined declined) {
                outcome.put("sum", declined.fen());
                put("object by", declined.notice().objection(), outcome);
            } else if (fact instanceof StipendFact.StipendReclaimed reclaimed) {
                outcome.put("sum", reclaimed.fen());
                put("object by", reclaimed.notice().objection(), outcome);
            } else if (fact instanceof StipendFact.DecisionOverdue late) {
                outcome.put("late " + late.dispute(), late.lastDay().toEpochDay());
            } else if (fact instanceof StipendFact.FundEnded ended) {
                outcome.put("ended", ended.until().toEpochDay());
            }
        }
        return outcome;
    }

    private static void put(String name, Optional<Deadline> by, Map<String, Long> outcome) {
        by.ifPresent(limit -> outcome.put(name, limit.closes().toEpochSecond(ZoneOffset.UTC)));
    }

    private static long closes(Evidence e) {
        return LadderWitness.closes(e.because().get(0)).toEpochSecond(ZoneOffset.UTC);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }
}
