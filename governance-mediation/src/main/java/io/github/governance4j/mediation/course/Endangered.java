package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import java.util.Set;

/** Danger, offences, and disputes that are made up (激化、违法与虚假调解): 人民调解法 art. 25, 特邀调解规定 art. 18. */
record Endangered(Course course, Office office) implements DangerCommand.Cases<Decision<CourseFact, CourseRefusal>> {
    @Override
    public Decision<CourseFact, CourseRefusal> takeMeasures(DangerCommand.TakeMeasures command) {
        Asked asked = told(CourseAct.TAKE_MEASURES, command, command.words());
        return asked.decide(() -> asked.add(new DangerFact.MeasuresTaken(asked.at(), command.words(), by(asked))));
    }

    @Override
    public Decision<CourseFact, CourseRefusal> reportOffence(DangerCommand.ReportOffence command) {
        Asked asked = told(CourseAct.REPORT_OFFENCE, command, command.words());
        return asked.decide(() -> {
            asked.add(new DangerFact.OffenceReported(asked.at(), command.words(), by(asked)));
            if (command.ends()) {
                end(asked, EndKind.OFFENCE, command.words());
            }
        });
    }

    @Override
    public Decision<CourseFact, CourseRefusal> suspectSham(DangerCommand.SuspectSham command) {
        Asked asked = told(CourseAct.SUSPECT_SHAM, command, command.words());
        return asked.decide(() -> {
            asked.add(new DangerFact.ShamSuspected(asked.at(), command.words(), by(asked)));
            end(asked, EndKind.SUSPECTED_SHAM, command.words());
        });
    }

    /** Any post of the body that has it, or of any before one does, in words of its own. */
    private Asked told(CourseAct act, CourseCommand command, String words) {
        Asked asked = new Asked(act, command, course, office).withGrounds(words);
        return asked.atStage() ? asked.asOffice(Set.of(), asked.held().body) : asked;
    }

    private static Actor by(Asked asked) {
        return asked.stamp().by();
    }

    private static void end(Asked asked, EndKind how, String words) {
        asked.progress().end(how, EndCause.of(by(asked), words), asked.at());
    }
}
