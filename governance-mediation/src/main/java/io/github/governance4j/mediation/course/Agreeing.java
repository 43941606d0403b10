package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** An agreement from its draft to its effect (达成协议). */
record Agreeing(Course course, Office office) implements AgreementCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> drawUp(AgreementCommand.DrawUp command) {
        return new Asked(CourseAct.DRAW_UP, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> assent(AgreementCommand.Assent command) {
        return new Asked(CourseAct.ASSENT, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> reject(AgreementCommand.Reject command) {
        return new Asked(CourseAct.REJECT, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> sign(AgreementCommand.Sign command) {
        return new Asked(CourseAct.SIGN, command, course, office).decide(() -> {});
    }
}
