package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RemediesNotice;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Tries the two ways out of a course, for every party of it. */
final class Leaving {
    private final Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider;

    Leaving(Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider) {
        this.decider = decider;
    }

    void everyPartyCanWithdraw(Course course, LocalDateTime at) {
        for (PersonId party : course.parties()) {
            ends(course, new PartyCommand.Withdraw(stamp(course, party, at), party), EndKind.WITHDRAWN);
        }
    }

    void everyPartyCanLeaveForTheCourt(Course course, LocalDateTime at) {
        for (PersonId party : course.parties()) {
            ends(course, new PartyCommand.Leave(stamp(course, party, at), party, Remedy.COURT), EndKind.LEFT);
        }
    }

    private static Stamp stamp(Course course, PersonId party, LocalDateTime at) {
        return new Stamp(new CommandId("out"), at, at, new Actor.Party(Asking.voice(course, party)));
    }

    private void ends(Course course, CourseCommand command, EndKind how) {
        // What fell due by that very moment comes first, and may have ended it with its own notice; then there is
        // nothing to leave, and that end stands.
        Course due = whenOver(course, command.stamp().happened());
        Decision<CourseFact, CourseRefusal> decision = decider.decide(command, course);
        Course after = decision.isAccepted() ? decider.evolveAll(course, decision.facts()) : due;
        Claim.holds(after.stage().hasEnded(), () -> "no way out of " + course + " by " + command + ": " + decision);
        EndKind wanted = due.end().orElse(how);
        Claim.holds(
                after.end().filter(wanted::equals).isPresent(), () -> command + " was taken for another end: " + after);
        Claim.holds(isTold(after), () -> "nobody is told where else to go after " + command + ": " + after.notice());
    }

    private Course whenOver(Course course, LocalDateTime at) {
        Course now = course;
        for (Optional<Due<CourseCommand>> due = decider.due(now);
                due.isPresent() && !due.get().at().isAfter(at);
                due = decider.due(now)) {
            List<CourseFact> facts = decider.decide(due.get().command(), now).facts();
            if (facts.isEmpty()) {
                return now;
            }
            now = decider.evolveAll(now, facts);
        }
        return now;
    }

    /** Whether every party of an ended course was told that the court is open. */
    static boolean isTold(Course ended) {
        return ended.notice().filter(notice -> isWhole(notice, ended)).isPresent();
    }

    static boolean isWhole(RemediesNotice notice, Course course) {
        return notice.remedies().contains(Remedy.COURT) && notice.to().containsAll(course.parties());
    }
}
