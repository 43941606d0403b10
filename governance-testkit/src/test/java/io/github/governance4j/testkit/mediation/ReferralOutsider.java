package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.mediation.referral.ReferralRefusal.NOTHING_DUE;
import static io.github.governance4j.mediation.referral.ReferralRefusal.NOT_AT_THIS_STAGE;
import static io.github.governance4j.mediation.referral.ReferralRefusal.NOT_ENTITLED;
import static io.github.governance4j.mediation.referral.ReferralRefusal.NOT_ONE_OF_THE_TWO;
import static io.github.governance4j.mediation.referral.ReferralRefusal.NO_EDITION;
import static io.github.governance4j.mediation.referral.ReferralRefusal.OUT_OF_ORDER;
import static io.github.governance4j.mediation.referral.ReferralRefusal.OVER_TIME;
import static io.github.governance4j.mediation.referral.ReferralRefusal.RECORDED_BEFORE_IT_HAPPENED;
import static io.github.governance4j.mediation.referral.ReferralRefusal.RETURNED_BEFORE;
import static io.github.governance4j.mediation.referral.ReferralRefusal.SAME_BODY;
import static io.github.governance4j.mediation.referral.ReferralRefusal.WORDS_MISSING;
import static java.util.Map.entry;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
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

/** Somebody with the explanation and the rules' text in hand, and nothing else. */
final class ReferralOutsider {
    static final Map<String, ReferralRefusal> REASONS = Map.ofEntries(
            entry("referral.order", OUT_OF_ORDER),
            entry("referral.recorded", RECORDED_BEFORE_IT_HAPPENED),
            entry("referral.stage", NOT_AT_THIS_STAGE),
            entry("referral.in-time", OVER_TIME),
            entry("referral.edition.none", NO_EDITION),
            entry("referral.edition.kept", NO_EDITION),
            entry("referral.entitled", NOT_ENTITLED),
            entry("referral.nobody-determines", NOT_ENTITLED),
            entry("referral.two", SAME_BODY),
            entry("referral.one-of-two", NOT_ONE_OF_THE_TWO),
            entry("referral.return-once", RETURNED_BEFORE),
            entry("referral.words", WORDS_MISSING),
            entry("referral.due", NOTHING_DUE),
            entry("referral.due.none", NOTHING_DUE));

    private ReferralOutsider() {}

    static Recomputed<ReferralRefusal> recompute(Evidence evidence) {
        Set<ReferralRefusal> against = EnumSet.noneOf(ReferralRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            if (REASONS.containsKey(finding.code()) && !holds(finding)) {
                against.add(REASONS.get(finding.code()));
            }
            switch (finding.code()) {
                case "referral.tick" -> granted.putAll(recompute(finding).granted()); // what was due before it
                case "referral.answer-by" -> granted.put("answer by", closes(finding));
                case "referral.report-by" -> granted.put("report by", closes(finding));
                case "referral.told-in-time" -> {
                    if (!inTime(finding)) {
                        granted.put("late", 1L);
                    }
                }
                case "referral.timed-out", "referral.report-late" ->
                    granted.put("last day", number(finding, "last-day"));
                default -> {}
            }
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static boolean inTime(Evidence e) {
        LocalDateTime closes = e.fact("closes").moment();
        LocalDateTime done = e.fact("done").moment();
        return done.isBefore(closes) || (number(e, "closes-included") == 1 && done.equals(closes));
    }

    private static boolean holds(Evidence e) {
        return switch (e.code()) {
            case "referral.order" -> number(e, "happened") >= number(e, "last-act");
            case "referral.in-time" -> inTime(e);
            case "referral.recorded" -> number(e, "recorded") >= number(e, "happened");
            case "referral.stage" ->
                Arrays.asList(word(e, "wanted").split(", ")).contains(word(e, "referral-stage"));
            case "referral.edition.kept" -> number(e, "there") == 1;
            case "referral.entitled" -> entitled(e);
            case "referral.two" -> !word(e, "from").equals(word(e, "to"));
            case "referral.one-of-two" ->
                word(e, "holder").equals(word(e, "from")) || word(e, "holder").equals(word(e, "to"));
            case "referral.return-once" -> number(e, "returned") == 0;
            case "referral.words" -> !word(e, "words").isBlank();
            case "referral.due" -> number(e, "happened") >= number(e, "next");
            default -> false;
        };
    }

    private static boolean entitled(Evidence e) {
        boolean holds = !word(e, "post").equals("-") && word(e, "holder").equals(word(e, "held-by"));
        boolean may = word(e, "body").equals(word(e, "whose-act"))
                || (number(e, "outside") == 1 && word(e, "body").equals(word(e, "other")));
        return (holds && may) || (number(e, "by-itself") == 1 && number(e, "may-by-itself") == 1);
    }

    static Map<String, Long> outcome(List<ReferralFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (ReferralFact fact : facts) {
            if (fact instanceof ReferralFact.Offered offered) {
                put("answer by", Optional.of(offered.answerBy()), outcome);
            } else if (fact instanceof ReferralFact.OfferedAgain again) {
                put("answer by", Optional.of(again.answerBy()), outcome);
            } else if (fact instanceof ReferralFact.Accepted accepted) {
                put("report by", accepted.reportBy(), outcome);
            } else if (fact instanceof ReferralFact.Determined determined) {
                put("report by", determined.reportBy(), outcome);
            } else if (fact instanceof ReferralFact.ReferralTimedOut over) {
                outcome.put("last day", over.lastDay().toEpochDay());
            } else if (fact instanceof ReferralFact.ReportOverdue late) {
                outcome.put("last day", late.lastDay().toEpochDay());
            } else if (fact instanceof ReferralFact.Reported reported && !reported.inTime()) {
                // Where there is no limit nothing is late, and no finding speaks of one.
                outcome.put("late", 1L);
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
