package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** Danger, offences, and disputes that are made up (激化、违法与虚假调解). */
record Endangered(Course course, Office office) implements DangerCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> takeMeasures(DangerCommand.TakeMeasures command) {
        return new Asked(CourseAct.TAKE_MEASURES, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> reportOffence(DangerCommand.ReportOffence command) {
        return new Asked(CourseAct.REPORT_OFFENCE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> suspectSham(DangerCommand.SuspectSham command) {
        return new Asked(CourseAct.SUSPECT_SHAM, command, course, office).decide(() -> {});
    }
}
