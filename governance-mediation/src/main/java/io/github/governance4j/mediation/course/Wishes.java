package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;

/** What a party may ask for, and how it leaves (当事人权利). */
record Wishes(Course course, Office office) implements PartyCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> withdraw(PartyCommand.Withdraw command) {
        return new Asked(CourseAct.WITHDRAW, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> leave(PartyCommand.Leave command) {
        return new Asked(CourseAct.LEAVE, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askPublicity(PartyCommand.AskPublicity command) {
        return new Asked(CourseAct.ASK_PUBLICITY, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askExtension(PartyCommand.AskExtension command) {
        return new Asked(CourseAct.ASK_EXTENSION, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askSwitch(PartyCommand.AskSwitch command) {
        return new Asked(CourseAct.ASK_SWITCH, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> askUp(PartyCommand.AskUp command) {
        return new Asked(CourseAct.ASK_UP, command, course, office).decide(() -> {});
    }
}
