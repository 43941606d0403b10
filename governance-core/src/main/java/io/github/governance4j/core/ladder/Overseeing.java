package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;

/** Urging, supervision and joint handling (催办、督办与联合办理). */
final class Overseeing implements OversightCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Judging judging;

    Overseeing(Judging judging) {
        this.judging = judging;
    }

    @Override
    public Decision<LadderFact, LadderRefusal> urge(OversightCommand.Urge command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustGiveGrounds(j, command.grounds());
                })
                .decide(
                        LadderRules.URGE,
                        why -> why.moment(judging.at()).count(judging.order()),
                        course ->
                                course.add(new OversightFact.Urged(judging.at(), judging.order(), command.grounds())));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> supervise(OversightCommand.Supervise command) {
        return judging.against((j, course) -> {
                    Conditions.mustBeOpen(j, course);
                    Conditions.mustGiveGrounds(j, command.grounds());
                })
                .decide(
                        LadderRules.SUPERVISE,
                        why -> why.moment(judging.at()).count(judging.order()),
                        course -> course.supervise(SupervisionCause.ORDERED, command.grounds(), judging.at()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> handleJointly(OversightCommand.HandleJointly command) {
        return judging.against(Conditions::mustBeOpen)
                .decide(
                        LadderRules.JOIN,
                        why -> why.moment(judging.at())
                                .count(judging.order())
                                .id(command.body().value()),
                        course -> {
                            if (course.climb().joint().contains(command.body())) {
                                course.because(LadderRules.ALREADY_SO.says(true).build());
                            } else {
                                course.add(new OversightFact.HandledJointly(judging.at(), command.body()));
                            }
                        });
    }
}
