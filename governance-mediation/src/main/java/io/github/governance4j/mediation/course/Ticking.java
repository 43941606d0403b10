package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes about by itself: which limit passes next, and what follows (到期). */
final class Ticking {
    private Ticking() {}

    /** The next thing that comes about by itself; where several do at one moment the earlier constant, the ladder last. */
    private record Next(LocalDateTime at, @Nullable CourseLimit limit) {}

    static Optional<LocalDateTime> dueAt(Held held, Office office) {
        return Optional.ofNullable(next(held, office)).map(Next::at);
    }

    private static @Nullable Next next(Held held, Office office) {
        if (!held.stage.isOpen()) {
            return null;
        }
        LocalDateTime first = null;
        CourseLimit which = null;
        for (Map.Entry<CourseLimit, Deadline> running : held.limits.entrySet()) {
            if (!running.getValue().isPaused()) {
                LocalDateTime over = running.getValue().over();
                if (first == null || over.isBefore(first)) {
                    first = over;
                    which = running.getKey();
                }
            }
        }
        LocalDateTime ladder = ladderDue(held, office);
        if (ladder != null && (first == null || ladder.isBefore(first))) {
            first = ladder;
            which = null;
        }
        if (first == null) {
            return null;
        }
        LocalDateTime last = held.lastAct;
        return new Next(last != null && first.isBefore(last) ? last : first, which);
    }

    /** Nothing where the ladder is not at hand: nobody could say what follows. */
    private static @Nullable LocalDateTime ladderDue(Held held, Office office) {
        Optional<Due<LadderCommand>> due = office.climbing().due(held.climb);
        return due.isPresent() && office.rung(held).isPresent() ? due.get().at() : null;
    }

    /** Does whatever fell due up to a moment, included. */
    static void catchUp(Progress progress, LocalDateTime until) {
        Office office = progress.office();
        for (Next next = next(progress.held(), office);
                next != null && !next.at().isAfter(until);
                next = next(progress.held(), office)) {
            CourseLimit limit = next.limit();
            if (limit == null) {
                climb(progress, next.at());
            } else {
                pass(progress, limit, next.at());
            }
        }
    }

    private static void climb(Progress progress, LocalDateTime at) {
        Stamp stamp = Stamp.timer(CommandId.ofTimer("ladder"), at, at);
        Decision<LadderFact, LadderRefusal> decision = progress.ask(new LadderCommand.Tick(stamp));
        if (decision.facts().isEmpty()) {
            throw new IllegalStateException("the ladder was due at " + at + " and nothing came of it");
        }
        progress.because(CourseWhy.LADDER_DUE
                .says(true)
                .moment(at)
                .because(decision.explanation())
                .build());
        progress.climb(decision, at);
    }

    private static void pass(Progress progress, CourseLimit limit, LocalDateTime at) {
        Held held = progress.held();
        Office office = progress.office();
        Deadline passed = held.limit(limit);
        if (passed == null) {
            throw new IllegalStateException("it was found running: " + limit);
        }
        Finding reason = CourseWhy.PASSED.says(true).code(limit).moment(at).day(passed.lastDay());
        progress.because(reason.because(passed.explanation()).build());
        Optional<Deadline> next = switch (limit) {
            case ACCEPT -> Optional.of(progress.until(CourseLimit.ACCEPT_AT_LAST, again(passed), at));
            case CHOOSE ->
                Optional.of(
                        progress.until(CourseLimit.ASSIGN, office.limits(held).assign(), at));
            default -> Optional.empty();
        };
        progress.add(new CourseFact.LimitPassed(at, limit, passed.lastDay(), next));
        follow(progress, limit, at);
    }

    /** As long once more. */
    private static TimeLimit again(Deadline passed) {
        return passed.limit();
    }

    private static void follow(Progress progress, CourseLimit limit, LocalDateTime at) {
        Held held = progress.held();
        switch (limit) {
            case PAUSE -> resume(progress, at);
            case MEDIATION, NEXT_TRY -> progress.end(EndKind.LIMIT_PASSED, EndCause.byItself(), at);
            case ACCEPT_AT_LAST -> progress.end(EndKind.NOT_ACCEPTED, EndCause.byItself(), at);
            case CONSENT -> progress.end(EndKind.NO_CONSENT, EndCause.byItself(), at);
            case CONFIRM -> {
                if (held.mediator != null) {
                    progress.release(held.mediator, ReleasedWhy.NOT_CONFIRMED, at);
                }
            }
            case RECUSAL -> {
                if (held.recusal != null) {
                    progress.release(held.recusal.mediator(), ReleasedWhy.RECUSED, at);
                }
                // Nobody else of a panel waits on without a limit.
                for (Optional<MediatorId> tied = Mediators.tied(progress.held());
                        tied.isPresent();
                        tied = Mediators.tied(progress.held())) {
                    progress.release(tied.get(), ReleasedWhy.STEPPED_DOWN, at);
                }
            }
            case SIGN -> progress.drop(DroppedWhy.LAPSED, at);
            default -> {
                // ACCEPT and ASSIGN go on under supervision; after CHOOSE the office assigns.
            }
        }
    }

    private static void resume(Progress progress, LocalDateTime at) {
        Deadline until = progress.held().limit(CourseLimit.MEDIATION);
        if (until != null && until.isPaused()) {
            for (DeadlineFact fact :
                    until.resume(at, progress.office().calendar()).facts()) {
                progress.add(new OfficeFact.DeadlineMoved(at, fact, Optional.empty(), ""));
            }
            progress.tellLadder(new LimitCommand.Resume(Stamp.timer(new CommandId("pause-over"), at, at)));
        }
    }
}
