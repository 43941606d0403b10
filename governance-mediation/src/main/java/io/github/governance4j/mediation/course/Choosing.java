package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import java.time.LocalDateTime;

/** Finding a mediator: ordered by the parties, or assigned (点单与派单). */
record Choosing(Course course, Office office) implements ChoosingCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> pick(ChoosingCommand.Pick command) {
        return new Asked(CourseAct.PICK, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> assign(ChoosingCommand.Assign command) {
        return new Asked(CourseAct.ASSIGN, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> confirmOrder(ChoosingCommand.ConfirmOrder command) {
        return new Asked(CourseAct.CONFIRM_ORDER, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> declineOrder(ChoosingCommand.DeclineOrder command) {
        return new Asked(CourseAct.DECLINE_ORDER, command, course, office).decide(() -> {});
    }

    @Override
    public Decision<CourseFact, CourseRefusal> namePanel(ChoosingCommand.NamePanel command) {
        return new Asked(CourseAct.NAME_PANEL, command, course, office).decide(() -> {});
    }

    /** The parties' time to choose is over: what they picked may still be enough; else the office assigns. */
    static void whenTimeIsUp(Progress progress, LocalDateTime at) {}
}
