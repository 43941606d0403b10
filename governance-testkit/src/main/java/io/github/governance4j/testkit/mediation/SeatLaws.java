package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.ChoosingFact;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseLimit;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.SessionFact;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who may mediate (回避通则): 人民调解法 arts. 19, 23, 特邀调解规定 arts. 12 and 15. Part of {@link MediationLaws}. */
public interface SeatLaws extends MediationUnderTest {
    /**
     * Nobody is found, named to a panel or holds a session whom a party had replaced, refused or struck, or who disclosed a relation that not every
     * party waived.
     *
     * @param wishes a course
     */
    @Property(tries = 400)
    default void nobody_recused_or_refused_ever_sits(@ForAll("courses") List<CourseWish> wishes) {
        Tally tally = new Tally();
        for (CourseLife.Turn turn : CourseLife.of(this, wishes).turns()) {
            for (MediatorId mediator : seated(turn.fact(), turn.after())) {
                Claim.holds(!tally.mayNotSit(mediator), () -> mediator + " must not sit: " + turn.fact());
            }
            tally.add(turn.fact());
        }
    }

    private static Set<MediatorId> seated(CourseFact fact, Course course) {
        Set<MediatorId> seated = new TreeSet<>();
        if (fact instanceof ChoosingFact.Chosen chosen) {
            seated.add(chosen.mediator());
        } else if (fact instanceof ChoosingFact.OrderConfirmed confirmed) {
            seated.add(confirmed.mediator());
        } else if (fact instanceof ChoosingFact.PanelNamed panel) {
            seated.addAll(panel.members()); // Who has the chair took the order before.
        } else if (fact instanceof SessionFact.SessionHeld || fact instanceof SessionFact.TryBegun) {
            course.mediator().ifPresent(seated::add);
            seated.addAll(course.panel());
        }
        return seated;
    }

    /**
     * Nobody is kept from mediating by a challenge to somebody who is gone, and a limit to answer one runs as long as somebody who sits is
     * challenged, or disclosed a relation that not every party waived, and no longer.
     *
     * @param wishes a course
     */
    @Property(tries = 1_000)
    default void no_challenge_outlives_the_seat(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Tally tally = new Tally();
        for (CourseLife.Lived one : life.lived()) {
            one.decision().facts().forEach(tally::add);
            Course course = one.after();
            if (course.mediator().isEmpty()) {
                continue;
            }
            Set<MediatorId> sitting = new TreeSet<>(course.panel());
            sitting.add(course.mediator().orElseThrow());
            boolean isChallenged = sitting.stream().anyMatch(tally::isChallenged);
            boolean isRefusedForIt =
                    one.decision().fold(yes -> false, no -> no.reason() == CourseRefusal.RECUSAL_PENDING);
            Claim.holds(
                    isChallenged || !isRefusedForIt, () -> "a challenge to nobody who sits stands in the way: " + one);
            Claim.same(
                    "whether a limit runs to answer a challenge or a tie after " + one.command(),
                    course.stage().isOpen() && (isChallenged || sitting.stream().anyMatch(tally::isTied)),
                    course.limit(CourseLimit.RECUSAL).isPresent());
        }
    }

    /**
     * Refusing whoever was assigned, and asking for somebody to be replaced, never ends the mediation, except where the track says so of
     * refusing.
     *
     * @param wishes a course
     */
    @Property(tries = 400)
    default void refusing_the_assigned_mediator_is_not_refusing_mediation(@ForAll("courses") List<CourseWish> wishes) {
        for (CourseLife.Lived one : CourseLife.of(this, wishes).lived()) {
            boolean refuses = one.command() instanceof RecusalCommand.RefuseAssignee;
            if (!refuses && !(one.command() instanceof RecusalCommand.AskRecusal)) {
                continue;
            }
            boolean mayEnd = refuses && endsByRefusing(one.before());
            for (CourseFact fact : one.decision().facts()) {
                // What fell due before comes first, and may have ended it.
                boolean ends = fact instanceof CourseFact.Ended ended
                        && !(ended.cause().by() instanceof Actor.Timer);
                Claim.holds(!ends || mayEnd, () -> one.command() + " was taken for refusing mediation: " + fact);
            }
        }
    }

    private boolean endsByRefusing(Course course) {
        return course.edition()
                .flatMap(editions()::byId)
                .flatMap(edition -> course.track().flatMap(edition.rules()::track))
                .filter(track -> track.rules().refusingAssignee() == RefusingAssignee.ENDS)
                .isPresent();
    }
}
