package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.rights.Remedy;
import java.util.Optional;

/** Tries at settling a case, and the ways to leave it (调处与退出). */
final class Trying implements TryCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Judging judging;

    Trying(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> beginTry(TryCommand.BeginTry command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustNotBeTrying(j, course);
                    Conditions.mustNotBeReturning(j, course);
                    mustHaveTriesLeft(j, course);
                    Conditions.mustConsent(j, course, command.consenting());
                })
                .decide(LadderRules.BEGIN, why -> why.moment(judging.at()).count(judging.order()), course -> {
                    int used = course.climb().tries(judging.order());
                    course.add(new TryFact.TryBegun(judging.at(), judging.order(), used + 1, command.consenting()));
                    course.because(LadderRules.TRY
                            .says(true)
                            .count(judging.order())
                            .count(used)
                            .count(used + 1)
                            .build());
                });
    }

    private static void mustHaveTriesLeft(Judging judging, Course course) {
        Rung rung = course.rung();
        int used = course.climb().tries(rung.order());
        judging.check(
                LadderRefusal.NO_TRIES_LEFT,
                Conditions.tries(
                        LadderConditions.TRIES_LEFT
                                .says(Conditions.hasTryLeft(rung, used))
                                .count(rung.order()),
                        rung,
                        used));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> endTry(TryCommand.EndTry command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    boolean running = course.climb().tryRunning();
                    j.check(
                            LadderRefusal.NO_TRY_RUNNING,
                            LadderConditions.TRYING.says(running).flag(running));
                })
                .decide(
                        LadderRules.END,
                        why -> why.moment(judging.at()).count(judging.order()).flag(command.settled()),
                        course -> {
                            int number = course.climb().tries(judging.order());
                            if (command.settled()) {
                                course.add(new TryFact.Settled(judging.at(), judging.order(), number));
                            } else {
                                fail(course, number);
                            }
                        });
    }

    private void fail(Course course, int number) {
        Rung rung = course.rung();
        course.add(new TryFact.TryFailed(judging.at(), rung.order(), number));
        boolean isLast = !Conditions.hasTryLeft(rung, number);
        course.because(Conditions.tries(LadderRules.LAST_TRY.says(isLast).count(rung.order()), rung, number)
                .build());
        if (!isLast) {
            return;
        }
        Optional<Rung> up = course.wayUp(Trigger.TRIES_USED);
        if (up.isPresent()) {
            course.climbTo(up.get(), Trigger.TRIES_USED, judging.at(), judging.at());
        } else if (!course.leadsOn()) {
            course.because(LadderRules.EXHAUSTED.says(true).count(rung.order()).build());
            course.because(course::remediesTold);
            course.add(new TryFact.Exhausted(judging.at(), course.remedies()));
        }
    }

    @Override
    public Decision<LadderFact, LadderRefusal> withdraw(TryCommand.Withdraw command) {
        return judging.against((j, course) -> {
                    Conditions.mustNotHaveEnded(j, course);
                    Conditions.mustBeAParty(j, course, command.stamp().by(), command.party());
                })
                .decide(LadderRules.WITHDRAW, why -> why.moment(judging.at()).count(judging.order()), course -> {
                    course.because(course::remediesTold);
                    course.add(new TryFact.Withdrawn(judging.at(), command.party(), course.remedies()));
                });
    }

    @Override
    public Decision<LadderFact, LadderRefusal> leave(TryCommand.Leave command) {
        Remedy remedy = command.remedy();
        return judging.against((j, course) -> {
                    Conditions.mustNotHaveEnded(j, course);
                    Conditions.mustNotBeAStranger(j, course, command.stamp().by());
                    boolean named = course.rung().exits().contains(remedy);
                    j.check(
                            LadderRefusal.NO_SUCH_EXIT,
                            LadderConditions.EXIT
                                    .says(named || remedy == Remedy.COURT)
                                    .code(remedy)
                                    .flag(named));
                })
                .decide(
                        LadderRules.LEAVE,
                        why -> why.moment(judging.at()).count(judging.order()).code(remedy),
                        course -> course.add(new TryFact.LeftFor(judging.at(), remedy)));
    }
}
