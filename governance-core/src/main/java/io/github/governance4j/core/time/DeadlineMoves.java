package io.github.governance4j.core.time;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Judges what is wished of a deadline (期限变动判断). */
final class DeadlineMoves {
    private DeadlineMoves() {}

    static Decision<DeadlineFact, DeadlineRefusal> extend(
            Deadline deadline, ExtensionRequest request, WorkCalendar calendar) {
        LocalDateTime at = Moments.whole(request.at());
        Judgement judgement = Judgement.of(deadline, at).mustBeRunning();
        Optional<ExtensionRule> rule = deadline.limit().extension();
        checkRule(judgement, rule, deadline.extendedBy(), request);
        boolean mustTell = rule.map(ExtensionRule::mustTell).orElse(false);
        LimitUnit unit = rule.map(ExtensionRule::unit).orElse(deadline.limit().unit());
        Optional<Reckoning> led = judgement.refusal().isPresent()
                ? Optional.empty()
                : Optional.of(Reckoner.extended(deadline, unit, request.amount(), calendar));
        return judgement.decide(
                ok -> TimeRules.EXTEND
                        .says(ok)
                        .id(deadline.limit().code())
                        .moment(at)
                        .count(request.amount())
                        .flag(mustTell),
                () -> led.stream().map(Reckoning::explanation).toList(),
                why -> led.stream()
                        .<DeadlineFact>map(to -> DeadlineExtended.builder()
                                .at(at)
                                .amount(request.amount())
                                .unit(unit)
                                .approvedBy(request.approvedBy())
                                .mustTell(mustTell)
                                .reckoning(to)
                                .explanation(why)
                                .build())
                        .toList());
    }

    private static void checkRule(
            Judgement judgement, Optional<ExtensionRule> rule, long granted, ExtensionRequest request) {
        judgement.check(
                DeadlineRefusal.NOT_EXTENDABLE,
                TimeRules.EXTENDABLE
                        .says(rule.isPresent())
                        .flag(rule.isPresent())
                        .text(rule.map(ExtensionRule::condition).orElse(""))
                        .build());
        if (rule.isEmpty()) {
            return;
        }
        String needed = rule.get().approver().map(ApproverRole::value).orElse("");
        String given = request.approvedBy().map(ApproverRole::value).orElse("");
        boolean isGiven = needed.isEmpty() || !given.isEmpty();
        boolean isByTheRightOne = needed.isEmpty() || given.isEmpty() || given.equals(needed);
        long ceiling = rule.get().ceiling().orElse(0);
        boolean isLimited = rule.get().ceiling().isPresent();
        long most = isLimited ? ceiling : rule.get().unit().most();
        judgement
                .check(
                        DeadlineRefusal.NOT_APPROVED,
                        TimeRules.APPROVED.says(isGiven).id(needed).id(given).build())
                .check(
                        DeadlineRefusal.WRONG_APPROVER,
                        TimeRules.APPROVER
                                .says(isByTheRightOne)
                                .id(needed)
                                .id(given)
                                .build())
                .check(
                        DeadlineRefusal.BEYOND_CEILING,
                        TimeRules.CEILING
                                .says(granted + request.amount() <= most)
                                .flag(isLimited)
                                .count(most)
                                .count(granted)
                                .count(request.amount())
                                .code(rule.get().unit())
                                .build());
    }

    static Decision<DeadlineFact, DeadlineRefusal> pause(Deadline deadline, LocalDateTime at, WorkCalendar calendar) {
        LocalDateTime moment = Moments.whole(at);
        Judgement judgement = Judgement.of(deadline, moment).mustBeRunning();
        TimeLeft left = TimeLeft.of(deadline, moment, calendar);
        return judgement.decide(
                ok -> TimeRules.PAUSE.says(ok).id(deadline.limit().code()).moment(moment),
                () -> List.of(left.why(deadline, moment)),
                why -> List.of(new DeadlinePaused(moment, left, why)));
    }

