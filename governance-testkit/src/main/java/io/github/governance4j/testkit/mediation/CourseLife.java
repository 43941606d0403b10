package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.testkit.claim.Claim;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dispute led through a decider, wish by wish, with all that came of it. */
final class CourseLife {
    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_AFTER_ENDING = 6;

    private final Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider;
    private final Asking asking;
    private final List<Lived> lived = new ArrayList<>();
    private Course course;
    private int afterEnding;
    private LocalDateTime now;

    private CourseLife(
            Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider, Asking asking, LocalDateTime from) {
        this.decider = decider;
        this.asking = asking;
        this.course = decider.initial();
        this.now = from;
    }

    /** One command, what came of it, and how the course stood before and after. */
    record Lived(
            Course before,
            CourseCommand command,
            Decision<CourseFact, CourseRefusal> decision,
            Course after,
            LocalDateTime at) {}

    /** One fact, and how the course stood before and after it. */
    record Turn(Course before, CourseFact fact, Course after) {}

    static CourseLife of(MediationUnderTest subject, List<CourseWish> wishes) {
        return of(subject.decider(), new Asking(subject), subject.firstDay().atTime(9, 0), wishes);
    }

    /** The same for many courses in turn, which share what does not change. */
    static CourseLife of(
            Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider,
            Asking asking,
            LocalDateTime from,
            List<CourseWish> wishes) {
        CourseLife life = new CourseLife(decider, asking, from);
        wishes.forEach(life::grant);
        return life;
    }

    private void grant(CourseWish wish) {
        if (course.stage().hasEnded() && afterEnding++ >= MOST_AFTER_ENDING) {
            return; // It has shown that nothing goes on but its file.
        }
        now = switch (wish.pace()) {
            case AT_ONCE -> now;
            case HOURS -> now.plusHours(wish.detail() % 8);
            case DAYS -> now.plusDays(wish.detail() % 5);
            case JUST_IN_TIME -> afterDue(Duration.ofSeconds(-1));
            case WHEN_DUE -> afterDue(Duration.ZERO);
            case AFTERWARDS -> afterDue(Duration.ofDays(1 + wish.detail() % 5));
        };
        if (wish.ticking()) {
            tickAll();
        }
        Letter letter = wish.sensible() ? Letter.sensible(course, wish.what()) : Letter.any(wish.what());
        ask(asking.command(letter, wish.who(), wish.detail(), course, now, new CommandId("wish-" + lived.size())));
    }

    /** So long after the next thing is due, or now where that is over or nothing is. */
    private LocalDateTime afterDue(Duration by) {
        return decider.due(course)
                .map(due -> due.at().plus(by))
                .filter(at -> at.isAfter(now))
                .orElse(now);
    }

    private void ask(CourseCommand command) {
        Course before = course;
        Decision<CourseFact, CourseRefusal> decision = decider.decide(command, course);
        course = decider.evolveAll(course, decision.facts());
        lived.add(new Lived(before, command, decision, course, now));
    }

    private void tickAll() {
        int most = MOST_AT_ONCE;
        for (Optional<Due<CourseCommand>> due = due(); due.isPresent(); due = due()) {
            Claim.holds(most-- > 0, () -> "something is due for ever: " + course);
            ask(due.get().command());
            Decision<CourseFact, CourseRefusal> decision =
                    lived.get(lived.size() - 1).decision();
            Claim.holds(decision.isAccepted(), () -> "what was due was refused: " + decision);
        }
    }

    private Optional<Due<CourseCommand>> due() {
        return decider.due(course).filter(due -> !due.at().isAfter(now));
    }

    Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider() {
        return decider;
    }

    Asking asking() {
        return asking;
    }

    List<Lived> lived() {
        return lived;
    }

    Course course() {
        return course;
    }

    List<CourseFact> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }

    /** Fact by fact. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Lived one : lived) {
            turns.addAll(turns(one));
        }
        return turns;
    }

    /** The facts of one command, one by one. */
    List<Turn> turns(Lived one) {
        List<Turn> turns = new ArrayList<>();
        Course at = one.before();
        for (CourseFact fact : one.decision().facts()) {
            Course after = decider.evolve(at, fact);
            turns.add(new Turn(at, fact, after));
            at = after;
        }
        return turns;
    }
}
