package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody with the explanation and the rules' text in hand, and nothing else; asks none of the classes that decided. */
final class CourseOutsider {
    private static final Set<String> OPEN =
            Set.of("APPLIED", "INVITED", "CHOOSING", "CONFIRMING", "READY", "IN_SESSION", "AGREEING");
    private static final Set<String> TAKEN_UP =
            Set.of("INVITED", "CHOOSING", "CONFIRMING", "READY", "IN_SESSION", "AGREEING");
    private static final Set<String> WITH_MEDIATOR = Set.of("CONFIRMING", "READY", "IN_SESSION", "AGREEING");
    private static final Set<String> ANY = Set.of(
            "NONE",
            "APPLIED",
            "INVITED",
            "CHOOSING",
            "CONFIRMING",
            "READY",
            "IN_SESSION",
            "AGREEING",
            "ENDED",
            "CLOSED");

    private CourseOutsider() {}

    static Recomputed<CourseRefusal> recompute(Evidence evidence) {
        Set<CourseRefusal> against = EnumSet.noneOf(CourseRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            grant(finding, granted);
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    /** When limits end, counted again from how they are said to be counted. */
    private static void grant(Evidence e, Map<String, Long> granted) {
        switch (e.code()) {
            case "course.until" ->
                granted.put(
                        word(e, "course-limit"),
                        CourseOutcome.seconds(LadderWitness.closes(e.because().get(0))));
            case "course.limit-passed" -> granted.put("passed " + word(e, "course-limit"), number(e, "last-day"));
            default -> {}
        }
    }

    /** The reason a finding stands for, if it does not hold. */
    static Optional<CourseRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "course.order" -> unless(number(e, "happened") >= number(e, "last-act"), CourseRefusal.OUT_OF_ORDER);
            case "course.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), CourseRefusal.RECORDED_BEFORE_IT_HAPPENED);
            case "course.stage" ->
                unless(
                        stages(word(e, "course-act")).contains(word(e, "course-stage")),
                        CourseRefusal.NOT_AT_THIS_STAGE);
            case "course.edition" -> unless(is(e, "at-hand"), CourseRefusal.NO_EDITION_IN_FORCE);
            case "course.kind" -> unless(is(e, "known"), CourseRefusal.KIND_UNKNOWN);
            case "course.track" -> unless(is(e, "known"), CourseRefusal.TRACK_UNKNOWN);
            case "course.mediable" -> unless(e.because().isEmpty(), CourseRefusal.NOT_MEDIABLE);
            case "course.allowed" -> unless(is(e, "allowed"), CourseRefusal.NOT_ON_THIS_TRACK);
            case "course.is-party" -> unless(is(e, "is"), CourseRefusal.NOT_A_PARTY);
            case "course.party" ->
                unless(is(e, "speaks") && !word(e, "capacity").equals("NONE"), CourseRefusal.NOT_A_PARTY);
            case "course.applicant" ->
                unless(is(e, "acts-for-one") || is(e, "recorded-by-post"), CourseRefusal.NOT_A_PARTY);
            case "course.office" -> unless(office(e), CourseRefusal.NOT_OF_THIS_OFFICE);
            case "course.competent" -> unless(is(e, "competent"), CourseRefusal.NOT_COMPETENT);
            case "course.transfer-pending" ->
                unless(
                        is(e, "pending") == is(e, "wanted"),
                        is(e, "wanted") ? CourseRefusal.NO_TRANSFER_PENDING : CourseRefusal.TRANSFER_PENDING);
            case "course.body" -> unless(is(e, "there") && !is(e, "itself"), CourseRefusal.BODY_UNKNOWN);
            case "course.informed" -> unless(is(e, "informed"), CourseRefusal.NOT_INFORMED);
            case "course.all-consent" ->
                unless(
                        !e.because().isEmpty() && e.because().stream().allMatch(one -> is(one, "consents")),
                        CourseRefusal.CONSENT_MISSING);
            case "course.paused" ->
                unless(
                        is(e, "paused") == is(e, "wanted"),
                        is(e, "wanted") ? CourseRefusal.NOT_PAUSED : CourseRefusal.PAUSED);
            case "course.assistant" -> unless(is(e, "invited"), CourseRefusal.ASSISTANT_UNKNOWN);
            case "course.assistant-outside" -> unless(!is(e, "involved"), CourseRefusal.ASSISTANT_IS_A_PARTY);
            case "course.exit" ->
                unless(is(e, "named") || word(e, "remedy").equals("COURT"), CourseRefusal.NO_SUCH_EXIT);
            case "course.extendable" -> unless(is(e, "wanted") && is(e, "rule"), CourseRefusal.NOT_EXTENDABLE);
            case "course.all-asked" -> unless(number(e, "asked") == number(e, "parties"), CourseRefusal.NOT_ALL_ASKED);
            case "course.limit" -> unless(limit(e.because().get(0)), CourseRefusal.LIMIT_REFUSES);
            case "course.pausable" -> unless(is(e, "pausable"), CourseRefusal.NOT_PAUSABLE);
            case "course.simple" -> unless(is(e, "rule") && e.because().isEmpty(), CourseRefusal.NOT_SIMPLE);
            case "course.ladder-there" -> unless(is(e, "ladder"), CourseRefusal.NO_WAY_UP);
            case "course.ladder" -> ladder(e.because().get(0));
            case "course.document" -> unless(is(e, "listed"), CourseRefusal.DOCUMENT_UNKNOWN);
            case "course.file-complete" -> unless(number(e, "missing") == 0, CourseRefusal.DOCUMENTS_MISSING);
            case "course.grounds" -> unless(!word(e, "grounds").isBlank(), CourseRefusal.GROUNDS_MISSING);
            case "course.due" ->
                unless(is(e, "any") && number(e, "happened") >= number(e, "next"), CourseRefusal.NOTHING_DUE);
            default -> choosing(e);
        };
    }