    static Decision<DeadlineFact, DeadlineRefusal> resume(Deadline deadline, LocalDateTime at, WorkCalendar calendar) {
        LocalDateTime moment = Moments.whole(at);
        Judgement judgement = Judgement.of(deadline, moment).mustBePaused();
        Optional<Reckoning> led =
                judgement.refusal().isPresent() ? Optional.empty() : Optional.of(resumed(deadline, moment, calendar));
        return judgement.decide(
                ok -> TimeRules.RESUME.says(ok).id(deadline.limit().code()).moment(moment),
                () -> led.stream()
                        .map(to -> isSame(deadline, moment) ? atOnce(deadline, moment) : to.explanation())
                        .toList(),
                why -> led.stream()
                        .<DeadlineFact>map(to -> new DeadlineResumed(moment, to, why))
                        .toList());
    }

    static Reckoning resumed(Deadline deadline, LocalDateTime at, WorkCalendar calendar) {
        return isSame(deadline, at)
                ? deadline.reckoning()
                : Reckoner.resumed(deadline, deadline.left(at, calendar), at, calendar);
    }

    private static Explanation atOnce(Deadline deadline, LocalDateTime at) {
        return TimeRules.SAME_DAY
                .says(true)
                .moment(deadline.movedAt())
                .moment(at)
                .day(deadline.lastDay())
                .build();
    }

    private static boolean isSame(Deadline deadline, LocalDateTime at) {
        LocalDateTime paused = deadline.movedAt();
        return deadline.limit().unit() == LimitUnit.HOUR
                ? paused.equals(at)
                : paused.toLocalDate().equals(at.toLocalDate());
    }

    static Decision<DeadlineFact, DeadlineRefusal> recalculate(
            Deadline deadline, LocalDateTime at, WorkCalendar calendar) {
        LocalDateTime moment = Moments.whole(at);
        Judgement judgement = Judgement.of(deadline, moment).mustBeRunning();
        Reckoning before = deadline.reckoning();
        // Out of order or paused, the history cannot be counted again; the wish is refused whatever it would come to.
        Reckoning after = judgement.refusal().isPresent() ? before : DeadlineHistory.again(deadline, calendar);
        boolean wasFirm = before.certainty() == Certainty.FIRM;
        boolean isFirm = after.certainty() == Certainty.FIRM;
        judgement.check(
                DeadlineRefusal.CALENDAR_KNOWS_LESS,
                TimeRules.STAYS_FIRM
                        .says(isFirm || !wasFirm)
                        .flag(wasFirm)
                        .flag(isFirm)
                        .build());
        List<String> regions = calendar.known().regions();
        judgement.check(
                DeadlineRefusal.CALENDAR_LACKS_REGION,
                TimeRules.KEEPS_REGIONS
                        .says(regions.containsAll(before.regions()))
                        .text(String.join(" ", before.regions()))
                        .text(String.join(" ", regions))
                        .build());
        judgement.check(
                DeadlineRefusal.WOULD_ALREADY_BE_OVER,
                TimeRules.STAYS_AHEAD
                        .says(!after.closes().isBefore(before.closes())
                                || after.closes().isAfter(moment))
                        .moment(moment)
                        .moment(before.closes())
                        .moment(after.closes())
                        .build());
        boolean isSame = after.closes().equals(before.closes())
                && after.rawLastDay().equals(before.rawLastDay())
                && after.certainty() == before.certainty()
                && after.rawCertainty() == before.rawCertainty()
                && after.regions().equals(before.regions())
                && after.notices().equals(before.notices());
        return judgement.decide(
                ok -> TimeRules.RECALCULATE
                        .says(ok)
                        .id(deadline.limit().code())
                        .moment(moment)
                        .id(before.calendar().value())
                        .id(calendar.id().value())
                        .day(before.lastDay())
                        .day(after.lastDay()),
                () -> List.of(after.explanation()),
                why -> isSame ? List.of() : List.of(new DeadlineRecalculated(moment, after, why)));
    }
}
