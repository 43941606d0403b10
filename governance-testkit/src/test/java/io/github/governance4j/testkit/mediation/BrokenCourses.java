package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.DangerFact;
import io.github.governance4j.mediation.course.EndCause;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.RecusalFact;
import io.github.governance4j.mediation.course.RemediesNotice;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionFact;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.dispute.Side;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Deciders that mediate wrongly, each in one way. Nested, so that no build runs them as tests of their own. */
final class BrokenCourses {
    private static final Rule STORY = Rule.of("course.story");

    private BrokenCourses() {}

    /** A sound decider of courses, for its heirs to break. */
    private abstract static class SpoiltCourse extends Spoilt<CourseCommand, Course, CourseFact, CourseRefusal> {
        SpoiltCourse(Decider<CourseCommand, Course, CourseFact, CourseRefusal> sound) {
            super(sound);
        }
    }

    private static Decision<CourseFact, CourseRefusal> refused() {
        return Decision.refused(
                CourseRefusal.NOT_AT_THIS_STAGE, STORY.says(false).build());
    }

    private static Decision<CourseFact, CourseRefusal> instead(
            Decision<CourseFact, CourseRefusal> right, List<CourseFact> facts) {
        return Decision.accepted(facts, right.explanation());
    }

    /** Once a mediator confirmed, nobody takes their consent back. */
    static class HoldsWhoeverCameThisFar implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    return command instanceof PartyCommand.Withdraw && course.stage() == Stage.READY
                            ? refused()
                            : sound.decide(command, course);
                }
            };
        }
    }

    /** While a mediator is being found the court must wait. */
    static class MakesTheCourtWait implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    return command instanceof PartyCommand.Leave && course.stage() == Stage.CHOOSING
                            ? refused()
                            : sound.decide(command, course);
                }
            };
        }
    }

    /** Only where hardly any course comes: whoever has a draft at the second level cannot leave it. */
    static class HoldsWhoeverHasADraftAtTheSecondLevel implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    return command instanceof PartyCommand.Leave
                                    && course.stage() == Stage.AGREEING
                                    && course.rung() == 2
                            ? refused()
                            : sound.decide(command, course);
                }
            };
        }
    }

    /** Whoever did not consent in time is told nothing. */
    static class TellsNobodyWhereElseToGo implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    Decision<CourseFact, CourseRefusal> right = sound.decide(command, course);
                    return right.isAccepted()
                            ? instead(
                                    right,
                                    right.facts().stream()
                                            .map(TellsNobodyWhereElseToGo::silent)
                                            .toList())
                            : right;
                }
            };
        }

        private static CourseFact silent(CourseFact fact) {
            return fact instanceof CourseFact.Ended ended && ended.kind() == EndKind.NO_CONSENT
                    ? new CourseFact.Ended(ended.at(), ended.kind(), ended.cause(), Optional.empty())
                    : fact;
        }
    }

    /** The notice is given, and forgotten. */
    static class ForgetsTheNotice implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Course evolve(Course course, CourseFact fact) {
                    return sound.evolve(
                            course,
                            fact instanceof CourseFact.Ended ended && ended.kind() == EndKind.LIMIT_PASSED
                                    ? new CourseFact.Ended(ended.at(), ended.kind(), ended.cause(), Optional.empty())
                                    : fact);
                }
            };
        }
    }

    /** The consent of one is taken for that of all. */
    private abstract static class SpeaksForAll extends SpoiltCourse {
        private final int from;

        SpeaksForAll(Decider<CourseCommand, Course, CourseFact, CourseRefusal> sound, int from) {
            super(sound);
            this.from = from;
        }

        @Override
        public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
            return command instanceof ConsentCommand.Consent consent
                            && course.stage() == Stage.INVITED
                            && course.parties().size() >= from
                    ? sound.decide(
                            command,
                            withAll(course, consent.party(), command.stamp().happened()))
                    : sound.decide(command, course);
        }

        Course withAll(Course course, PersonId but, LocalDateTime at) {
            Course now = course;
            for (PersonId party : course.parties()) {
                if (!party.equals(but) && !course.consents().contains(party)) {
                    now = sound.evolve(now, new ConsentFact.Consented(at, party, party, STORYTELLER));
                }
            }
            return now;
        }
    }

    private static final Actor STORYTELLER = new Actor.Timer();

    static class LetsOneSpeakForAll implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpeaksForAll(MadeUpMediation.super.decider(), 2) {
                @Override
                public Course evolve(Course course, CourseFact fact) {
                    Course after = sound.evolve(course, fact);
                    return fact instanceof ConsentFact.ConsentComplete
                            ? withAll(after, new PersonId("nobody"), fact.at())
                            : after;
                }
            };
        }
    }

    /** Where there are three, two are enough: a state no two parties ever come to. */
    static class LetsTwoOfThreeDecide implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpeaksForAll(MadeUpMediation.super.decider(), 3) {};
        }
    }

    /** Whoever consented once has consented to every try. */
    static class TakesAnOldConsentForANewTry implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    return sound.decide(
                            command instanceof SessionCommand.BeginTry begin
                                    ? new SessionCommand.BeginTry(begin.stamp(), course.consents())
                                    : command,
                            course);
                }
            };
        }
    }

    /** Consent counts whether or not anybody said what to. */
    static class CountsTheConsentOfTheUninformed implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    return command instanceof ConsentCommand.Consent consent && course.stage() == Stage.INVITED
                            ? sound.decide(
                                    command,
                                    sound.evolve(
                                            course,
                                            new ConsentFact.Informed(
                                                    course.lastAct().orElseThrow(), consent.party(), STORYTELLER)))
                            : sound.decide(command, course);
                }
            };
        }
    }

    /** The first to agree has agreed for the others too. */
    static class LetsOneAgreeForAll implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    Course now = course;
                    if (command instanceof AgreementCommand.Assent assent && course.stage() == Stage.AGREEING) {
                        for (PersonId party : course.parties()) {
                            if (!party.equals(assent.party())) {
                                now = sound.evolve(
                                        now,
                                        new AgreementFact.Assented(
                                                course.lastAct().orElseThrow(), party, party, STORYTELLER));
                            }
                        }
                    }
                    return sound.decide(command, now);
                }
            };
        }
    }

    /** The last failed try is taken for one that leaves another. */
    static class AllowsOneTryMore implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    Decision<CourseFact, CourseRefusal> right = sound.decide(command, course);
                    boolean goesUp = right.facts().stream()
                            .anyMatch(fact -> fact instanceof CourseFact.WentUp
                                    || (fact instanceof CourseFact.Ended end && end.kind() == EndKind.TRIES_USED));
                    return command instanceof SessionCommand.EndTry && goesUp
                            ? instead(
                                    right,
                                    List.of(
                                            right.facts().get(0),
                                            new SessionFact.TryBegun(
                                                    command.stamp().happened(), course.tries() + 1, course.consents())))
                            : right;
                }
            };
        }
    }

    /** While a mediator is to confirm nothing is ever due. */
    static class WaitsForAMediatorForEver implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Optional<Due<CourseCommand>> due(Course course) {
                    return course.stage() == Stage.CONFIRMING ? Optional.empty() : sound.due(course);
                }
            };
        }
    }

    /** Limitation is interrupted on the day after the application. */
    static class InterruptsLimitationADayLate implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Course evolve(Course course, CourseFact fact) {
                    return sound.evolve(
                            course,
                            fact instanceof IntakeFact.Applied applied
                                    ? new IntakeFact.Applied(
                                            applied.at().plusDays(1), applied.application(), applied.opening())
                                    : fact);
                }
            };
        }
    }

    /** What a mediator disclosed is put on record and stands in nobody's way. */
    static class SitsInSpiteOfATie implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Course evolve(Course course, CourseFact fact) {
                    return fact instanceof RecusalFact.Disclosed ? course : sound.evolve(course, fact);
                }
            };
        }
    }

    /** A challenge that was rejected stands in the way all the same. */
    static class HearsNoAnswerToAChallenge implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Course evolve(Course course, CourseFact fact) {
                    return fact instanceof RecusalFact.RecusalRejected ? course : sound.evolve(course, fact);
                }
            };
        }
    }

    /** Whoever will not have this mediator will have none. */
    static class TakesARefusedMediatorForRefusing implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    Decision<CourseFact, CourseRefusal> right = sound.decide(command, course);
                    return right.isAccepted()
                                    && command instanceof RecusalCommand.RefuseAssignee refusing
                                    && course.stage().isOpen()
                            ? instead(
                                    right,
                                    List.of(new CourseFact.Ended(
                                            command.stamp().happened(),
                                            EndKind.REFUSED,
                                            new EndCause(
                                                    command.stamp().by(),
                                                    Optional.of(refusing.party()),
                                                    Optional.empty(),
                                                    ""),
                                            Optional.of(new RemediesNotice(course.parties(), Set.of(Remedy.COURT))))))
                            : right;
                }
            };
        }
    }

    /** The applicant, having asked for it, cannot refuse. */
    static class BindsTheApplicant implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    boolean isApplicant = command instanceof ConsentCommand.Refuse refuse
                            && course.application()
                                    .filter(one ->
                                            one.parties().on(Side.APPLICANT).contains(refuse.party()))
                                    .isPresent();
                    return isApplicant ? refused() : sound.decide(command, course);
                }
            };
        }
    }

    /** Whoever closes the file writes down once more what somebody said. */
    static class RepeatsWhatWasSaid implements MadeUpMediation {
        @Override
        public SpoiltCourse decider() {
            return new SpoiltCourse(MadeUpMediation.super.decider()) {
                @Override
                public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
                    Decision<CourseFact, CourseRefusal> right = sound.decide(command, course);
                    Optional<String> said =
                            course.endCause().map(EndCause::words).filter(words -> !words.isBlank());
                    if (!right.isAccepted() || said.isEmpty() || !(command instanceof OfficeCommand.CloseFile)) {
                        return right;
                    }
                    List<CourseFact> more = new ArrayList<>(right.facts());
                    more.add(new DangerFact.MeasuresTaken(
                            command.stamp().happened(),
                            said.get(),
                            command.stamp().by()));
                    return instead(right, more);
                }
            };
        }
    }

    /** Courses too short for any law to speak of them. */
    static class GetsNowhere implements MadeUpMediation {
        @Override
        public Arbitrary<List<CourseWish>> courses() {
            return MadeUpMediation.super.courses().map(wishes -> wishes.subList(0, 3));
        }
    }
}
