package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.DeadlineRefusal;
import io.github.governance4j.core.time.ExtensionRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Limits that move; the limit itself judges, here its verdict is taken over (期限变动). */
final class Limiting implements LimitCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Judging judging;

    Limiting(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> extend(LimitCommand.Extend command) {
        mustHaveALimitRunning();
        ExtensionRequest request = new ExtensionRequest(judging.at(), command.amount(), command.approvedBy());
        List<DeadlineFact> facts = ask((deadline, course) -> deadline.extend(request, course.calendar()));
        judging.against((j, course) -> mustTell(course, command.told()));
        return moved(
                LadderRules.EXTEND,
                why -> why.moment(judging.at()).count(judging.order()).count(command.amount()),
                facts,
                command.told(),
                "");
    }

    private void mustTell(Course course, Optional<LocalDateTime> when) {
        Optional<Deadline> limit = course.climb()
                .deadline()
                .filter(deadline -> deadline.limit()
                        .extension()
                        .filter(rule -> rule.mustTell())
                        .isPresent());
        boolean needed = limit.isPresent();
        LocalDateTime recorded = judging.stamp().recorded();
        judging.check(
                LadderRefusal.NOT_TOLD,
                when.map(told -> LadderConditions.TOLD
                                .says(!needed || !told.withNano(0).isAfter(recorded))
                                .flag(needed)
                                .moment(told)
                                .moment(recorded))
                        .orElseGet(() -> LadderConditions.NOT_TOLD.says(!needed).flag(needed)));
        when.filter(told -> !told.withNano(0).isAfter(recorded))
                .ifPresent(told -> limit.ifPresent(deadline -> mustTellWhileItRuns(deadline, told.withNano(0))));
    }

    // Before the limit began nobody could know of an extension of it, and once it is over the person was left waiting.
    private void mustTellWhileItRuns(Deadline deadline, LocalDateTime told) {
        if (told.isBefore(deadline.start()) || !deadline.isMet(told)) {
            judging.check(
                    LadderRefusal.NOT_TOLD,
                    LadderConditions.TOLD_IN_TIME
                            .says(false)
                            .moment(told)
                            .moment(deadline.start())
                            .moment(deadline.closes())
                            .flag(deadline.closesIncluded()));
        }
    }

    @Override
    public Decision<LadderFact, LadderRefusal> pause(LimitCommand.Pause command) {
        mustHaveALimitRunning();
        judging.against((j, course) -> mustBePausable(course));
        judging.against((j, course) -> Conditions.mustGiveGrounds(j, command.reason()));
        List<DeadlineFact> facts = ask((deadline, course) -> deadline.pause(judging.at(), course.calendar()));
        return judging.decide(LadderRules.PAUSE, this::head, course -> {
            Optional<Deadline> until = mayStandStillUntil(course);
            until.ifPresent(end -> course.because(LadderRules.PAUSE_UNTIL
                    .says(true)
                    .count(judging.order())
                    .moment(end.closes())
                    .flag(end.closesIncluded())
                    .because(end.explanation())
                    .build()));
            add(course, facts, Optional.empty(), command.reason(), until);
        });
    }

    private void mustBePausable(Course course) {
        boolean pausable = course.rung().pause().isPresent();
        judging.check(
                LadderRefusal.NOT_PAUSABLE,
                course.climb()
                        .pauses()
                        .map(until -> LadderConditions.PAUSE_LEFT
                                .says(until.isMet(judging.at()))
                                .count(judging.order())
                                .moment(judging.at())
                                .moment(until.closes())
                                .flag(until.closesIncluded())
                                .because(until.explanation()))
                        .orElseGet(() -> LadderConditions.PAUSABLE
                                .says(pausable)
                                .count(judging.order())
                                .flag(pausable)));
    }

    // Counted once, from the first pause: pausing again and again gains nothing.
    private Optional<Deadline> mayStandStillUntil(Course course) {
        return course.climb()
                .pauses()
                .or(() -> course.rung().pause().map(most -> most.deadline(judging.at(), course.calendar())));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> resume(LimitCommand.Resume command) {
        mustHaveALimitRunning();
        List<DeadlineFact> facts = ask((deadline, course) -> deadline.resume(judging.at(), course.calendar()));
        return moved(LadderRules.RESUME, this::head, facts, Optional.empty(), "");
    }

    @Override
    public Decision<LadderFact, LadderRefusal> recount(LimitCommand.Recount command) {
        judging.against(Conditions::mustNotHaveEnded);
        judging.against((j, course) -> mustBeLimited(running(course).isPresent()));
        List<DeadlineFact> facts = ask((deadline, course) -> deadline.recalculate(judging.at(), course.calendar()));
        return moved(LadderRules.RECOUNT, this::head, facts, Optional.empty(), "");
    }

    private Finding head(Finding why) {
        return why.moment(judging.at()).count(judging.order());
    }

    private void mustHaveALimitRunning() {
        judging.against(Conditions::mustBeOpen);
        judging.against((j, course) -> mustBeLimited(course.climb().deadline().isPresent()));
    }

    private void mustBeLimited(boolean limited) {
        judging.check(
                LadderRefusal.NO_LIMIT,
                LadderConditions.LIMITED.says(limited).count(judging.order()).flag(limited));
    }

    /** The limit that runs: after an answer the window, else that of the rung. */
    private static Optional<Deadline> running(Course course) {
        Climb climb = course.climb();
        return climb.status() == Standing.REPLIED ? climb.window() : climb.deadline();
    }

    // Only where all else stands: out of order, or for a case that has ended, a limit has nothing to say.
    private List<DeadlineFact> ask(BiFunction<Deadline, Course, Decision<DeadlineFact, DeadlineRefusal>> wish) {
        Optional<Course> course = judging.course().filter(any -> judging.stands());
        Optional<Decision<DeadlineFact, DeadlineRefusal>> verdict =
                course.flatMap(now -> running(now).map(deadline -> wish.apply(deadline, now)));
        verdict.ifPresent(said ->
                judging.check(said.fold(ok -> LadderRefusal.NOT_PAUSED, no -> of(no.reason())), said.explanation()));
        return verdict.map(Decision::facts).orElse(List.of());
    }

    private Decision<LadderFact, LadderRefusal> moved(
            Rule rule,
            UnaryOperator<Finding> head,
            List<DeadlineFact> facts,
            Optional<LocalDateTime> told,
            String reason) {
        return judging.decide(rule, head, course -> add(course, facts, told, reason, Optional.empty()));
    }

    private void add(
            Course course,
            List<DeadlineFact> facts,
            Optional<LocalDateTime> told,
            String reason,
            Optional<Deadline> pause) {
        facts.forEach(fact -> course.add(new OversightFact.DeadlineMoved(
                judging.at(), fact, told.map(moment -> moment.withNano(0)), reason, pause)));
    }

    private static LadderRefusal of(DeadlineRefusal refusal) {
        return switch (refusal) {
            case OUT_OF_ORDER -> LadderRefusal.OUT_OF_ORDER;
            case NOT_PAUSED -> LadderRefusal.NOT_PAUSED;
            case PAUSED -> LadderRefusal.PAUSED;
            case ALREADY_PASSED -> LadderRefusal.ALREADY_PASSED;
            case NOT_EXTENDABLE -> LadderRefusal.NOT_EXTENDABLE;
            case NOT_APPROVED -> LadderRefusal.NOT_APPROVED;
            case WRONG_APPROVER -> LadderRefusal.WRONG_APPROVER;
            case BEYOND_CEILING -> LadderRefusal.BEYOND_CEILING;
            case CALENDAR_KNOWS_LESS -> LadderRefusal.CALENDAR_KNOWS_LESS;
            case CALENDAR_LACKS_REGION -> LadderRefusal.CALENDAR_LACKS_REGION;
            case WOULD_ALREADY_BE_OVER -> LadderRefusal.WOULD_ALREADY_BE_OVER;
        };
    }
}
