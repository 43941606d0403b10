package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** What the office does while a dispute is mediated and after (办理). */
record Handling(Course course, Office office) implements OfficeCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> endAsFailed(OfficeCommand.EndAsFailed command) {
        return new Asked(CourseAct.END_AS_FAILED, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> pause(OfficeCommand.Pause command) {
        return new Asked(CourseAct.PAUSE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> resume(OfficeCommand.Resume command) {
        return new Asked(CourseAct.RESUME, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> extend(OfficeCommand.Extend command) {
        return new Asked(CourseAct.EXTEND, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> fileDocument(OfficeCommand.FileDocument command) {
        return new Asked(CourseAct.FILE_DOCUMENT, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> closeFile(OfficeCommand.CloseFile command) {
        return new Asked(CourseAct.CLOSE_FILE, command, course, office).decide(() -> {});
    }
}
