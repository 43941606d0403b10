package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class MatterOutsider {
    private static final Set<String> ON_LADDER = Set.of("HANDLING", "CHECKING", "CLOSED", "ENDED");
    private static final Set<String> OPEN = Set.of("REPORTED", "HANDLING", "CHECKING");
    /** At which stages what can be asked, as the documentation says. */
    private static final Map<String, Set<String>> STAGES = Map.ofEntries(
            Map.entry("REPORT", Set.of("NOT_REPORTED")),
            Map.entry("BRING_IN", Set.of("NOT_REPORTED")),
            Map.entry("JOIN_INTO", Set.of("REPORTED")),
            Map.entry("SEND_ELSEWHERE", Set.of("REPORTED")),
            Map.entry("DISPATCH", Set.of("REPORTED")),
            Map.entry("ACCEPT_OWNERSHIP", Set.of("HANDLING", "CHECKING", "ELSEWHERE")),
            Map.entry("OFFER_HAND_OVER", Set.of("HANDLING", "CHECKING", "ELSEWHERE")),
            Map.entry("DECLINE_HAND_OVER", Set.of("HANDLING", "CHECKING", "ELSEWHERE")),
            Map.entry("ASSIGN", Set.of("HANDLING")),
            Map.entry("REPORT_SLIP_DONE", ON_LADDER),
            Map.entry("CHECK_SLIP", ON_LADDER),
            Map.entry("WITHDRAW_SLIP", ON_LADDER),
            Map.entry("ON_LADDER", ON_LADDER),
            Map.entry("SUBMIT_PROOF", Set.of("HANDLING", "ENDED")),
            Map.entry("CHECK", Set.of("CHECKING")),
            Map.entry("RECHECK", Set.of("CLOSED")),
            Map.entry("CALL_BACK", Set.of("CLOSED")),
            Map.entry("RATE", Set.of("CLOSED", "ENDED", "ELSEWHERE")),
            Map.entry("REOPEN", Set.of("HANDLING", "CHECKING", "CLOSED", "ENDED", "ELSEWHERE", "JOINED")));

    private MatterOutsider() {}

    static Recomputed<MatterRefusal> recompute(Evidence evidence) {
        Set<MatterRefusal> against = EnumSet.noneOf(MatterRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static Optional<MatterRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "matter.order" -> unless(number(e, "happened") >= number(e, "last-act"), MatterRefusal.OUT_OF_ORDER);
            case "matter.stage" -> unless(isPossible(e), MatterRefusal.NOT_AT_THIS_STAGE);
            case "matter.reporter" -> unless(number(e, "named") == 0, MatterRefusal.REPORTER_NAMED);
            case "matter.edition" -> unless(number(e, "from") <= number(e, "day"), MatterRefusal.NO_EDITION_IN_FORCE);
            case "matter.edition.none" -> Optional.of(MatterRefusal.NO_EDITION_IN_FORCE);
            case "matter.category.unknown" -> Optional.of(MatterRefusal.CATEGORY_UNKNOWN);
            case "matter.elsewhere.none" -> Optional.of(MatterRefusal.NOWHERE_TO_SEND);
            case "matter.owners" ->
                unless(
                        !word(e, "department").isEmpty()
                                && !word(e, "territory").isEmpty(),
                        MatterRefusal.NOBODY_COMPETENT);
            case "matter.another" ->
                unless(!word(e, "receipt").equals(word(e, "other-receipt")), MatterRefusal.JOINS_ITSELF);
            case "matter.main-open" ->
                unless(
                        OPEN.contains(word(e, "stage")) && word(e, "category").equals(word(e, "own-category")),
                        MatterRefusal.MAIN_NOT_OPEN);
            case "matter.acts-for" ->
                unless(
                        !word(e, "post").equals("-")
                                && word(e, "holder").equals(word(e, "held-by"))
                                && words(e, "bodies").contains(word(e, "body")),
                        MatterRefusal.NOT_THE_OWNER);
            case "matter.offered" ->
                unless(
                        !word(e, "offered-to").equals("-")
                                && word(e, "offered-to").equals(word(e, "body")),
                        MatterRefusal.NOT_OFFERED);
            case "matter.offer" ->
                unless(
                        word(e, "offered-to").equals("-") && !word(e, "owner").equals(word(e, "to")),
                        MatterRefusal.CANNOT_OFFER);
            case "matter.receipt" -> unless(number(e, "known") == 1, MatterRefusal.RECEIPT_UNKNOWN);
            case "matter.party" -> unless(number(e, "party") == 1, MatterRefusal.NOT_A_PARTY);
            case "matter.for-all" ->
                unless(number(e, "parties") == 0 && number(e, "first") == 1, MatterRefusal.NOT_A_PARTY);
            case "matter.body" -> unless(number(e, "there") == 1, MatterRefusal.BODY_UNKNOWN);
            case "matter.reached-once" -> unless(number(e, "reached") == 0, MatterRefusal.CALLED_BACK_BEFORE);
            case "matter.rated-once" -> unless(number(e, "rated") == 0, MatterRefusal.RATED_BEFORE);
            default -> ofTheWork(e);
        };
    }

    private static Optional<MatterRefusal> ofTheWork(Evidence e) {
        return switch (e.code()) {
            case "matter.slip.new" -> unless(number(e, "there") == 0, MatterRefusal.SLIP_NAMED_BEFORE);
            case "matter.slip.known" -> unless(number(e, "there") == 1, MatterRefusal.SLIP_UNKNOWN);
            case "matter.slip.stage" ->
                unless(
                        word(e, "slip-stage")
                                .equals(word(e, "act").equals("CHECK_SLIP") ? "REPORTED_DONE" : "ASSIGNED"),
                        MatterRefusal.SLIP_NOT_AT_THIS_STAGE);
            case "matter.slips-done" -> unless(number(e, "open") == 0, MatterRefusal.SLIPS_OPEN);
            case "matter.proof" -> unless(!word(e, "proof").isBlank(), MatterRefusal.PROOF_MISSING);
            case "matter.grounds" -> unless(!word(e, "grounds").isBlank(), MatterRefusal.GROUNDS_MISSING);
            case "matter.second-person" ->
                unless(!word(e, "done-by").equals(word(e, "checked-by")), MatterRefusal.SAME_PERSON);
            case "matter.ladder" ->
                unless(LadderWitness.recompute(e.because().get(0)).isAccepted(), MatterRefusal.LADDER_REFUSES);
            case "matter.due" -> unless(number(e, "happened") >= number(e, "next"), MatterRefusal.NOTHING_DUE);
            case "matter.due.none" -> Optional.of(MatterRefusal.NOTHING_DUE);
            case "matter.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), MatterRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> Optional.empty();
        };
    }

    private static boolean isPossible(Evidence e) {
        String stage = word(e, "stage");
        return Optional.ofNullable(STAGES.get(word(e, "act")))
                .map(stages -> stages.contains(stage))
                .orElse(!stage.equals("NOT_REPORTED"));
    }

    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "matter.act" -> e.because().forEach(below -> grant(below, granted)); // what was due before it
            case "matter.acceptance-limit" -> granted.put("acceptance", closes(e));
            case "matter.slip-limit" -> granted.put("slip " + word(e, "slip"), closes(e));
            case "matter.dispatch-limit" -> granted.put("dispatch", closes(e));
            case "matter.proof-limit" -> granted.put("proof", closes(e));
            case "matter.check-limit" -> granted.put("check", closes(e));
            case "matter.call-back-limit" -> granted.put("call-back", closes(e));
            case "matter.recheck-limit" -> granted.put("recheck", closes(e));
            case "matter.in-time" -> granted.put("in-time", isInTime(e) ? 1L : 0L);
            case "matter.leads" -> {
                granted.put("leads", 1 - number(e, "other-leads"));
                granted.putIfAbsent("in-time", 1L);
            }
            case "matter.acceptance-passed" -> granted.put("overdue " + word(e, "side") + " " + word(e, "body"), 1L);
            case "matter.slip-passed" -> granted.put("overdue " + word(e, "slip") + " " + word(e, "body"), 1L);
            case "matter.follow-up-passed" -> granted.put("overdue " + word(e, "follow-up"), 1L);
            case "matter.ladder" ->
                granted.putAll(LadderWitness.recompute(e.because().get(0)).granted());
            default -> {}
        }
    }

    private static boolean isInTime(Evidence e) {
        return number(e, "done") < number(e, "closes")
                || (number(e, "closes-included") == 1 && number(e, "done") == number(e, "closes"));
    }

    private static long closes(Evidence e) {
        return MatterOutcome.seconds(LadderWitness.closes(e.because().get(0)));
    }

    private static Optional<MatterRefusal> unless(boolean holds, MatterRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static List<String> words(Evidence e, String name) {
        return List.of(word(e, name).split(" "));
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }
}
