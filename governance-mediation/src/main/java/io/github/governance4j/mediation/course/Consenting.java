package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** The informed start, standing consent, and helpers (告知与同意). */
record Consenting(Course course, Office office) implements ConsentCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> inform(ConsentCommand.Inform command) {
        return new Asked(CourseAct.INFORM, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> consent(ConsentCommand.Consent command) {
        return new Asked(CourseAct.CONSENT, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> refuse(ConsentCommand.Refuse command) {
        return new Asked(CourseAct.REFUSE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> inviteHelper(ConsentCommand.InviteHelper command) {
        return new Asked(CourseAct.INVITE_HELPER, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> agreeHelper(ConsentCommand.AgreeHelper command) {
        return new Asked(CourseAct.AGREE_HELPER, command, course, office).decide(() -> {});
    }
}
