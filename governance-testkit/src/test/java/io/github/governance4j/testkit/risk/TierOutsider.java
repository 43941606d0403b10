package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class TierOutsider {
    private static final List<Move> MOVES = List.of(Move.FIRST, Move.RAISED, Move.KEPT, Move.LOWERED);

    private TierOutsider() {}

    static Recomputed<TierRefusal> recompute(Evidence evidence) {
        Set<TierRefusal> against = EnumSet.noneOf(TierRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static Optional<TierRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "tier.order" -> unless(number(e, "happened") >= number(e, "last-act"), TierRefusal.OUT_OF_ORDER);
            case "tier.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), TierRefusal.RECORDED_BEFORE_IT_HAPPENED);
            case "tier.there" -> unless(number(e, "there") == number(e, "wanted"), TierRefusal.NOT_AT_THIS_STAGE);
            case "tier.edition" ->
                unless(is(e, "kept") || number(e, "from") <= number(e, "day"), TierRefusal.NO_EDITION_IN_FORCE);
            case "tier.edition.none" -> Optional.of(TierRefusal.NO_EDITION_IN_FORCE);
            case "tier.one-proposal" -> unless(!is(e, "pending"), TierRefusal.PROPOSAL_PENDING);
            case "tier.subject" -> unless(word(e, "given").equals(word(e, "kept")), TierRefusal.ANOTHER_SUBJECT);
            case "tier.model" -> unless(is(e, "known"), TierRefusal.MODEL_UNKNOWN);
            case "tier.terms" -> unless(is(e, "known"), TierRefusal.NOT_TIERED_HERE);
            case "tier.readings" -> unless(e.because().isEmpty(), TierRefusal.READING_IMPOSSIBLE);
            case "tier.assessed" -> unless(is(e, "assessed"), TierRefusal.READING_MISSING);
            case "tier.comparable" ->
                unless(
                        is(e, "listed") && word(e, "scheme").equals(word(e, "present-scheme")),
                        TierRefusal.ANOTHER_SCHEME);
            case "tier.role" ->
                unless(
                        word(e, "holder").equals(word(e, "held-by"))
                                && !word(e, "post").equals("-")
                                && words(e, "roles").contains(word(e, "role")),
                        TierRefusal.NOT_OF_THIS_ROLE);
            case "tier.holds" -> unless(word(e, "holder").equals(word(e, "held-by")), TierRefusal.NOT_OF_THIS_ROLE);
            case "tier.own" -> unless(word(e, "body").equals(word(e, "proposed-by")), TierRefusal.NOT_OF_THIS_ROLE);
            case "tier.area" -> unless(words(e, "path").contains(word(e, "post-area")), TierRefusal.NOT_OF_THIS_AREA);
            case "tier.other-person" ->
                unless(
                        !words(e, "persons").contains(word(e, "person"))
                                && !words(e, "posts").contains(word(e, "post")),
                        TierRefusal.SAME_PERSON);
            case "tier.other-body" ->
                unless(Collections.disjoint(words(e, "own"), words(e, "bodies")), TierRefusal.SAME_BODY);
            case "tier.affected" -> unless(is(e, "affected"), TierRefusal.NOT_AFFECTED);
            case "tier.window" -> unless(inTime(e), TierRefusal.WINDOW_OVER);
            case "tier.first-objection" -> unless(!is(e, "objected"), TierRefusal.OBJECTED_BEFORE);
            case "tier.not-again" -> unless(!inTime(e), TierRefusal.REJECTED_BEFORE);
            case "tier.not-under-objection" -> unless(!is(e, "same-readings"), TierRefusal.REJECTED_BEFORE);
            case "tier.named" ->
                unless(number(e, "on-persons") == 0 || number(e, "affected") > 0, TierRefusal.NOBODY_NAMED);
            case "tier.plan-first" ->
                unless(
                        is(e, "there") ? number(e, "plan-last-day") >= number(e, "day") : !is(e, "needed"),
                        TierRefusal.PLAN_MISSING);
            case "tier.responsible" -> unless(!word(e, "held-by").equals("-"), TierRefusal.NOBODY_RESPONSIBLE);
            case "tier.plan-measures" ->
                unless(words(e, "allowed").containsAll(words(e, "measures")), TierRefusal.MEASURE_NOT_LISTED);
            case "tier.plan-complete" ->
                unless(!is(e, "needed") || (is(e, "funds") && is(e, "contingency")), TierRefusal.PLAN_INCOMPLETE);
            case "tier.plan-last-day" ->
                unless(number(e, "last-day") >= number(e, "day"), TierRefusal.LAST_DAY_OUT_OF_BOUNDS);
            case "tier.last-day" ->
                unless(
                        number(e, "last-day") >= number(e, "first-day") && number(e, "last-day") <= latest(e),
                        TierRefusal.LAST_DAY_OUT_OF_BOUNDS);
            case "tier.grounds" -> unless(!word(e, "grounds").isBlank(), TierRefusal.GROUNDS_MISSING);
            case "tier.due" ->
                unless(is(e, "any") && number(e, "happened") >= number(e, "next"), TierRefusal.NOTHING_DUE);
            default -> Optional.empty();
        };
    }

    // Days close at 24:00, the first moment of the next.
    private static long latest(Evidence e) {
        return LadderWitness.closes(e.because().get(0).because().get(0))
                .minusSeconds(1)
                .toLocalDate()
                .toEpochDay();
    }

    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "tier.came" -> {
                granted.put("came " + word(e, "came"), number(e, "at"));
                e.because().forEach(limit -> grant(limit, granted));
            }
            case "tier.until" ->
                granted.put(
                        word(e, "term"),
                        seconds(LadderWitness.closes(e.because().get(0))));
            case "tier.since" -> granted.put("since", since(e));
            case "tier.move" -> granted.put("move", move(number(e, "rank"), number(e, "present-rank")));
            case "tier.last-day" -> granted.put("last-day", number(e, "last-day"));
            case "tier.back" -> granted.put("back", number(e, "number"));
            case "tier.keeps-waiting" -> granted.put("keeps-waiting", number(e, "keeps"));
            case "tier.waits-again" -> granted.put("waits-again", number(e, "number"));
            default -> {}
        }
    }

    private static long since(Evidence e) {
        long at = number(e, "happened");
        long earliest = Math.min(number(e, "dwells-until"), number(e, "present-over"));
        return is(e, "lowers") ? Math.max(at, earliest) : at;
    }

    private static long move(long rank, long present) {
        return present == 0 ? 0 : rank < present ? 1 : rank == present ? 2 : 3;
    }

    static Map<String, Long> outcome(List<TierFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (TierFact fact : facts) {
            if (fact instanceof ProposalFact.Proposed proposed) {
                put(outcome, "CONFIRM", Optional.of(proposed.proposal().confirmBy()));
            } else if (fact instanceof ProposalFact.ProposalDeclined declined) {
                put(outcome, "NOT_AGAIN", declined.notAgainUntil());
            } else if (fact instanceof ProposalFact.ProposalLapsed) {
                came(outcome, "PROPOSAL_LAPSED", fact);
            } else if (fact instanceof EffectFact.Confirmed confirmed) {
                confirmed(outcome, confirmed.confirmation());
            } else if (fact instanceof EffectFact.LoweringTookEffect) {
                came(outcome, "LOWERED", fact);
            } else if (fact instanceof EffectFact.TierLapsed) {
                came(outcome, "LAPSED", fact);
            } else if (fact instanceof EffectFact.ReviewFellDue due) {
                came(outcome, "REVIEW_DUE", fact);
                put(outcome, "REVIEW_BY", due.until());
            } else if (fact instanceof EffectFact.ReviewOverdue) {
                came(outcome, "REVIEW_OVERDUE", fact);
            } else if (fact instanceof EffectFact.PlanOverdue) {
                came(outcome, "PLAN_OVERDUE", fact);
            } else if (fact instanceof EffectFact.Reviewed reviewed) {
                put(outcome, "REVIEW", reviewed.next());
            } else {
                later(outcome, fact);
            }
        }
        return outcome;
    }

    private static void later(Map<String, Long> outcome, TierFact fact) {
        if (fact instanceof ObjectionFact.ObjectionLodged lodged) {
            put(outcome, "ANSWER", Optional.of(lodged.until()));
        } else if (fact instanceof ObjectionFact.ObjectionUpheld upheld) {
            outcome.put(
                    "back", upheld.back().map(Confirmation::number).orElse(0).longValue());
            outcome.put("keeps-waiting", upheld.keepsWaiting() ? 1L : 0L);
            upheld.waitsAgain().ifPresent(lowering -> {
                outcome.put("waits-again", (long) lowering.number());
                if (!lowering.since().isAfter(fact.at())) {
                    put(outcome, "OBJECT", lowering.window());
                }
            });
            put(outcome, "NOT_AGAIN", upheld.notAgainUntil());
        } else if (fact instanceof ObjectionFact.ObjectionUnanswered) {
            came(outcome, "OBJECTION_UNANSWERED", fact);
        } else if (fact instanceof RectificationFact.RectificationOrdered ordered) {
            put(outcome, "RECTIFY", Optional.of(ordered.order().until()));
        } else if (fact instanceof RectificationFact.ReexaminationFailed failed) {
            put(outcome, "RECTIFY", Optional.of(failed.order().until()));
        } else if (fact instanceof RectificationFact.RectificationReported reported) {
            put(outcome, "REEXAMINE", reported.reexamineBy());
        } else if (fact instanceof RectificationFact.RectificationOverdue) {
            came(outcome, "RECTIFICATION_OVERDUE", fact);
        } else if (fact instanceof RectificationFact.ReexaminationOverdue) {
            came(outcome, "REEXAMINATION_OVERDUE", fact);
        }
    }

    private static void confirmed(Map<String, Long> outcome, Confirmation confirmation) {
        outcome.put("since", seconds(confirmation.since()));
        outcome.put("move", (long) MOVES.indexOf(confirmation.move()));
        outcome.put("last-day", day(confirmation.lastDay()));
        put(outcome, "OBJECT", confirmation.window());
        put(outcome, "DWELL", confirmation.dwell());
        put(outcome, "REVIEW", confirmation.firstReview());
    }

    private static void came(Map<String, Long> outcome, String what, TierFact fact) {
        outcome.put("came " + what, seconds(fact.at()));
    }

    private static void put(Map<String, Long> outcome, String what, Optional<Deadline> deadline) {
        deadline.ifPresent(until -> outcome.put(what, seconds(until.closes())));
    }

    private static boolean inTime(Evidence e) {
        return number(e, "happened") < number(e, "closes")
                || (is(e, "closes-included") && number(e, "happened") == number(e, "closes"));
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    private static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static Optional<TierRefusal> unless(boolean holds, TierRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static boolean is(Evidence e, String name) {
        return number(e, name) == 1;
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }

    private static Set<String> words(Evidence e, String name) {
        Set<String> words = new HashSet<>(Arrays.asList(word(e, name).split(" ")));
        words.remove("");
        return words;
    }
}
