package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Does what is done at a step (办理环节). */
final class Stepping {
    private Stepping() {}

    static Decision<ClaimFact, ClaimRefusal> pass(Asked asked, StepCommand.Pass command) {
        Optional<Step> step =
                here(asked, command.step(), EnumSet.of(StepKind.REVIEW, StepKind.MEETING, StepKind.ENTRY));
        step.ifPresent(found -> {
            mayAct(asked, found, command.together());
            Judged judged = asked.course().declared().judged();
            boolean deduction = judged.direction() == Direction.DEDUCTION;
            boolean offence = judged.offence();
            asked.check(
                    ClaimRefusal.FINDING_MISSING,
                    ClaimWhy.FINDING
                            .says(!offence || asked.held().finding().isPresent())
                            .flag(offence)
                            .text(asked.held().finding().orElse("")));
            points(asked, Ahead.canChooseAfter(asked.course().flow(), found.id()), command.points());
            asked.reason(command.words(), deduction || command.points().isPresent());
        });
        return asked.decide(() -> {
            asked.course()
                    .add(new StepFact.StepPassed(
                            asked.at(),
                            command.step(),
                            asked.stamp().by(),
                            command.together(),
                            command.words(),
                            command.points()));
            if (step.orElseThrow().kind() == StepKind.ENTRY) {
                Entering.enter(
                        asked.course(), asked.at(), asked.known(), asked.stamp().by());
            } else {
                asked.course().next(command.step(), asked.at());
            }
        });
    }

