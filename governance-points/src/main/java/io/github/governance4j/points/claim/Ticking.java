package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what comes about by itself (到期处理). */
final class Ticking {
    private Ticking() {}

    /** Something that comes about by itself, and when. */
    record Next(LocalDateTime at, Came came) {}

    /** The next thing that comes about by itself. */
    static Optional<Next> next(Held held) {
        return Optional.ofNullable(first(held)).map(next -> new Next(Course.latest(next.at(), held), next.came()));
    }

    private static @Nullable Next first(Held held) {
        Next place = held.bid()
                .flatMap(Held.Bid::answerBy)
                .map(until -> new Next(until.over(), Came.PLACE_DUE))
                .orElse(null);
        Next own = switch (held.stage()) {
            case ENTERING, REVERSING ->
                held.answerBy()
                        .map(until -> new Next(until.over(), Came.ACCOUNT_DUE))
                        .orElse(null);
            case OBJECTED ->
                held.objection()
                        .filter(Objection::isUntold)
                        .map(open -> new Next(open.reply().over(), Came.OBJECTION_DUE))
                        .orElse(null);
            case AT_STEP -> held.stand().map(at -> atStep(held, at)).orElse(null);
            default -> null;
        };
        boolean placeFirst = own == null || (place != null && place.at().isBefore(own.at()));
        return placeFirst ? place : own;
    }

    private static @Nullable Next atStep(Held held, Held.Stand stand) {
        Next silent = new Next(stand.due(), Came.STEP_DUE);
        return switch (stand.kind()) {
            case PLACE -> null;
            case NOTICE ->
                Dues.told(held, stand)
                        .map(told -> new Next(told.replyBy().over(), Came.REPLY_TIME_OVER))
                        .orElse(silent);
            case POSTING ->
                Dues.shown(held, stand)
                        .map(shown -> shown.answerBy()
                                .map(until -> new Next(until.over(), Came.POSTING_ANSWER_DUE))
                                .orElseGet(() -> new Next(shown.term().over(), Came.POSTING_OVER)))
                        .orElse(silent);
            default -> silent;
        };
    }

    /** Names what comes about next; the same whether the timer asks for it or a later command finds it due. */
    static CommandId name(Held held, LocalDateTime at) {
        return CommandId.ofTimer("claim", held.version(), at);
    }

    /** Does whatever fell due up to a moment, included, as far as the edition is at hand. */
    static void catchUp(Course course, LocalDateTime until) {
        Optional<Next> next = next(course.held());
        while (next.isPresent()
                && !next.get().at().isAfter(until)
                && course.edition().isPresent()) {
            Next now = next.get();
            course.because(
                    ClaimWhy.CAME.says(true).code(now.came()).moment(now.at()).build());
            come(course, now);
            next = next(course.held());
        }
    }

    private static void come(Course course, Next now) {
        LocalDateTime at = now.at();
        Held held = course.held();
        switch (now.came()) {
            case STEP_DUE -> silence(course, at);
            case REPLY_TIME_OVER -> {
                Held.Told told = held.told().orElseThrow();
                course.add(new StepFact.ReplyTimeOver(
                        at, told.step(), told.replyBy().lastDay()));
                course.leave(at, Left.REPLY_TIME_OVER);
            }
            case POSTING_OVER -> {
                Held.Shown shown = held.shown().orElseThrow();
                course.add(new PostingFact.PostingOver(
                        at, shown.step(), shown.term().lastDay()));
                course.leave(at, Left.POSTING_OVER);
            }
            case POSTING_ANSWER_DUE -> {
                Deadline again = course.again(at, held.shown().orElseThrow().overdue() + 1);
                course.because(ClaimWhy.UNTIL
                        .says(true)
                        .code(Missing.POSTING_ANSWER)
                        .moment(again.closes())
                        .because(again.explanation())
                        .build());
                course.add(new PostingFact.PostingAnswerOverdue(at, again));
            }
            case PLACE_DUE -> Placing.askAgain(course, at);
            case ACCOUNT_DUE -> Entering.askAgain(course, at);
            case OBJECTION_DUE -> objection(course, at);
        }
    }

    /** Nobody acted in time. For a deduction silence never does what a person must. */
    private static void silence(Course course, LocalDateTime at) {
        Held.Stand stand = course.held().stand().orElseThrow();
        Step step = course.step();
        CommandId decision = name(course.held(), at);
        Explanation silent = ClaimWhy.SILENT
                .says(step.silence().kind() != Silence.Kind.DECLINES)
                .id(step.id().value())
                .code(step.silence().kind())
                .moment(stand.due())
                .build();
        boolean award = course.declared().judged().direction() == Direction.AWARD;
        boolean open = Ahead.pointsOpen(course.held());
        switch (step.silence().kind()) {
            case PASSES -> {
                if (award && step.kind() == StepKind.ENTRY && Entering.canBeEntered(course)) {
                    course.because(silent);
                    Entering.enter(course, at, at, Entering.lastPost(course.held()));
                } else if (award
                        && step.kind() != StepKind.ENTRY
                        && (!open || Ahead.canChooseAfter(course.flow(), step.id()))) {
                    course.because(silent);
                    course.leave(at, Left.PASSED_BY_SILENCE);
                } else {
                    overdue(course, step, stand, at);
                }
            }
            case GOES_TO -> {
                Step to = course.flow().step(step.silence().to().orElseThrow()).orElseThrow();
                if (open && !Ahead.canChooseFrom(course.flow(), to.id())) {
                    overdue(course, step, stand, at);
                } else {
                    course.because(silent);
                    course.add(new StepFact.StepLeft(at, step.id(), Left.GONE_TO_ANOTHER_STEP));
                    course.reach(to, at);
                }
            }
            case DECLINES -> course.end(Course.Ending.byItself(DeclineGround.SILENCE, decision, at, silent));
            case WAITS -> overdue(course, step, stand, at);
        }
    }

    private static void overdue(Course course, Step step, Held.Stand stand, LocalDateTime at) {
        long times = stand.overdue() + 1;
        Deadline again = course.again(at, times);
        if (step.when() instanceof When.On && times < Course.OFTEN) {
            again = step.when().from(at, course.book().calendar()).orElse(again);
        }
        course.because(again.explanation());
        course.add(new StepFact.StepOverdue(at, step.id(), times, again));
    }

    private static void objection(Course course, LocalDateTime at) {
        Objection open = course.held().objection().orElseThrow();
        boolean upholds = course.held()
                .refusal()
                .flatMap(Held.Refusal::ruling)
                .map(Ruling::objections)
                .filter(rules -> rules.onSilence() == ObjectionRules.Silence.UPHOLDS)
                .isPresent();
        if (upholds) {
            course.add(new EndFact.ObjectionUpheld(at, new Actor.Timer(), "", Optional.empty()));
            Remedying.resume(course, at, at, new Actor.Timer());
        } else {
            course.add(new EndFact.ObjectionOverdue(at, open.reply().lastDay()));
        }
    }
}
