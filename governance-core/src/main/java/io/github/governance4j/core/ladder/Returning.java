package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;

/** A case that came to the wrong place is sent back, or stays (退单). */
final class Returning implements ReturnCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Judging judging;

    Returning(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> askReturn(ReturnCommand.AskReturn command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustNotBeTrying(j, course);
                    Conditions.mustNotBeReturning(j, course);
                    mustBeReturnable(course);
                    boolean determined = course.climb().determined(j.order());
                    j.check(
                            LadderRefusal.COMPETENCE_DETERMINED,
                            LadderConditions.UNDETERMINED
                                    .says(!determined)
                                    .count(j.order())
                                    .flag(determined));
                    Conditions.mustGiveGrounds(j, command.reasons());
                })
                .decide(
                        LadderRules.ASK_RETURN,
                        why -> why.moment(judging.at()).count(judging.order()),
                        course -> course.add(
                                new ReturnFact.ReturnAsked(judging.at(), judging.order(), command.reasons())));
    }

    private void mustBeReturnable(Course course) {
        Rung rung = course.rung();
        boolean returnable = rung.returns().isPresent();
        judging.check(
                LadderRefusal.NOT_RETURNABLE,
                LadderConditions.RETURNABLE.says(returnable).count(rung.order()).flag(returnable));
        if (returnable) {
            LocalDateTime arrived = course.climb().arrived().orElseThrow();
            Deadline until = rung.returns().get().deadline(arrived, course.calendar());
            judging.check(
                    LadderRefusal.RETURN_TOO_LATE,
                    LadderConditions.RETURN_IN_TIME
                            .says(until.isMet(judging.at()))
                            .moment(judging.at())
                            .moment(arrived)
                            .moment(until.closes())
                            .flag(until.closesIncluded())
                            .because(until.explanation()));
        }
    }

    @Override
    public Decision<LadderFact, LadderRefusal> answerReturn(ReturnCommand.AnswerReturn command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    boolean pending = course.climb().returnPending();
                    j.check(
                            LadderRefusal.NO_RETURN_PENDING,
                            LadderConditions.PENDING.says(pending).flag(pending));
                    if (command.agreed()) {
                        mustHaveATryLeftBelow(course);
                    } else {
                        Conditions.mustGiveGrounds(j, command.reasons());
                    }
                })
                .decide(
                        LadderRules.ANSWER_RETURN,
                        why -> why.moment(judging.at()).count(judging.order()).flag(command.agreed()),
                        course -> answer(command, course));
    }

    /** The rung the case came from; the one it is on where it came from none. */
    private static Rung below(Course course) {
        return course.ladder().rung(course.climb().cameFrom()).orElseGet(course::rung);
    }

    private void mustHaveATryLeftBelow(Course course) {
        Rung below = below(course);
        int used = course.climb().tries(below.order());
        judging.check(
                LadderRefusal.NOWHERE_TO_RETURN,
                Conditions.tries(
                        LadderConditions.RETURN_TO
                                .says(Conditions.hasTryLeft(below, used))
                                .count(judging.order())
                                .count(below.order()),
                        below,
                        used));
    }

    private void answer(ReturnCommand.AnswerReturn command, Course course) {
        int from = judging.order();
        if (command.agreed()) {
            Stay stay = course.stay(below(course), judging.at());
            course.because(() -> Course.why(stay));
            course.add(new ReturnFact.Returned(judging.at(), from, stay));
        } else {
            course.add(new ReturnFact.ReturnRefused(judging.at(), from, command.reasons()));
        }
    }

    @Override
    public Decision<LadderFact, LadderRefusal> determineCompetence(ReturnCommand.DetermineCompetence command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustGiveGrounds(j, command.reasons());
                })
                .decide(LadderRules.DETERMINE, why -> why.moment(judging.at()).count(judging.order()), course -> {
                    if (course.climb().determined(judging.order())) {
                        course.because(LadderRules.ALREADY_SO.says(true).build());
                    } else {
                        course.add(
                                new ReturnFact.CompetenceDetermined(judging.at(), judging.order(), command.reasons()));
                    }
                });
    }
}