    private static Optional<CourseRefusal> choosing(Evidence e) {
        return switch (e.code()) {
            case "course.choice-by-office" ->
                unless(
                        is(e, "by-office") == is(e, "wanted"),
                        is(e, "wanted") ? CourseRefusal.PARTIES_STILL_CHOOSE : CourseRefusal.TIME_TO_CHOOSE_OVER);
            case "course.not-picked" -> unless(!is(e, "picked"), CourseRefusal.ALREADY_PICKED);
            case "course.promise" ->
                unless(!is(e, "promised") && number(e, "picked") == 0, CourseRefusal.PROMISED_TOO_LATE);
            case "course.draw-promised" ->
                unless(
                        !is(e, "by-draw") || (is(e, "promised") && (is(e, "kept") || !is(e, "needed-now"))),
                        CourseRefusal.DRAW_NOT_PROMISED);
            case "course.strikes" ->
                unless(!is(e, "limited") || number(e, "struck") <= number(e, "most"), CourseRefusal.TOO_MANY_STRIKES);
            case "course.on-roster" -> unless(words(e, "mediators").isEmpty(), CourseRefusal.MEDIATOR_UNKNOWN);
            case "course.eligible" -> unless(is(e, "eligible"), ineligible(e));
            case "course.somebody-eligible" ->
                unless(word(e, "choice-outcome").equals("FOUND"), CourseRefusal.NOBODY_ELIGIBLE);
            case "course.selected" -> unless(word(e, "named").equals(word(e, "mediator")), CourseRefusal.NOT_SELECTED);
            case "course.mediates" ->
                unless(words(e, "mediators").contains(word(e, "named")), CourseRefusal.NOT_MEDIATING);
            case "course.mediators-serve" -> unless(number(e, "not-serving") == 0, CourseRefusal.NOT_ELIGIBLE);
            case "course.acts-as-mediator" ->
                unless(
                        word(e, "holder").equals(word(e, "held-by"))
                                && (word(e, "own-post").equals("-")
                                        ? word(e, "body").equals(word(e, "has-it"))
                                        : word(e, "own-post").equals(word(e, "post"))),
                        CourseRefusal.NOT_THE_MEDIATOR);
            case "course.panel" ->
                unless(
                        is(e, "rule")
                                && number(e, "members") == number(e, "standing")
                                && number(e, "invited") <= number(e, "most-invited")
                                && !is(e, "chair-among-members")
                                && number(e, "not-admitted") == 0,
                        CourseRefusal.PANEL_NOT_ALLOWED);
            case "course.was-assigned" -> unless(word(e, "chosen-how").equals("ASSIGNED"), CourseRefusal.NOT_ASSIGNED);
            case "course.recusal-pending" ->
                unless(
                        is(e, "pending") == is(e, "wanted"),
                        is(e, "wanted") ? CourseRefusal.NO_RECUSAL_PENDING : CourseRefusal.RECUSAL_PENDING);
            case "course.recusal-challenged" ->
                unless(word(e, "mediator").equals(word(e, "challenged")), CourseRefusal.NO_RECUSAL_PENDING);
            case "course.other-person" ->
                unless(!word(e, "post").equals(word(e, "own-post")), CourseRefusal.SAME_PERSON);
            case "course.to-waive" -> unless(number(e, "waivable") > 0, CourseRefusal.NOTHING_TO_WAIVE);
            case "course.disclosures-waived" -> unless(number(e, "open") == 0, CourseRefusal.DISCLOSURE_OPEN);
            default -> session(e);
        };
    }

