package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.mediation.settlement.SettlementRefusal.AGREEMENT_UNSOUND;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.CLAUSE_NOT_OPEN;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.COURT_NOT_COMPETENT;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.EFFECT_IN_THE_FUTURE;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.GROUNDS_MISSING;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NOTHING_DUE;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NOT_AT_THIS_STAGE;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NOT_BY_ALL;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NOT_ENTITLED;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NOT_OWED_TO;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NO_EDITION;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NO_SUCH_CLAUSE;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NO_SUCH_PARTY;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.NO_SUIT;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.OUT_OF_ORDER;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.OVER_TIME;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.RECORDED_BEFORE_IT_HAPPENED;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.SAME_PERSON;
import static io.github.governance4j.mediation.settlement.SettlementRefusal.WAIVES_REMEDY;
import static java.util.Map.entry;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.settlement.ConfirmationFact;
import io.github.governance4j.mediation.settlement.EffectFact;
import io.github.governance4j.mediation.settlement.PerformanceFact;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody with the explanation and the law's text in hand, and nothing else; asks none of the classes that decided. */
final class SettlementOutsider {
    static final Map<String, SettlementRefusal> REASONS = Map.ofEntries(
            entry("settlement.order", OUT_OF_ORDER),
            entry("settlement.recorded", RECORDED_BEFORE_IT_HAPPENED),
            entry("settlement.stage", NOT_AT_THIS_STAGE),
            entry("settlement.edition.none", NO_EDITION),
            entry("settlement.edition.kept", NO_EDITION),
            entry("settlement.entitled", NOT_ENTITLED),
            entry("settlement.impartial", SAME_PERSON),
            entry("settlement.party", NO_SUCH_PARTY),
            entry("settlement.parties", NO_SUCH_PARTY),
            entry("settlement.no-waiver", WAIVES_REMEDY),
            entry("settlement.sound", AGREEMENT_UNSOUND),
            entry("settlement.effect", EFFECT_IN_THE_FUTURE),
            entry("settlement.clause", NO_SUCH_CLAUSE),
            entry("settlement.clause-open", CLAUSE_NOT_OPEN),
            entry("settlement.owed", NOT_OWED_TO),
            entry("settlement.all", NOT_BY_ALL),
            entry("settlement.askable", CONFIRMATION_NOT_AT_THIS_STAGE),
            entry("settlement.pending", CONFIRMATION_NOT_AT_THIS_STAGE),
            entry("settlement.changeable", CONFIRMATION_NOT_AT_THIS_STAGE),
            entry("settlement.court.competent", COURT_NOT_COMPETENT),
            entry("settlement.in-time", OVER_TIME),
            entry("settlement.suit", NO_SUIT),
            entry("settlement.words", GROUNDS_MISSING),
            entry("settlement.grounds", GROUNDS_MISSING),
            entry("settlement.due", NOTHING_DUE),
            entry("settlement.due.none", NOTHING_DUE));

    private SettlementOutsider() {}

