package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Both sides have the same rights, and what they say stays in the room (平等与保密通则): 人民调解法 arts. 3, 15. Part of {@link MediationLaws}. */
public interface EqualityLaws extends MediationUnderTest {
    /**
     * Exchanging the labels of the two sides, and nothing else, changes no decision, no reason and no fact.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void swapping_the_sides_changes_nothing(@ForAll("courses") List<CourseWish> wishes) {
        CourseLife life = CourseLife.of(this, wishes);
        Decider<CourseCommand, Course, CourseFact, CourseRefusal> decider = life.decider();
        Course swapped = decider.initial();
        for (CourseLife.Lived one : life.lived()) {
            Decision<CourseFact, CourseRefusal> decision = decider.decide(swapped(one.command()), swapped);
            Claim.same("the reason for " + one.command(), reason(one.decision()), reason(decision));
            List<CourseFact> back =
                    decision.facts().stream().map(EqualityLaws::swapped).toList();
            Claim.same("the facts of " + one.command(), one.decision().facts(), back);
            swapped = decider.evolveAll(swapped, decision.facts());
        }
    }

    /**
     * What somebody wrote down with one command stands in no fact of another: no session, consent or choice carries a text at all, and
     * nothing that was said is brought up again.
     *
     * @param wishes a course
     */
    @Property(tries = 200)
    default void nothing_that_was_said_is_in_any_fact(@ForAll("courses") List<CourseWish> wishes) {
        for (CourseLife.Lived one : CourseLife.of(this, wishes).lived()) {
            Set<String> written = texts(one.command());
            for (CourseFact fact : one.decision().facts()) {
                Set<String> more = texts(fact);
                more.removeAll(written);
                more.removeIf(text -> isOfTheDraft(one.before(), text));
                Claim.holds(more.isEmpty(), () -> more + " was not written with " + one.command() + ": " + fact);
            }
        }
    }

    // The clauses of a draft are its own; they come again when it takes effect.
    private static boolean isOfTheDraft(Course course, String text) {
        return course.draft().filter(draft -> texts(draft).contains(text)).isPresent();
    }

    /** Every text a wish wrote: each begins with a mark of its own. */
    private static Set<String> texts(Object of) {
        Set<String> found = new TreeSet<>();
        Matcher marks = Pattern.compile(Asking.MARK + "[0-9]+").matcher(of.toString());
        while (marks.find()) {
            found.add(marks.group());
        }
        return found;
    }

    private static Optional<CourseRefusal> reason(Decision<CourseFact, CourseRefusal> decision) {
        return decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }

    private static CourseCommand swapped(CourseCommand command) {
        if (command instanceof IntakeCommand.Apply apply) {
            return new IntakeCommand.Apply(apply.stamp(), swapped(apply.application()));
        }
        if (command instanceof IntakeCommand.OwnInitiative own) {
            return new IntakeCommand.OwnInitiative(own.stamp(), swapped(own.application()));
        }
        return command instanceof IntakeCommand.OnTheSpot spot
                ? new IntakeCommand.OnTheSpot(
                        spot.stamp(), swapped(spot.application()), spot.consenting(), spot.agreement())
                : command;
    }

    private static CourseFact swapped(CourseFact fact) {
        if (fact instanceof AgreementFact.AgreementTookEffect took) {
            return new AgreementFact.AgreementTookEffect(
                    took.at(), took.agreement(), took.parties().swapped(), took.body(), took.whole());
        }
        return fact instanceof IntakeFact.Applied applied
                ? new IntakeFact.Applied(applied.at(), swapped(applied.application()), applied.opening())
                : fact;
    }

    private static Application swapped(Application application) {
        Application.Builder builder = Application.of(
                        application.kind(),
                        application.area(),
                        application.parties().swapped(),
                        application.issues())
                .exclusions(application.exclusions())
                .complex(application.complex())
                .factsUndisputed(application.factsUndisputed())
                .confidential(application.confidential())
                .channel(application.channel());
        application.track().ifPresent(builder::track);
        application.fen().ifPresent(builder::fen);
        application.elsewhere().ifPresent(builder::elsewhere);
        application.openness().ifPresent(builder::openness);
        return builder.build();
    }
}
