package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for the mediation of one dispute, from the application until an agreement takes effect or it ends without one (调解的决策函数).
 *
 * <pre>{@code
 * Mediating mediating = Mediating.over(editions, place, WorkCalendar.china());
 * var decision = mediating.decide(new IntakeCommand.Apply(stamp, application), mediating.initial());
 * System.out.println(decision.explanation().text(Language.ZH));
 * }</pre>
 *
 * <p>Until an agreement takes effect every party can end it at every moment, and the court is always open (人民调解法 arts. 3, 17, 23).
 * Every end without an agreement on everything carries a {@link RemediesNotice} (art. 26). No fact holds what anybody said.
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * CourseCommand.Tick} in time. Acts come in the order they happened, and one dated before the last is refused; what may come late goes
 * through {@link #toldLate}.
 */
public final class Mediating implements Decider<CourseCommand, Course, CourseFact, CourseRefusal> {
    /** The kind of stream the mediation of a dispute is, for stores and desks. */
    public static final String KIND = "mediation.course";

    private final Office office;
    private final Course initial;

    private Mediating(Office office) {
        this.office = office;
        this.initial = new Course(new Held(office.climbing().initial()));
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place the areas, and who answers for them on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Mediating over(Editions<MediationRules> editions, Place place, WorkCalendar calendar) {
        return new Mediating(
                new Office(editions, place, calendar, Climbing.over(editions.map(MediationRules::ladders), calendar)));
    }

    /**
     * {@return a decider to tell acts to late, out of order and twice} An agreement that took effect binds the parties (人民调解法 art. 31): an
     * act told afterwards that would undo it, as a withdrawal dated before the last assent, is refused as {@link
     * CourseRefusal#OUT_OF_ORDER}. Whoever disputes the agreement may sue over it (art. 32).
     *
     * @param window how long after it happened an act may be told, the end included
     * @throws IllegalArgumentException if the window is negative or longer than {@link LateDecider#LONGEST}
     */
    public LateDecider<CourseCommand, Course, CourseFact, CourseRefusal> toldLate(Duration window) {
        return LateDecider.over(this, window, CourseRefusal.OUT_OF_ORDER)
                .sealedBy(AgreementFact.AgreementTookEffect.class::isInstance);
    }

    @Override
    public Course initial() {
        return initial;
    }

    @Override
    public Decision<CourseFact, CourseRefusal> decide(CourseCommand command, Course course) {
        return command.match(new CourseCommand.Cases<>() {
            @Override
            public Decision<CourseFact, CourseRefusal> intake(IntakeCommand intake) {
                return intake.match(new Intake(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> consent(ConsentCommand consent) {
                return consent.match(new Consenting(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> party(PartyCommand party) {
                return party.match(new Wishes(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> choosing(ChoosingCommand choosing) {
                return choosing.match(new Choosing(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> recusal(RecusalCommand recusal) {
                return recusal.match(new Recusing(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> session(SessionCommand session) {
                return session.match(new Sessions(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> danger(DangerCommand danger) {
                return danger.match(new Endangered(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> agreement(AgreementCommand agreement) {
                return agreement.match(new Agreeing(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> office(OfficeCommand asked) {
                return asked.match(new Handling(course, office));
            }

            @Override
            public Decision<CourseFact, CourseRefusal> tick(CourseCommand.Tick tick) {
                return doWhatIsDue(tick, course);
            }
        });
    }

    private Decision<CourseFact, CourseRefusal> doWhatIsDue(CourseCommand.Tick tick, Course course) {
        Optional<LocalDateTime> next = Ticking.dueAt(course.held(), office);
        Asked asked = new Asked(CourseAct.TICK, tick, course, office);
        asked.check(
                CourseRefusal.NOTHING_DUE,
                CourseWhy.DUE
                        .says(next.filter(at -> !asked.at().isBefore(at)).isPresent())
                        .moment(asked.at())
                        .flag(next.isPresent())
                        .moment(next.orElse(asked.at())));
        return asked.decide(() -> {});
    }

    @Override
    public Course evolve(Course course, CourseFact fact) {
        return new Course(Evolving.after(office.climbing(), course.held(), fact));
    }

    /** The first moment that a limit is over, its own or the ladder's. Nothing once it has ended, nor before anybody asked. */
    @Override
    public Optional<Due<CourseCommand>> due(Course course) {
        return Due.ofTimer(
                Ticking.dueAt(course.held(), office),
                at -> CommandId.ofTimer("course", course.version(), at),
                CourseCommand.Tick::new);
    }
}