    private static Optional<CourseRefusal> session(Evidence e) {
        return switch (e.code()) {
            case "course.tries-left" ->
                unless(
                        !is(e, "used-up") && (!is(e, "limited") || number(e, "used") < number(e, "most")),
                        CourseRefusal.NO_TRIES_LEFT);
            case "course.trying" ->
                unless(
                        is(e, "running") == is(e, "wanted"),
                        is(e, "wanted") ? CourseRefusal.NO_TRY_RUNNING : CourseRefusal.TRY_RUNNING);
            case "course.session" ->
                unless(
                        is(e, "wanted") ? word(e, "session").equals(word(e, "held")) : !is(e, "used"),
                        CourseRefusal.OTHER_SESSION);
            case "course.attends" -> unless(words(e, "persons").isEmpty(), CourseRefusal.STRANGER_ATTENDS);
            case "course.party-attends" -> unless(number(e, "attending") > 0, CourseRefusal.NO_PARTY_ATTENDS);
            case "course.guardians-attend" ->
                unless(!is(e, "wanted") || number(e, "without-guardian") == 0, CourseRefusal.GUARDIAN_ABSENT);
            case "course.points-agreed" -> unless(pointsFit(e), CourseRefusal.NOT_AT_ISSUE);
            case "course.at-issue" ->
                unless(number(e, "not-at-issue") == 0 && number(e, "open") > 0, CourseRefusal.NOT_AT_ISSUE);
            case "course.spoken" -> unless(word(e, "agreement-form").equals("ORAL"), CourseRefusal.AGREEMENT_FAULTY);
            case "course.new-agreement" -> unless(!is(e, "known"), CourseRefusal.AGREEMENT_KNOWN);
            case "course.may-assent" ->
                unless(
                        Set.of("SELF", "GUARDIAN", "SPECIAL_REPRESENTATIVE").contains(word(e, "capacity")),
                        CourseRefusal.NO_SPECIAL_AUTHORITY);
            case "settlement.no-waiver" -> unless(e.because().isEmpty(), CourseRefusal.WAIVES_REMEDY);
            case "settlement.sound" -> unless(e.because().isEmpty(), CourseRefusal.AGREEMENT_FAULTY);
            default -> Optional.empty();
        };
    }

    private static boolean pointsFit(Evidence e) {
        boolean fits = switch (word(e, "session-outcome")) {
            case "AGREED" -> number(e, "named") - number(e, "not-at-issue") == number(e, "open");
            case "PARTLY" -> number(e, "named") > 0;
            default -> number(e, "named") == 0;
        };
        return fits && number(e, "not-at-issue") == 0;
    }

