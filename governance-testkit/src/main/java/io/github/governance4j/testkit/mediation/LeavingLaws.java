package io.github.governance4j.testkit.mediation;

import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody is held in mediation, and nobody goes without being told where to (退出通则): 人民调解法 arts. 3, 23, 26. Part of {@link MediationLaws}. */
public interface LeavingLaws extends MediationUnderTest {
    /**
     * From every state met that is open, every party can take its consent back at that moment; it ends there, with the notice.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void until_an_agreement_takes_effect_every_party_can_withdraw(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Leaving leaving = new Leaving(life.decider());
        for (CourseLife.Lived one : life.lived()) {
            if (one.after().stage().isOpen()) {
                leaving.everyPartyCanWithdraw(one.after(), one.at());
            }
        }
    }

    /**
     * From every state met that is open, every party can go to the court at that moment; it ends there, with the notice.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void until_an_agreement_takes_effect_every_party_can_leave_for_the_court(
            @ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Leaving leaving = new Leaving(life.decider());
        for (CourseLife.Lived one : life.lived()) {
            if (one.after().stage().isOpen()) {
                leaving.everyPartyCanLeaveForTheCourt(one.after(), one.at());
            }
        }
    }

    /**
     * In every state of the enumeration that is open, and at every point of the walk that found them, a course that really got there lets
     * every party withdraw and leave for the court.
     */
    @Property(tries = 1)
    default void every_enumerated_state_has_both_ways_out() {
        Leaving leaving = new Leaving(decider());
        CourseStates states = CourseStates.of(this);
        Stream.concat(states.witnesses().values().stream(), states.points().stream())
                .filter(witness -> witness.course().stage().isOpen())
                .forEach(witness -> {
                    leaving.everyPartyCanWithdraw(witness.course(), witness.at());
                    leaving.everyPartyCanLeaveForTheCourt(witness.course(), witness.at());
                });
    }

    /**
     * Every end without an agreement on everything carries the notice of the other ways to every party, the court among them: 人民调解法
     * art. 26.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void every_end_without_agreement_carries_the_notice(@ForAll("courses") List<CourseWish> wishes) {
        for (CourseLife.Turn turn : CourseLife.of(this, wishes).turns()) {
            boolean ends =
                    turn.after().stage().hasEnded() && !turn.before().stage().hasEnded();
            if (turn.fact() instanceof CourseFact.Ended ended) {
                boolean isTold = ended.notice()
                        .filter(notice -> Leaving.isWhole(notice, turn.after()))
                        .isPresent();
                Claim.holds(
                        ended.kind() == EndKind.SETTLED || isTold,
                        () -> "an end with nobody told where to go: " + ended);
            } else {
                Claim.holds(!ends, () -> "it ended without saying so: " + turn.fact());
            }
        }
    }

    /**
     * The court stays open: while a course is open a party can go there, and once it has ended without an agreement on everything the
     * notice of it stands for good, also after the file is closed. What was agreed can be sued over in its own stream (art. 32).
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void the_court_is_never_barred(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Leaving leaving = new Leaving(life.decider());
        for (CourseLife.Lived one : life.lived()) {
            Course course = one.after();
            if (course.stage().isOpen()) {
                leaving.everyPartyCanLeaveForTheCourt(course, one.at());
            } else if (course.stage().hasEnded()
                    && course.end().filter(EndKind.SETTLED::equals).isEmpty()) {
                Claim.holds(Leaving.isTold(course), () -> "nobody is told where else to go any more: " + course);
            }
        }
    }
}
