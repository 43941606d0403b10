package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class ClaimOutsider {
    private static final String NOBODY = "-";
    /** What comes about by itself and has a fact of its own to tell of it. */
    private static final Set<String> TOLD =
            Set.of("REPLY_TIME_OVER", "POSTING_OVER", "POSTING_ANSWER_DUE", "OBJECTION_DUE");

    private ClaimOutsider() {}

    static Recomputed<ClaimRefusal> recompute(Evidence evidence) {
        Set<ClaimRefusal> against = EnumSet.noneOf(ClaimRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        boolean declined = false;
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            declined = declined || isDeclined(finding);
            grant(finding, declined, granted);
            declined = declined && !finding.code().startsWith("time.");
        }
        if (evidence.code().equals("claim.pass") || evidence.code().equals("claim.answer-objection")) {
            evidence.find("claim.points.between").ifPresent(e -> granted.put("points", number(e, "points")));
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static boolean isDeclined(Evidence e) {
        return e.code().equals("claim.ends") && word(e, "points-direction").equals("AWARD");
    }

    private static Optional<ClaimRefusal> reason(Evidence e) {
        return first(e).or(() -> who(e)).or(() -> what(e)).or(() -> objection(e));
    }

    /** Order, stage and rules. */
    private static Optional<ClaimRefusal> first(Evidence e) {
        return switch (e.code()) {
            case "claim.order" -> unless(number(e, "happened") >= number(e, "last-act"), ClaimRefusal.OUT_OF_ORDER);
            case "claim.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED);
            case "claim.done" ->
                unless(number(e, "declared") >= number(e, "done"), ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED);
            case "claim.once" -> unless(word(e, "claim-stage").equals("NOTHING"), ClaimRefusal.DECLARED_BEFORE);
            case "claim.stage" ->
                unless(words(e, "needs").contains(word(e, "claim-stage")), ClaimRefusal.NOT_AT_THIS_STAGE);
            case "claim.at-step" ->
                unless(
                        word(e, "asked").equals(word(e, "step"))
                                && words(e, "needs").contains(word(e, "step-kind")),
                        ClaimRefusal.ANOTHER_STEP);
            case "claim.waits-for" -> unless(is(e, "waits"), ClaimRefusal.ANOTHER_STEP);
            case "claim.was-asked" -> unless(wasAsked(e), ClaimRefusal.NOT_ASKED);
            case "claim.edition" ->
                unless(is(e, "kept") || number(e, "from") <= number(e, "day"), ClaimRefusal.NO_EDITION_IN_FORCE);
            case "claim.catalogue" -> unless(number(e, "from") <= number(e, "done"), ClaimRefusal.NO_EDITION_IN_FORCE);
            case "claim.edition.none", "claim.catalogue.none" -> Optional.of(ClaimRefusal.NO_EDITION_IN_FORCE);
            case "claim.due" ->
                unless(is(e, "any") && number(e, "happened") >= number(e, "next"), ClaimRefusal.NOTHING_DUE);
            default -> Optional.empty();
        };
    }

    /** Places are asked for under a key and an attempt, earlier attempts were asked too; entries and reversals under their names. */
    private static boolean wasAsked(Evidence e) {
        String answered = word(e, "answered");
        String asked = word(e, "asked");
        int cut = answered.lastIndexOf('/');
        if (cut < 0 || asked.lastIndexOf('/') != cut) {
            return words(e, "asked").contains(answered) && !answered.equals(NOBODY);
        }
        return asked.startsWith(answered.substring(0, cut + 1))
                && Integer.parseInt(answered.substring(cut + 1)) <= Integer.parseInt(asked.substring(cut + 1));
    }

    /** Who may. */
    private static Optional<ClaimRefusal> who(Evidence e) {
        return switch (e.code()) {
            case "claim.flow" -> unless(!word(e, "flow").equals(NOBODY), ClaimRefusal.NO_FLOW);
            case "claim.their-deed" ->
                unless(
                        word(e, "by").equals(word(e, "member"))
                                || words(e, "family").contains(word(e, "by")),
                        ClaimRefusal.NOT_THEIR_DEED);
            case "claim.role" -> unless(hasRole(e), ClaimRefusal.NOT_OF_THIS_ROLE);
            case "claim.area" -> unless(people(e, "path").contains(word(e, "area")), ClaimRefusal.NOT_OF_THIS_AREA);
            case "claim.not-own" ->
                unless(Collections.disjoint(people(e, "persons"), people(e, "own")), ClaimRefusal.OWN_CLAIM);
            case "claim.other-person" ->
                unless(Collections.disjoint(people(e, "persons"), people(e, "earlier")), ClaimRefusal.SAME_PERSON);
            case "claim.one-of" -> unless(people(e, "may").contains(word(e, "by")), oneOf(e));
            case "claim.first-objection" ->
                unless(!people(e, "objectors").contains(word(e, "by")), ClaimRefusal.OBJECTED_BEFORE);
            default -> Optional.empty();
        };
    }

    private static boolean hasRole(Evidence e) {
        Set<String> roles = people(e, "roles");
        return !word(e, "role").equals(NOBODY)
                && word(e, "said-holder").equals(word(e, "holder"))
                && (roles.isEmpty() || roles.contains(word(e, "role")));
    }

    /** Somebody acts, and there is nobody who may: no role of the flow may do this. */
    private static ClaimRefusal oneOf(Evidence e) {
        return !word(e, "by").equals(NOBODY) && people(e, "may").isEmpty()
                ? ClaimRefusal.NOT_OF_THIS_ROLE
                : ClaimRefusal.NOT_AFFECTED;
    }

    /** Items, points, places, reasons. */
    private static Optional<ClaimRefusal> what(Evidence e) {
        return switch (e.code()) {
            case "claim.item" -> unless(is(e, "there"), ClaimRefusal.ITEM_UNKNOWN);
            case "claim.item.in-force" -> unless(is(e, "in-force"), ClaimRefusal.ITEM_NOT_IN_FORCE);
            case "claim.items" ->
                unless(
                        words(e, "items").size() == 1 || number(e, "deductions") + number(e, "ranges") == 0,
                        ClaimRefusal.ITEMS_DO_NOT_GO_TOGETHER);
            case "claim.in-time" -> unless(number(e, "happened") < number(e, "closes"), ClaimRefusal.WINDOW_OVER);
            case "claim.finding" ->
                unless(!is(e, "offence") || !word(e, "finding").isBlank(), ClaimRefusal.FINDING_MISSING);
            case "claim.amount" -> unless(is(e, "given"), ClaimRefusal.AMOUNT_MISSING);
            case "claim.points" ->
                unless(!is(e, "range") || is(e, "chosen") || is(e, "somebody-ahead"), ClaimRefusal.POINTS_NOT_CHOSEN);
            case "claim.points.between" ->
                unless(
                        number(e, "points") >= number(e, "least") && number(e, "points") <= number(e, "most"),
                        ClaimRefusal.POINTS_OUT_OF_BOUNDS);
            case "claim.points.no-choice" -> Optional.of(ClaimRefusal.POINTS_OUT_OF_BOUNDS);
            case "claim.consent" -> unless(is(e, "provision") || is(e, "consented"), ClaimRefusal.CONSENT_MISSING);
            case "claim.by-consent" -> unless(!is(e, "provision"), ClaimRefusal.CONSENT_MISSING);
            case "claim.holder" ->
                unless(
                        !word(e, "holder").equals(NOBODY)
                                && (!is(e, "each-area") || !word(e, "area").equals(NOBODY)),
                        ClaimRefusal.NO_HOLDER);
            case "claim.reason" -> unless(!word(e, "words").isBlank(), ClaimRefusal.REASON_MISSING);
            default -> Optional.empty();
        };
    }

    private static Optional<ClaimRefusal> objection(Evidence e) {
        return switch (e.code()) {
            case "rights.objection.affected" ->
                unless(people(e, "affected").contains(word(e, "objector")), ClaimRefusal.NOT_AFFECTED);
            case "rights.objection.objector" ->
                unless(word(e, "by").equals(word(e, "objector")), ClaimRefusal.NOT_AFFECTED);
            case "rights.objection.window" ->
                unless(number(e, "raised") < number(e, "closes"), ClaimRefusal.WINDOW_OVER);
            case "rights.objection.once" ->
                unless(Set.of("NONE", "WITHDRAWN").contains(word(e, "former")), ClaimRefusal.OBJECTED_BEFORE);
            case "rights.objection.by-another" -> {
                Set<String> not = people(e, "not-by");
                not.addAll(people(e, "family"));
                String by = word(e, "answered-by");
                yield unless(!by.equals(NOBODY) && !not.contains(by), ClaimRefusal.SAME_PERSON);
            }
            default -> Optional.empty();
        };
    }

    private static void grant(Evidence e, boolean declined, Map<String, Long> granted) {
        switch (e.code()) {
            case "claim.reached" -> {
                granted.put("reached " + word(e, "step"), number(e, "due"));
                e.because().forEach(limit -> granted.put("until " + word(e, "step"), closes(limit)));
            }
            case "claim.until" ->
                granted.put(word(e, "claim-missing"), closes(e.because().get(0)));
            case "claim.booked" -> granted.put("booked", number(e, "done"));
            case "claim.late" ->
                granted.put("late", number(e, "declared") < closes(e.because().get(0)) ? 0L : 1L);
            case "claim.came" -> {
                if (TOLD.contains(word(e, "claim-came"))) {
                    granted.put("came " + word(e, "claim-came"), number(e, "at"));
                }
            }
            default -> {
                // A date that stands for itself: until when what was declined can be objected to, else when what
                // nobody did is looked at again.
                if (e.code().startsWith("time.")) {
                    granted.put(declined ? "object" : "again", closes(e));
                }
            }
        }
    }

    /** A limit that runs again says so first, and then how it is counted. */
    private static long closes(Evidence limit) {
        Evidence counted = limit.code().equals("time.resume") ? limit.because().get(0) : limit;
        return seconds(LadderWitness.closes(counted));
    }

    static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static Optional<ClaimRefusal> unless(boolean holds, ClaimRefusal refusal) {
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
        return new HashSet<>(Arrays.asList(word(e, name).split(" ")));
    }

    /** The same, where {@code -} means nobody. */
    private static Set<String> people(Evidence e, String name) {
        Set<String> people = words(e, name);
        people.remove(NOBODY);
        return people;
    }
}
