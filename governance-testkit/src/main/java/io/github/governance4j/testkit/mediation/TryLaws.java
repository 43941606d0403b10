package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.SessionFact;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Mediation is tried so often and takes so long as its track says, and no more (次数与期限通则). Part of {@link MediationLaws}. */
public interface TryLaws extends MediationUnderTest {
    /**
     * No rung has more tries than it allows, the whole course no more than its track allows, and each is numbered after the one before.
     *
     * @param wishes a course
     */
    @Property(tries = 300)
    default void no_try_goes_beyond_the_ladder(@ForAll("courses") List<CourseWish> wishes) {
        Map<Integer, Integer> onRung = new HashMap<>();
        int number = 0;
        for (CourseLife.Turn turn : CourseLife.of(this, wishes).turns()) {
            if (!(turn.fact() instanceof SessionFact.TryBegun begun)) {
                continue;
            }
            Course course = turn.after();
            Claim.same("the number of a try", ++number, begun.number());
            int here = onRung.merge(course.rung(), 1, Integer::sum);
            MediationRules rules = rules(course);
            Track track = course.track().flatMap(rules::track).orElseThrow();
            Claim.holds(
                    number <= track.rules().tries().orElse(Integer.MAX_VALUE),
                    () -> "try " + begun.number() + " on " + track);
            Optional<Ladder> ladder = rules.ladder(track);
            // What is dealt with where it arose climbs no ladder, and is tried once.
            if (course.onTheSpot()) {
                Claim.same("the number of a try on the spot", 1, begun.number());
            } else if (ladder.isPresent()) {
                Optional<Rung> rung = ladder.get().rung(course.rung());
                Claim.holds(
                        rung.isPresent() && here <= rung.get().tries().orElse(Integer.MAX_VALUE),
                        () -> "try " + here + " on " + rung + " of " + ladder);
            }
        }
    }

    /**
     * Letting time pass and nothing else brings every course that was asked for to an end: while it is open something is due, what is due
     * is accepted and changes something, and it comes to an end before long.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void nothing_stands_still_for_ever(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        for (CourseLife.Lived one : life.lived()) {
            Course course = one.after();
            for (int steps = 0; course.stage().isOpen(); steps++) {
                Course here = course;
                int so = steps;
                Claim.holds(so < 64, () -> "it goes on and on: " + here);
                Optional<Due<CourseCommand>> due = life.decider().due(here);
                Claim.holds(due.isPresent(), () -> "it stands still for ever: " + here);
                LocalDateTime latest = here.lastAct().orElse(one.at());
                Claim.holds(
                        !due.orElseThrow().at().isBefore(latest),
                        () -> due + " was due before the latest fact of " + here + " at " + latest);
                Decision<CourseFact, CourseRefusal> decision =
                        life.decider().decide(due.orElseThrow().command(), here);
                Claim.holds(!decision.facts().isEmpty(), () -> "what was due changed nothing: " + decision);
                course = life.decider().evolveAll(here, decision.facts());
            }
        }
    }

    /**
     * An application interrupts the limitation of the claim on the day it happens (民法典 art. 195, 诉讼时效规定 art. 12), and that day
     * never moves. Where a body offered mediation by itself it is the day the first party consents; until then it is none.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void limitation_is_interrupted_on_the_day_of_application(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Optional<LocalDate> day = Optional.empty();
        for (CourseLife.Lived one : life.lived()) {
            for (CourseFact fact : one.decision().facts()) {
                boolean isApplication =
                        fact instanceof IntakeFact.Applied && !(one.command() instanceof IntakeCommand.OwnInitiative);
                if (day.isEmpty() && (isApplication || fact instanceof ConsentFact.Consented)) {
                    day = Optional.of(one.command().stamp().happened().toLocalDate());
                }
            }
            Claim.same("the day limitation was interrupted", day, one.after().limitationInterruptedOn());
        }
    }

    private MediationRules rules(Course course) {
        return course.edition().flatMap(editions()::byId).orElseThrow().rules();
    }
}
