package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Revokes a claim, and hears objections to its being declined (撤销与异议). */
final class Remedying {
    private Remedying() {}

    static Decision<ClaimFact, ClaimRefusal> revoke(Asked asked, RemedyCommand.Revoke command) {
        asked.stage(ClaimStage.AT_STEP, ClaimStage.ENTERED);
        if (asked.stands() && asked.kept().isPresent()) {
            asked.role(asked.course().flow().revokers());
            if (asked.course().flow().revokers().isEmpty()) {
                asked.check(
                        ClaimRefusal.NOT_OF_THIS_ROLE,
                        ClaimWhy.ONE_OF
                                .says(false)
                                .id(asked.person().map(PersonId::value))
                                .text(Finding.NONE));
            }
            asked.notOwn(Set.of());
            asked.otherThan(Set.of(), Stepping.everybody(asked.held()));
        }
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            if (asked.held().stage() == ClaimStage.ENTERED) {
                Entering.reverse(
                        asked.course(), asked.at(), asked.known(), asked.stamp().by(), command.words());
            } else {
                asked.course()
                        .end(new Course.Ending(
                                DeclineGround.REVOKED,
                                asked.stamp().id(),
                                asked.at(),
                                asked.known(),
                                asked.stamp().by(),
                                Set.of(),
                                command.words(),
                                ClaimWhy.SAID_NO
                                        .says(false)
                                        .id(asked.course().step().id().value())
                                        .id(asked.person().map(PersonId::value))
                                        .text(command.words())
                                        .build()));
            }
        });
    }

    static Decision<ClaimFact, ClaimRefusal> raise(Asked asked, RemedyCommand.RaiseObjection command) {
        asked.stage(ClaimStage.DECLINED);
        Optional<Ruling> ruling =
                asked.held().refusal().flatMap(Held.Refusal::ruling).filter(any -> asked.stands());
        Optional<PersonId> objector = command.represents().or(asked::person);
        ruling.ifPresent(found -> {
            asked.check(ClaimRefusal.NOT_AFFECTED, ObjectionChecks.affected(objector, found.notice()));
            asked.check(ClaimRefusal.WINDOW_OVER, ObjectionChecks.inWindow(asked.at(), found.notice()));
            asked.check(
                    ClaimRefusal.OBJECTED_BEFORE,
                    ObjectionChecks.once(asked.held().objection()));
        });
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            Deadline reply = ruling.orElseThrow()
                    .objections()
                    .replyTo(asked.known(), asked.course().book().calendar());
            Stepping.until(asked, Missing.ANSWER, reply);
            Objection raised = Objection.raised(
                    asked.held().refusal().flatMap(Held.Refusal::decision).orElseThrow(),
                    objector.orElseThrow(),
                    asked.at(),
                    command.words(),
                    reply);
            asked.course().add(new EndFact.ObjectionRaised(asked.at(), raised));
        });
    }

    static Decision<ClaimFact, ClaimRefusal> answer(Asked asked, RemedyCommand.AnswerObjection command) {
        asked.stage(ClaimStage.OBJECTED);
        boolean right = command.answer() == Objection.Answer.UPHELD;
        if (asked.stands() && asked.kept().isPresent()) {
            Ruling ruling = asked.held().refusal().flatMap(Held.Refusal::ruling).orElseThrow();
            ObjectionRules rules = ruling.objections();
            asked.role(rules.with());
            asked.check(
                    ClaimRefusal.SAME_PERSON,
                    ObjectionChecks.byAnother(
                            asked.stamp().by(),
                            Stepping.everybody(asked.held()),
                            ruling.notice().to(),
                            asked.course().claim().own()));
            if (right) {
                Stepping.points(asked, canChooseAhead(asked), command.points());
            }
        }
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            Actor by = asked.stamp().by();
            if (right) {
                asked.course().add(new EndFact.ObjectionUpheld(asked.at(), by, command.words(), command.points()));
                resume(asked.course(), asked.at(), asked.known(), by);
            } else {
                asked.course().add(new EndFact.ObjectionRejected(asked.at(), by, command.words()));
            }
        });
    }

    /** Whether somebody will choose points once it goes on. */
    private static boolean canChooseAhead(Asked asked) {
        Held.Refusal refusal = asked.held().refusal().orElseThrow();
        Flow flow = asked.course().flow();
        StepId first = flow.steps().get(0).id();
        return refusal.step()
                .map(step -> goesBackTo(refusal, flow.step(step))
                        ? Ahead.canChooseFrom(flow, step)
                        : Ahead.canChooseAfter(flow, step))
                .orElseGet(() -> Ahead.canChooseFrom(flow, first));
    }

    /** Whether it goes on at the very step it ended at: what was never done there is to be done. */
    private static boolean goesBackTo(Held.Refusal refusal, Optional<Step> step) {
        return refusal.ground() == DeclineGround.REVOKED
                || (refusal.ground() == DeclineGround.SILENCE
                        && step.filter(one -> one.kind() == StepKind.NOTICE).isPresent());
    }

    static Decision<ClaimFact, ClaimRefusal> withdraw(Asked asked, RemedyCommand.WithdrawObjection command) {
        asked.stage(ClaimStage.OBJECTED);
        Optional<Objection> open = asked.held().objection().filter(any -> asked.stands());
        open.ifPresent(found -> asked.check(
                ClaimRefusal.NOT_AFFECTED,
                ObjectionChecks.objector(command.represents().or(asked::person), found)));
        return asked.decide(() -> asked.course().add(new EndFact.ObjectionWithdrawn(asked.at())));
    }

    /** A claim that was declined wrongly goes on where it ended. */
    static void resume(Course course, LocalDateTime at, LocalDateTime recorded, Actor by) {
        Held.Refusal refusal = course.held().refusal().orElseThrow();
        Optional<Step> stoodAt = refusal.step().flatMap(step -> course.flow().step(step));
        if (stoodAt.isEmpty()) {
            course.reach(course.flow().steps().get(0), at);
            return;
        }
        Step step = stoodAt.get();
        Placing.recover(course, at);
        if (goesBackTo(refusal, stoodAt)) {
            course.reach(step, at);
        } else if (step.kind() == StepKind.ENTRY) {
            if (Entering.canBeEntered(course)) {
                Entering.enter(course, at, recorded, by);
            } else {
                course.reach(step, at);
            }
        } else if (Ahead.pointsOpen(course.held()) && !Ahead.canChooseAfter(course.flow(), step.id())) {
            course.reach(step, at);
        } else {
            course.leave(at, Left.OBJECTION_UPHELD);
        }
    }
}
