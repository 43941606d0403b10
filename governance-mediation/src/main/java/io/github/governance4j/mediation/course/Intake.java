package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** Applying for mediation, and answering the application (申请与受理). */
record Intake(Course course, Office office) implements IntakeCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> apply(IntakeCommand.Apply command) {
        return new Asked(CourseAct.APPLY, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> ownInitiative(IntakeCommand.OwnInitiative command) {
        return new Asked(CourseAct.OWN_INITIATIVE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> accept(IntakeCommand.Accept command) {
        return new Asked(CourseAct.ACCEPT, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> decline(IntakeCommand.Decline command) {
        return new Asked(CourseAct.DECLINE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> transfer(IntakeCommand.Transfer command) {
        return new Asked(CourseAct.TRANSFER, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> concludeTransfer(IntakeCommand.ConcludeTransfer command) {
        return new Asked(CourseAct.CONCLUDE_TRANSFER, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> onTheSpot(IntakeCommand.OnTheSpot command) {
        return new Asked(CourseAct.ON_THE_SPOT, command, course, office).decide(() -> {});
    }
}
