package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.Stage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Where a course of mediation stands, without its dates, persons and counters (抽象状态): status × rung × consent × clock. It is what "every
 * reachable state" is said over; {@link CourseStates} finds the finite set of them.
 *
 * <p>Two courses in the same abstract state differ in who has to do what by when, not in what a party has a right to.
 *
 * @param stage how far it has come
 * @param end how it ended; empty while it has not
 * @param rung the order of the rung of its ladder; 0 while it is on none
 * @param consent whose consent stands
 * @param clock how the moment lies to what is due by itself
 */
public record CourseAbstraction(Stage stage, Optional<EndKind> end, int rung, Consent consent, Clock clock)
        implements Comparable<CourseAbstraction> {
    private static final Comparator<CourseAbstraction> ORDER = Comparator.<CourseAbstraction, Stage>comparing(
                    one -> one.stage())
            .thenComparingInt(one -> one.end().map(Enum::ordinal).orElse(-1))
            .thenComparingInt(CourseAbstraction::rung)
            .thenComparing(CourseAbstraction::consent)
            .thenComparing(CourseAbstraction::clock);

    /** Whose consent to mediation stands. */
    public enum Consent {
        /** Nobody's (无人同意). */
        NONE,
        /** That of some parties, not all (部分同意). */
        SOME,
        /** That of every party (各方均同意). */
        ALL,
        /** A party took it back, refused, or went elsewhere (已撤回). */
        WITHDRAWN
    }

    /** How a moment lies to the next thing that is due by itself. */
    public enum Clock {
        /** Nothing is due by itself (无期限). */
        NO_LIMIT,
        /** It is due on a later day (期限内). */
        BEFORE,
        /** Today is the last day (最后一日). */
        LAST_DAY,
        /** It was due, and nobody has recorded it yet (已逾期、未记录). */
        AFTER
    }

    /**
     * The abstract state of a course at a moment.
     *
     * @param decider the decider that says what is due
     * @param course the course
     * @param at the moment, not before its latest fact
     * @return its abstract state
     */
    public static CourseAbstraction of(
            Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider, Course course, LocalDateTime at) {
        return new CourseAbstraction(
                course.stage(), course.end(), course.rung(), consentIn(course), clockBy(decider.due(course), at));
    }

    private static Consent consentIn(Course course) {
        boolean gone = course.end()
                .filter(end -> end == EndKind.WITHDRAWN || end == EndKind.REFUSED || end == EndKind.LEFT)
                .isPresent();
        if (gone) {
            return Consent.WITHDRAWN;
        }
        Set<PersonId> consents = course.consents();
        if (consents.isEmpty()) {
            return Consent.NONE;
        }
        return consents.containsAll(course.parties()) ? Consent.ALL : Consent.SOME;
    }

    private static Clock clockBy(Optional<Due<CourseCommand>> due, LocalDateTime at) {
        if (due.isEmpty()) {
            return Clock.NO_LIMIT;
        }
        LocalDateTime passes = due.get().at();
        if (!at.isBefore(passes)) {
            return Clock.AFTER;
        }
        // What passes at midnight has the day before as its last.
        LocalDate last = passes.minusSeconds(1).toLocalDate();
        return at.toLocalDate().isBefore(last) ? Clock.BEFORE : Clock.LAST_DAY;
    }

    @Override
    public int compareTo(CourseAbstraction other) {
        return ORDER.compare(this, other);
    }

    /** {@return one line: stage and end, rung, consent, clock, as {@code ENDED/FAILED 2 ALL NO_LIMIT}} */
    @Override
    public String toString() {
        return stage + end.map(kind -> "/" + kind).orElse("") + " " + rung + " " + consent + " " + clock;
    }
}
