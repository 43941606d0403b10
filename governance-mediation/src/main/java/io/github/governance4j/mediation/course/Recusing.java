package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** Challenges and disclosures (回避与披露). */
record Recusing(Course course, Office office) implements RecusalCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> askRecusal(RecusalCommand.AskRecusal command) {
        return new Asked(CourseAct.ASK_RECUSAL, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> decideRecusal(RecusalCommand.DecideRecusal command) {
        return new Asked(CourseAct.DECIDE_RECUSAL, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> disclose(RecusalCommand.Disclose command) {
        return new Asked(CourseAct.DISCLOSE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> waive(RecusalCommand.Waive command) {
        return new Asked(CourseAct.WAIVE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> refuseAssignee(RecusalCommand.RefuseAssignee command) {
        return new Asked(CourseAct.REFUSE_ASSIGNEE, command, course, office).decide(() -> {});
    }
}