    private static boolean office(Evidence e) {
        boolean holds = !word(e, "post").equals("-") && word(e, "holder").equals(word(e, "held-by"));
        boolean role = words(e, "roles").isEmpty() || words(e, "roles").contains(word(e, "role"));
        boolean body = word(e, "has-it").equals("-") || word(e, "has-it").equals(word(e, "body"));
        return holds && role && body;
    }

    private static CourseRefusal ineligible(Evidence e) {
        if (e.find("roster.listed").filter(listed -> !is(listed, "listed")).isPresent()) {
            return CourseRefusal.MEDIATOR_UNKNOWN;
        }
        return e.find("roster.not-recused").filter(one -> is(one, "recused")).isPresent()
                ? CourseRefusal.MEDIATOR_BARRED
                : CourseRefusal.NOT_ELIGIBLE;
    }

    private static Optional<CourseRefusal> ladder(Evidence e) {
        return LadderWitness.recompute(e).against().stream()
                .min(Enum::compareTo)
                .map(reason -> switch (reason) {
                    case NO_TRIES_LEFT -> CourseRefusal.NO_TRIES_LEFT;
                    case NO_WAY_UP -> CourseRefusal.NO_WAY_UP;
                    case CONSENT_MISSING -> CourseRefusal.CONSENT_MISSING;
                    default -> CourseRefusal.LADDER_REFUSES;
                });
    }

    /** Whether a limit moves: it runs, or stands still where it is to run again; its time is not over; the ceiling is kept. */
    private static boolean limit(Evidence e) {
        boolean runs =
                e.find("time.is-running").filter(one -> is(one, "paused")).isEmpty();
        boolean stands =
                e.find("time.is-paused").filter(one -> !is(one, "paused")).isEmpty();
        boolean inTime = e.find("time.in-time")
                .map(one -> number(one, "at") < number(one, "closes"))
                .orElse(true);
        boolean ceiling = e.find("time.extension-ceiling")
                .map(one -> !is(one, "limited")
                        || number(one, "granted-before") + number(one, "amount") <= number(one, "ceiling"))
                .orElse(true);
        return runs && stands && inTime && ceiling;
    }

    private static Set<String> stages(String act) {
        return switch (act) {
            case "APPLY", "OWN_INITIATIVE", "ON_THE_SPOT" -> Set.of("NONE");
            case "ACCEPT", "DECLINE", "TRANSFER", "CONCLUDE_TRANSFER" -> Set.of("APPLIED");
            case "CONSENT" -> Set.of("INVITED");
            case "ASK_EXTENSION", "EXTEND", "SUSPECT_SHAM", "RESUME", "END_AS_FAILED" -> TAKEN_UP;
            case "ASK_SWITCH", "ASK_UP" -> Set.of("INVITED", "CHOOSING", "CONFIRMING", "READY");
            case "PROMISE_SEED" -> Set.of("INVITED", "CHOOSING");
            case "PICK", "ASSIGN" -> Set.of("CHOOSING");
            case "CONFIRM_ORDER", "DECLINE_ORDER" -> Set.of("CONFIRMING");
            case "REFUSE_ASSIGNEE", "NAME_PANEL" -> Set.of("CONFIRMING", "READY");
            case "ASK_RECUSAL", "DECIDE_RECUSAL", "DISCLOSE", "WAIVE" -> WITH_MEDIATOR;
            case "BEGIN_TRY", "HOLD_SESSION", "END_TRY", "PAUSE" -> Set.of("READY");
            case "CLOSE_SESSION" -> Set.of("IN_SESSION");
            case "DRAW_UP" -> Set.of("READY", "IN_SESSION");
            case "ASSENT", "REJECT", "SIGN" -> Set.of("AGREEING");
            case "FILE_DOCUMENT" ->
                ANY.stream()
                        .filter(stage -> !stage.equals("NONE") && !stage.equals("CLOSED"))
                        .collect(Collectors.toSet());
            case "CLOSE_FILE" -> Set.of("ENDED");
            case "TICK" -> ANY;
            default -> OPEN;
        };
    }

    private static Optional<CourseRefusal> unless(boolean holds, CourseRefusal refusal) {
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
