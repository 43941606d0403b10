package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with the explanation and the rules' text in hand, and nothing else. Asks none of the classes that decided: every comparison
 * and every date is done here and in {@link DeadlineOutsider} again.
 */
final class ClimbOutsider {
    /** The regions a text names; none where it is empty. */
    private static Set<String> named(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static final Set<String> PASSING =
            Set.of("ladder.limit-passed", "ladder.window-passed", "ladder.pause-over");
    private static final Set<String> ENDS = Set.of("SETTLED", "WITHDRAWN", "LEFT", "EXHAUSTED", "FINAL");

    private final Map<String, Long> granted = new HashMap<>();
    private final Evidence root;

    private ClimbOutsider(Evidence root) {
        this.root = root;
    }

    static Recomputed<LadderRefusal> recompute(Evidence evidence) {
        Set<LadderRefusal> against = EnumSet.noneOf(LadderRefusal.class);
        gather(evidence, evidence, against);
        return against.isEmpty()
                ? Recomputed.accepted(new ClimbOutsider(evidence).granted())
                : Recomputed.refused(against);
    }

    private static void gather(Evidence root, Evidence evidence, Set<LadderRefusal> against) {
        reason(root, evidence).ifPresent(against::add);
        evidence.because().forEach(below -> gather(root, below, against));
    }

    private static Optional<LadderRefusal> reason(Evidence root, Evidence e) {
        return switch (e.code()) {
            case "ladder.not-entered" -> unless(!flag(e, "entered"), LadderRefusal.ALREADY_ENTERED);
            case "ladder.entered" -> unless(flag(e, "entered"), LadderRefusal.NOT_ENTERED);
            case "ladder.in-order" -> unless(number(e, "at") >= number(e, "last-act"), LadderRefusal.OUT_OF_ORDER);
            case "ladder.edition.none" -> Optional.of(LadderRefusal.NO_EDITION_IN_FORCE);
            case "ladder.edition", "ladder.edition.draft" ->
                number(e, "from") > number(e, "day")
                        ? Optional.of(LadderRefusal.NO_EDITION_IN_FORCE)
                        : unless(isIssued(e), LadderRefusal.EDITION_NOT_ADOPTED);
            case "ladder.known" -> unless(flag(e, "known"), LadderRefusal.LADDER_UNKNOWN);
            case "ladder.rung-known" -> unless(flag(e, "known"), LadderRefusal.RUNG_UNKNOWN);
            case "ladder.since" -> unless(number(e, "since") <= number(e, "at"), LadderRefusal.BEGINS_LATER);
            case "ladder.not-ended" -> unless(!ENDS.contains(word(e, "standing")), LadderRefusal.ENDED);
            case "ladder.rests" -> unless(!isOpen(e), LadderRefusal.STILL_OPEN);
            case "ladder.answered" -> unless(!isOpen(e), LadderRefusal.NOT_REPLIED);
            case "ladder.answer-due" ->
                unless(!isOpen(e) || !flag(e, "window") || flag(e, "overdue"), LadderRefusal.NOT_REPLIED);
            case "ladder.not-answered" -> unless(!word(e, "standing").equals("REPLIED"), LadderRefusal.ALREADY_REPLIED);
            case "ladder.party" -> unless(flag(e, "channel") || flag(e, "party"), LadderRefusal.NOT_A_PARTY);
            case "ladder.window-open" ->
                unless(!word(e, "standing").equals("REPLIED") || flag(e, "open"), LadderRefusal.REPLY_IS_FINAL);
            case "ladder.way-up" ->
                unless(
                        flag(e, "moves") && flag(e, "known") && number(e, "to") > number(e, "rung"),
                        LadderRefusal.NO_WAY_UP);
            case "ladder.no-try-running" -> unless(!flag(e, "running"), LadderRefusal.TRY_RUNNING);
            case "ladder.try-running" -> unless(flag(e, "running"), LadderRefusal.NO_TRY_RUNNING);
            case "ladder.no-return-pending" -> unless(!flag(e, "pending"), LadderRefusal.RETURN_PENDING);
            case "ladder.return-pending" -> unless(flag(e, "pending"), LadderRefusal.NO_RETURN_PENDING);
            case "ladder.tries-left" -> unless(hasTryLeft(e), LadderRefusal.NO_TRIES_LEFT);
            case "ladder.return-to" -> unless(hasTryLeft(e), LadderRefusal.NOWHERE_TO_RETURN);
            case "ladder.consent" -> unless(isConsented(e), LadderRefusal.CONSENT_MISSING);
            case "ladder.returnable" -> unless(flag(e, "returnable"), LadderRefusal.NOT_RETURNABLE);
            case "ladder.undetermined" -> unless(!flag(e, "determined"), LadderRefusal.COMPETENCE_DETERMINED);
            case "ladder.return-in-time" -> unless(isWithin(e), LadderRefusal.RETURN_TOO_LATE);
            case "ladder.exit" ->
                unless(word(e, "remedy").equals("COURT") || flag(e, "named"), LadderRefusal.NO_SUCH_EXIT);
            case "ladder.grounds" -> unless(number(e, "characters") > 0, LadderRefusal.NO_GROUNDS);
            case "ladder.new-facts" -> unless(number(e, "characters") > 0, LadderRefusal.SAME_FACTS);
            case "ladder.limited" -> unless(flag(e, "limited"), LadderRefusal.NO_LIMIT);
            case "ladder.pausable" -> unless(flag(e, "pausable"), LadderRefusal.NOT_PAUSABLE);
            case "ladder.pause-left" -> unless(isWithin(e), LadderRefusal.NOT_PAUSABLE);
            case "ladder.told" ->
                unless(!flag(e, "must-tell") || number(e, "told") <= number(e, "recorded"), LadderRefusal.NOT_TOLD);
            case "ladder.told-in-time" ->
                unless(
                        number(e, "told") >= number(e, "start")
                                && number(e, "told") < number(e, "closes") + (flag(e, "closes-included") ? 1 : 0),
                        LadderRefusal.NOT_TOLD);
            case "ladder.not-told" -> unless(!flag(e, "must-tell"), LadderRefusal.NOT_TOLD);
            case "ladder.due" -> unless(somethingPassed(root), LadderRefusal.NOTHING_DUE);
            case "ladder.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), LadderRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> ofTheLimit(e);
        };
    }

    private static Optional<LadderRefusal> ofTheLimit(Evidence e) {
        return switch (e.code()) {
            case "time.in-order" -> unless(number(e, "at") >= number(e, "not-before"), LadderRefusal.OUT_OF_ORDER);
            case "time.is-paused" -> unless(flag(e, "paused"), LadderRefusal.NOT_PAUSED);
            case "time.is-running" -> unless(!flag(e, "paused"), LadderRefusal.PAUSED);
            case "time.in-time" -> unless(flag(e, "paused") || isInTime(e), LadderRefusal.ALREADY_PASSED);
            case "time.extendable" -> unless(flag(e, "extendable"), LadderRefusal.NOT_EXTENDABLE);
            case "time.extension-approved" ->
                unless(word(e, "needed").isEmpty() || !word(e, "given").isEmpty(), LadderRefusal.NOT_APPROVED);
            case "time.extension-approver" ->
                unless(
                        word(e, "needed").isEmpty()
                                || word(e, "given").isEmpty()
                                || word(e, "needed").equals(word(e, "given")),
                        LadderRefusal.WRONG_APPROVER);
            case "time.extension-ceiling" ->
                unless(
                        number(e, "granted-before") + number(e, "amount")
                                <= (flag(e, "limited") ? number(e, "ceiling") : 100_000),
                        LadderRefusal.BEYOND_CEILING);
            case "time.stays-firm" ->
                unless(!flag(e, "firm-before") || flag(e, "firm-after"), LadderRefusal.CALENDAR_KNOWS_LESS);
            case "time.keeps-regions" ->
                unless(
                        Set.of(word(e, "regions").split(" ")).containsAll(named(word(e, "regions-before"))),
                        LadderRefusal.CALENDAR_LACKS_REGION);
            case "time.stays-ahead" ->
                unless(
                        number(e, "closes") >= number(e, "closes-before") || number(e, "closes") > number(e, "at"),
                        LadderRefusal.WOULD_ALREADY_BE_OVER);
            default -> Optional.empty();
        };
    }

    private static Optional<LadderRefusal> unless(boolean holds, LadderRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static boolean isIssued(Evidence edition) {
        return edition.find("rulebook.adopted.issued")
                .filter(document -> number(document, "issued") <= number(edition, "day"))
                .isPresent();
    }

    private static boolean isOpen(Evidence e) {
        return word(e, "standing").equals("OPEN");
    }

    private static boolean hasTryLeft(Evidence e) {
        return !flag(e, "limited") || number(e, "used") < number(e, "tries");
    }

    private static boolean isConsented(Evidence e) {
        long given =
                e.because().stream().filter(party -> flag(party, "consents")).count();
        return !flag(e, "needed")
                || (!e.because().isEmpty() && given == e.because().size());
    }

    private static boolean isWithin(Evidence e) {
        DeadlineOutsider until = deadline(e).orElseThrow();
        LocalDateTime at = e.fact("at").moment();
        return at.isBefore(until.closes()) || (isInHours(e) && at.equals(until.closes()));
    }

    private static boolean isInTime(Evidence e) {
        return number(e, "at") < number(e, "closes")
                || (flag(e, "closes-included") && number(e, "at") == number(e, "closes"));
    }

    private static boolean somethingPassed(Evidence root) {
        return root.because().stream().anyMatch(e -> PASSING.contains(e.code()));
    }

    private Map<String, Long> granted() {
        LocalDateTime at = root.fact("at").moment();
        for (Evidence step : root.because()) {
            switch (step.code()) {
                case "ladder.limit-passed" -> passed(step);
                case "ladder.window-passed" -> granted.put("window-passed", 1L);
                case "ladder.climb" -> climbed(step, at);
                case "ladder.supervised" -> granted.put("supervised " + number(step, "rung"), 1L);
                case "ladder.stay" ->
                    stay(
                            step,
                            number(step, "rung"),
                            root.find("ladder.since")
                                    .map(e -> e.fact("since").moment())
                                    .orElse(at));
                case "ladder.try.number" -> granted.put("try", number(step, "used") + 1);
                case "ladder.window" -> deadline(step).ifPresent(until -> put("window", until.closes()));
                case "ladder.pause-until" -> deadline(step).ifPresent(until -> put("pause-until", until.closes()));
                case "ladder.pause-over" ->
                    put("moved", last(step.find("time.resume").orElseThrow()));
                case "ladder.told" -> granted.put("told", number(step, "told"));
                case "time.extend" -> put("moved", last(step));
                case "time.pause" ->
                    granted.put("left", left(step.find("time.left").orElseThrow()));
                case "time.resume" -> put("moved", last(step));
                case "time.recalculate" -> recalculated(step);
                default -> {}
            }
        }
        if (root.code().equals("ladder.enter")) {
            root.find("ladder.tries-left").ifPresent(e -> granted.put("tries-used", number(e, "used")));
        }
        return granted;
    }

    private void passed(Evidence step) {
        DeadlineOutsider until = deadline(step).orElseThrow();
        put("passed " + number(step, "rung"), until.lastDay().atStartOfDay());
        put("passed-closes " + number(step, "rung"), until.closes());
        for (Evidence led : step.because()) {
            if (led.code().equals("ladder.climb")) {
                boolean fromTheDay = deadline(led).isPresent() && !isInHours(led);
                LocalDateTime ended = fromTheDay ? until.lastDay().atStartOfDay() : until.closes();
                climbed(led, isFoundLater(step) ? step.fact("at").moment() : ended);
            } else if (led.code().equals("ladder.supervised")) {
                granted.put("supervised " + number(led, "rung"), 1L);
            }
        }
    }

    // It ended while the case was answered, and a party opened it again: nobody above had it in the meantime.
    private static boolean isFoundLater(Evidence passed) {
        return number(passed, "at") > number(passed, "closes") + number(passed, "closes-included");
    }

    private void climbed(Evidence climb, LocalDateTime since) {
        stay(climb, number(climb, "to"), since);
    }

    private void stay(Evidence stay, long rung, LocalDateTime since) {
        put("since " + rung, since);
        deadline(stay).ifPresent(until -> put("until " + rung, until.closes()));
        // The limit must have been counted from there.
        stay.because().stream()
                .filter(e -> e.code().equals("time.deadline"))
                .forEach(e -> put("counted-from " + rung, e.fact("start").day().atStartOfDay()));
    }

    private void recalculated(Evidence step) {
        LocalDateTime to = last(step);
        if (!to.toLocalDate().equals(step.fact("last-day-before").day())) {
            put("moved", to);
        }
    }

    /** The last day a move of a limit led to. */
    private static LocalDateTime last(Evidence step) {
        return deadline(step)
                .map(until -> until.lastDay().atStartOfDay())
                .orElseGet(() -> step.find("time.resumed-at-once")
                        .orElseThrow()
                        .fact("last-day")
                        .day()
                        .atStartOfDay());
    }

    private static long left(Evidence left) {
        LocalDateTime from = left.fact("from").moment();
        LocalDateTime until = left.fact("until").moment();
        boolean inSeconds = word(left, "left-in").equals("HOUR");
        long all = inSeconds
                ? seconds(until) - seconds(from)
                : until.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
        return Math.max(0, all) - number(left, "rest-days");
    }

    private static Optional<DeadlineOutsider> deadline(Evidence above) {
        return above.because().stream()
                .filter(e -> e.code().equals("time.deadline"))
                .findFirst()
                .map(DeadlineOutsider::of);
    }

    private static boolean isInHours(Evidence above) {
        return above.because().stream()
                .filter(e -> e.code().equals("time.deadline"))
                .anyMatch(e -> e.find("time.count-hours").isPresent());
    }

    private void put(String name, LocalDateTime moment) {
        granted.put(name, seconds(moment));
    }

    static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    private static boolean flag(Evidence e, String name) {
        return number(e, name) == 1;
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    private static String word(Evidence e, String name) {
        return e.fact(name).word();
    }
}