    static Decision<ClaimFact, ClaimRefusal> decline(Asked asked, StepCommand.Decline command) {
        Optional<Step> step =
                here(asked, command.step(), EnumSet.of(StepKind.REVIEW, StepKind.MEETING, StepKind.ENTRY));
        step.ifPresent(found -> mayAct(asked, found, command.together()));
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            Explanation no = ClaimWhy.SAID_NO
                    .says(false)
                    .id(command.step().value())
                    .id(asked.person().map(PersonId::value))
                    .text(command.words())
                    .build();
            asked.course()
                    .end(new Course.Ending(
                            DeclineGround.DECIDED,
                            asked.stamp().id(),
                            asked.at(),
                            asked.known(),
                            asked.stamp().by(),
                            command.together(),
                            command.words(),
                            no));
        });
    }

    static Decision<ClaimFact, ClaimRefusal> tell(Asked asked, StepCommand.TellPerson command) {
        Optional<Step> step = here(asked, command.step(), EnumSet.of(StepKind.NOTICE));
        step.ifPresent(found -> {
            mayAct(asked, found, Set.of());
            waitsFor(asked, Missing.NOTICE);
        });
        asked.reason(command.words(), true);
        return asked.decide(() -> {
            Deadline replyBy = asked.course()
                    .rules()
                    .replyWithin()
                    .deadline(asked.at(), asked.course().book().calendar());
            until(asked, Missing.REPLY_TIME, replyBy);
            PersonId person = asked.course().declared().declaration().deed().member();
            asked.course()
                    .add(new StepFact.PersonTold(
                            asked.at(), command.step(), asked.stamp().by(), person, command.words(), replyBy));
        });
    }

    static Decision<ClaimFact, ClaimRefusal> reply(Asked asked, StepCommand.Reply command) {
        asked.stage(ClaimStage.AT_STEP);
        if (asked.stands() && asked.kept().isPresent()) {
            waitsFor(asked, Missing.REPLY_TIME);
            if (asked.stands() && asked.stamp().by() instanceof Actor.Post) {
                asked.role(asked.course().step().roles());
            } else {
                asked.oneOf(asked.course().claim().own());
            }
        }
        asked.reason(command.words(), true);
        return asked.decide(() -> asked.course()
                .add(new StepFact.PersonReplied(asked.at(), asked.stamp().by(), command.words())));
    }

    static Decision<ClaimFact, ClaimRefusal> attach(Asked asked, DeclaringCommand.AttachFinding command) {
        asked.stage(ClaimStage.AT_STEP);
        if (asked.stands() && asked.kept().isPresent()) {
            Set<RoleId> roles = new TreeSet<>();
            asked.course().flow().steps().forEach(step -> roles.addAll(step.roles()));
            declarerRole(asked).ifPresent(roles::add);
            asked.role(roles);
            asked.notOwn(Set.of());
        }
        return asked.decide(() -> asked.course()
                .add(new DeclaringFact.FindingAttached(asked.at(), asked.stamp().by(), command.finding())));
    }

    private static Optional<RoleId> declarerRole(Asked asked) {
        Course course = asked.course();
        return course.book()
                .office()
                .incumbency(course.declared().by(), asked.day())
                .role();
    }

    static Decision<ClaimFact, ClaimRefusal> withdraw(Asked asked, DeclaringCommand.Withdraw command) {
        asked.stage(ClaimStage.AT_STEP);
        if (asked.stands() && asked.kept().isPresent()) {
            Set<PersonId> may = new TreeSet<>();
            ObjectionChecks.person(asked.course().declared().by()).ifPresent(may::add);
            if (asked.course().declared().judged().direction() == Direction.AWARD) {
                may.add(asked.course().declared().declaration().deed().member());
            }
            asked.oneOf(may);
        }
        return asked.decide(() -> {
            asked.course()
                    .add(new DeclaringFact.ClaimWithdrawn(
                            asked.at(), asked.stamp().by(), command.words()));
            Placing.release(asked.course(), asked.at());
        });
    }

    /** The step the claim stands at, if it is the one spoken of, of a kind this is done at, and the edition is at hand. */
    static Optional<Step> here(Asked asked, StepId step, Set<StepKind> kinds) {
        asked.stage(ClaimStage.AT_STEP);
        Optional<Held.Stand> stand =
                asked.held().stand().filter(at -> asked.held().stage() == ClaimStage.AT_STEP);
        boolean fits = stand.filter(at -> at.step().equals(step) && kinds.contains(at.kind()))
                .isPresent();
        stand.ifPresent(at -> asked.check(
                ClaimRefusal.ANOTHER_STEP,
                ClaimWhy.AT_STEP
                        .says(fits)
                        .id(step.value())
                        .id(at.step().value())
                        .code(at.kind())
                        .text(Asked.words(kinds))));
        return asked.held().declared().isPresent() && asked.kept().isPresent() && fits
                ? Optional.of(asked.course().step())
                : Optional.empty();
    }

    /** Whoever acts has the role, is not concerned, and did not do what they may not do this after. */
    static void mayAct(Asked asked, Step step, Set<PersonId> together) {
        asked.role(step.roles());
        asked.notOwn(together);
        asked.otherThan(together, earlier(asked.held(), step));
    }

    /** Who did what somebody may not do before this: everything, unless the step says what; what is decided was never declared by the same. */
    private static Set<PersonId> earlier(Held held, Step step) {
        Set<PersonId> earlier = new TreeSet<>();
        for (Held.Act act : held.acts()) {
            boolean counts =
                    step.differsFrom().map(acts -> acts.contains(act.step())).orElse(true)
                            || (step.kind().isDeciding() && act.step().equals(StepId.DECLARATION));
            if (counts) {
                ObjectionChecks.person(act.by()).ifPresent(earlier::add);
                earlier.addAll(act.together());
            }
        }
        return earlier;
    }

    /** Everybody who did anything on it. */
    static Set<PersonId> everybody(Held held) {
        Set<PersonId> all = new TreeSet<>();
        for (Held.Act act : held.acts()) {
            ObjectionChecks.person(act.by()).ifPresent(all::add);
            all.addAll(act.together());
        }
        return all;
    }

    static void points(Asked asked, boolean ahead, Optional<Points> points) {
        Judged judged = asked.course().declared().judged();
        Optional<Judged.Range> range = judged.range();
        points.ifPresent(said -> asked.check(
                ClaimRefusal.POINTS_OUT_OF_BOUNDS,
                range.map(found -> between(judged.item().value(), found, said))
                        .orElseGet(() -> ClaimWhy.NO_CHOICE
                                .says(false)
                                .id(judged.item().value())
                                .points(said.hundredths()))));
        boolean chosen = points.isPresent() || asked.held().chosen().isPresent();
        asked.check(
                ClaimRefusal.POINTS_NOT_CHOSEN,
                ClaimWhy.CHOSEN
                        .says(range.isEmpty() || chosen || ahead)
                        .id(judged.item().value())
                        .flag(range.isPresent())
                        .flag(chosen)
                        .flag(ahead));
    }

    static Finding between(String item, Judged.Range range, Points points) {
        return ClaimWhy.BETWEEN
                .says(range.includes(points))
                .id(item)
                .points(points.hundredths())
                .points(range.least().hundredths())
                .points(range.most().hundredths());
    }

    static void waitsFor(Asked asked, Missing missing) {
        waitsFor(asked, missing, Dues.missing(asked.held()).contains(missing));
    }

    static void waitsFor(Asked asked, Missing missing, boolean waits) {
        asked.check(
                ClaimRefusal.ANOTHER_STEP,
                ClaimWhy.WAITS_FOR.says(waits).code(missing).flag(waits));
    }

    static void until(Asked asked, Missing missing, Deadline until) {
        asked.course()
                .because(ClaimWhy.UNTIL
                        .says(true)
                        .code(missing)
                        .moment(until.closes())
                        .because(until.explanation())
                        .build());
    }
}
