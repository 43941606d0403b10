package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.feedback.Feedback;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.referral.Referring;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.stipend.Stipends;
import io.github.governance4j.rulebook.Rulebook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a rulebook says of mediation, ready to decide by (调解规则). */
public final class Desks {
    private final Rulebook rulebook;
    private final Mediating mediating;
    private final Settling settling;
    private final Referring referring;
    private final Stipends stipends;
    private final Feedback feedback;

    /**
     * The rules of a rulebook.
     *
     * @param rulebook it
     */
    public Desks(Rulebook rulebook) {
        Editions<MediationRules> editions = rulebook.mediation();
        WorkCalendar calendar = WorkCalendar.china();
        this.rulebook = rulebook;
        this.mediating = Mediating.over(editions, rulebook.place(), calendar);
        this.settling = Settling.over(editions.map(MediationRules::settlement), rulebook.place(), calendar);
        this.referring = Referring.over(some(editions, MediationRules::referral), rulebook.place(), calendar);
        this.stipends = Stipends.over(some(editions, MediationRules::stipends), rulebook.place(), calendar);
        this.feedback = Feedback.over(rulebook.feedback(), calendar);
    }

    private static <T> Editions<T> some(
            Editions<MediationRules> editions, Function<MediationRules, Optional<? extends T>> part) {
        List<Edition<T>> those = new ArrayList<>();
        for (Edition<MediationRules> edition : editions.all()) {
            part.apply(edition.rules())
                    .ifPresent(
                            rules -> those.add(new Edition<>(edition.id(), edition.from(), edition.adopted(), rules)));
        }
        return Editions.of(those);
    }

    /** {@return the rulebook} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** {@return the decider of courses, in the order things happened} */
    public Mediating mediating() {
        return mediating;
    }

    /** {@return the decider of courses, taking late what the rulebook says may come late: the longest any edition states} */
    public LateDecider<CourseCommand, Course, CourseFact, CourseRefusal> courses() {
        int days = rulebook.mediation().all().stream()
                .mapToInt(edition -> edition.rules().lateDays())
                .max()
                .orElse(0);
        return mediating.toldLate(Duration.ofDays(days));
    }

    /** {@return the decider of agreements in effect} */
    public Settling settling() {
        return settling;
    }

    /** {@return the decider of referrals} */
    public Referring referring() {
        return referring;
    }

    /** {@return the decider of stipend funds} */
    public Stipends stipends() {
        return stipends;
    }

    /** {@return the decider of ratings} */
    public Feedback feedback() {
        return feedback;
    }

    /**
     * {@return the rules in force on a day; empty if none are}
     *
     * @param day the day
     */
    public Optional<MediationRules> rules(LocalDate day) {
        return rulebook.mediation().on(day).map(Edition::rules);
    }

    /**
     * {@return the track a dispute takes, by the edition it keeps}
     *
     * @param course how the dispute stands
     */
    public Optional<Track> track(Course course) {
        return course.edition()
                .flatMap(rulebook.mediation()::byId)
                .map(Edition::rules)
                .flatMap(rules -> course.track().flatMap(rules::track));
    }

    /**
     * {@return what the roster says of a mediator on a day}
     *
     * @param id who
     * @param day the day
     */
    public Optional<Mediator> mediator(MediatorId id, LocalDate day) {
        return rules(day).flatMap(rules -> rules.roster().mediators().mediator(id, day));
    }

    /**
     * {@return how ratings are shown on a day; as usual where no edition speaks}
     *
     * @param day the day
     */
    public FeedbackRules ratingRules(LocalDate day) {
        return rulebook.feedback().on(day).map(Edition::rules).orElse(FeedbackRules.USUAL);
    }
}
