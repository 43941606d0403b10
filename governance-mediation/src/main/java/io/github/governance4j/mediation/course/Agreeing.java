package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.mediation.settlement.Agreement;

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

    /** It is as the law asks: it settles what is at issue, and no clause gives up a remedy. */
    static void sound(Asked asked, Agreement agreement) {}

    /** The draft takes effect; where nothing is left at issue it ends settled. */
    static void takeEffect(Asked asked) {}
}