    static Recomputed<SettlementRefusal> recompute(Evidence evidence) {
        Set<SettlementRefusal> against = EnumSet.noneOf(SettlementRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            if (REASONS.containsKey(finding.code()) && !holds(finding)) {
                against.add(REASONS.get(finding.code()));
            }
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static boolean inTime(Evidence e) {
        LocalDateTime closes = e.because().isEmpty()
                ? e.fact("closes").moment()
                : LadderWitness.closes(e.because().get(0));
        LocalDateTime done = e.fact("done").moment();
        return done.isBefore(closes) || (number(e, "closes-included") == 1 && done.equals(closes));
    }

    private static boolean holds(Evidence e) {
        return switch (e.code()) {
            case "settlement.order" -> number(e, "happened") >= number(e, "last-act");
            case "settlement.in-time" -> inTime(e);
            case "settlement.recorded" -> number(e, "recorded") >= number(e, "happened");
            case "settlement.stage" -> listed(word(e, "wanted"), word(e, "settlement-stage"));
            case "settlement.edition.kept", "settlement.clause" -> number(e, "there") == 1;
            case "settlement.entitled" -> entitled(e);
            case "settlement.impartial" -> number(e, "involved") == 0;
            case "settlement.party" -> number(e, "party") == 1;
            case "settlement.parties", "settlement.no-waiver", "settlement.sound" ->
                e.because().isEmpty();
            case "settlement.effect" -> number(e, "effective-on") <= number(e, "day");
            case "settlement.clause-open" -> listed("OPEN, SAID_DONE", word(e, "clause-stage"));
            case "settlement.owed" ->
                !word(e, "person").equals(word(e, "owes")) && listed("-, " + word(e, "person"), word(e, "owed-to"));
            case "settlement.all" -> e.because().stream().allMatch(one -> number(one, "asks") == 1);
            case "settlement.askable" ->
                word(e, "confirmation").equals("NOT_ASKED")
                        || (word(e, "confirmation").equals("NOT_ACCEPTED") && number(e, "wrong-court-only") == 1);
            case "settlement.pending" -> word(e, "confirmation").equals("ASKED");
            case "settlement.changeable" -> !listed("ASKED, CONFIRMED", word(e, "confirmation"));
            case "settlement.court.competent" ->
                number(e, "stated") == 0 || listed(word(e, "competent"), word(e, "court"));
            case "settlement.suit" -> number(e, "pending") == 1;
            case "settlement.words" -> !word(e, "words").isBlank();
            case "settlement.grounds" ->
                switch (word(e, "ruling")) {
                    case "CONFIRMED" -> number(e, "not-accepted") + number(e, "dismissed") == 0;
                    case "DISMISSED" -> number(e, "not-accepted") == 0 && number(e, "dismissed") > 0;
                    default -> number(e, "not-accepted") > 0 && number(e, "dismissed") == 0;
                };
            case "settlement.due" -> number(e, "happened") >= number(e, "next");
            default -> false;
        };
    }

    private static boolean entitled(Evidence e) {
        boolean byBody = !word(e, "post").equals("-")
                && word(e, "holder").equals(word(e, "held-by"))
                && word(e, "body").equals(word(e, "mediating"));
        String as = word(e, "acting-as");
        boolean byParty = number(e, "party-may") == 1
                && !as.equals("NONE")
                && (number(e, "assent-wanted") == 0 || !as.equals("ORDINARY_REPRESENTATIVE"));
        return byBody || byParty || (number(e, "by-itself") == 1 && number(e, "may-by-itself") == 1);
    }

    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "settlement.tick" -> e.because().forEach(below -> grant(below, granted)); // what was due before it
            case "settlement.confirm-by" -> granted.put("confirm by", closes(e));
            case "settlement.follow-up-by" -> granted.put("follow up by", closes(e));
            case "settlement.object-by" -> granted.put("object by", closes(e));
            case "settlement.overdue" -> granted.put("overdue " + number(e, "clause"), number(e, "due"));
            case "settlement.follow-up-late" -> granted.put("follow-up late", number(e, "last-day"));
            case "settlement.lapsed" -> granted.put("lapsed", number(e, "last-day"));
            case "settlement.followed-in-time" -> granted.put("in time", inTime(e) ? 1L : 0L);
            case "settlement.effect" -> granted.put("effective", number(e, "effective-on"));
            default -> {}
        }
    }

    private static long closes(Evidence e) {
        return seconds(LadderWitness.closes(e.because().get(0)));
    }

    static Map<String, Long> outcome(List<SettlementFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (SettlementFact fact : facts) {
            if (fact instanceof EffectFact.Opened opened) {
                outcome.put("effective", opened.effectiveOn().toEpochDay());
                put("confirm by", opened.confirmBy(), outcome);
                opened.followUpBy().ifPresent(by -> put("follow up by", by, outcome));
            } else if (fact instanceof ConfirmationFact.Confirmed confirmed) {
                put("object by", confirmed.objection(), outcome);
            } else if (fact instanceof PerformanceFact.PerformanceOverdue late) {
                outcome.put("overdue " + late.clause(), late.due().toEpochDay());
            } else if (fact instanceof PerformanceFact.FollowUpOverdue late) {
                outcome.put("follow-up late", late.lastDay().toEpochDay());
            } else if (fact instanceof ConfirmationFact.ConfirmationLapsed lapsed) {
                outcome.put("lapsed", lapsed.lastDay().toEpochDay());
            } else if (fact instanceof PerformanceFact.FollowedUp asked) {
                outcome.put("in time", asked.inTime() ? 1L : 0L);
            }
        }
        return outcome;
    }

    private static void put(String name, Deadline by, Map<String, Long> outcome) {
        outcome.put(name, seconds(by.closes()));
    }

    private static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static boolean listed(String list, String one) {
        return Arrays.asList(list.split(", ")).contains(one);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }
}
