package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** Tries, and the sessions in them (调解与调解会). */
record Sessions(Course course, Office office) implements SessionCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> beginTry(SessionCommand.BeginTry command) {
        return new Asked(CourseAct.BEGIN_TRY, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> holdSession(SessionCommand.HoldSession command) {
        return new Asked(CourseAct.HOLD_SESSION, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> closeSession(SessionCommand.CloseSession command) {
        return new Asked(CourseAct.CLOSE_SESSION, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> endTry(SessionCommand.EndTry command) {
        return new Asked(CourseAct.END_TRY, command, course, office).decide(() -> {});
    }
}
