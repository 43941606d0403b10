package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides for the ratings of one dispute, one stream each (评单的决策函数): each party rates each mediator once after the end, within a
 * window, and can take it back whenever it likes.
 *
 * <p>Whether it was settled, and how, is not asked. Nothing comes of a rating but summaries.
 */
public final class Feedback implements Decider<FeedbackCommand, Ratings, FeedbackFact, FeedbackRefusal> {
    /** The kind of stream the ratings of a dispute are, for stores and desks. */
    public static final String KIND = "mediation.feedback";

    private final Editions<FeedbackRules> editions;
    private final WorkCalendar calendar;

    private Feedback(Editions<FeedbackRules> editions, WorkCalendar calendar) {
        this.editions = editions;
        this.calendar = calendar;
    }

    /**
     * {@return the decider}
     *
     * @param editions the rules; the one that speaks on the day a mediation ended gives its window
     * @param calendar what the window is counted by
     */
    public static Feedback over(Editions<FeedbackRules> editions, WorkCalendar calendar) {
        return new Feedback(editions, calendar);
    }

    @Override
    public Ratings initial() {
        return Ratings.NONE;
    }

    @Override
    public Decision<FeedbackFact, FeedbackRefusal> decide(FeedbackCommand command, Ratings ratings) {
        Stamp stamp = command.stamp();
        LocalDateTime at = stamp.happened().withNano(0);
        LocalDateTime recorded = stamp.recorded().withNano(0);
        Checklist<FeedbackRefusal> list = Checklist.of(FeedbackRefusal.class);
        ratings.lastAct()
                .ifPresent(last -> list.check(
                        FeedbackRefusal.OUT_OF_ORDER,
                        FeedbackWhy.ORDER
                                .says(!at.isBefore(last))
                                .moment(at)
                                .moment(last)
                                .build()));
        list.check(
                FeedbackRefusal.RECORDED_BEFORE_IT_HAPPENED,
                FeedbackWhy.RECORDED
                        .says(!recorded.isBefore(at))
                        .moment(at)
                        .moment(recorded)
                        .build());
        return command.match(new FeedbackCommand.Cases<>() {
            @Override
            public Decision<FeedbackFact, FeedbackRefusal> open(FeedbackCommand.Open open) {
                return Feedback.this.open(open, at, ratings, list);
            }

            @Override
            public Decision<FeedbackFact, FeedbackRefusal> rate(FeedbackCommand.Rate rate) {
                return Feedback.this.rate(rate, at, ratings, list);
            }

            @Override
            public Decision<FeedbackFact, FeedbackRefusal> takeBack(FeedbackCommand.TakeBack back) {
                isOpen(list, FeedbackRefusal.NOT_OPEN, ratings, true);
                entitled(list, stamp, back.party(), ratings);
                rated(list, FeedbackRefusal.NOT_RATED, ratings, back.party(), back.mediator(), true);
                return list.decide(
                        ok -> FeedbackWhy.TAKE_BACK
                                .says(ok)
                                .moment(at)
                                .id(back.mediator().value()),
                        () -> List.of(new FeedbackFact.TakenBack(at, back.party(), back.mediator())));
            }
        });
    }

    private Decision<FeedbackFact, FeedbackRefusal> open(
            FeedbackCommand.Open open, LocalDateTime at, Ratings ratings, Checklist<FeedbackRefusal> list) {
        Optional<Edition<FeedbackRules>> edition = editions.on(at.toLocalDate());
        isOpen(list, FeedbackRefusal.ALREADY_OPEN, ratings, false);
        list.check(
                FeedbackRefusal.NO_RULES,
                FeedbackWhy.EDITION
                        .says(edition.isPresent())
                        .day(at.toLocalDate())
                        .id(edition.map(one -> one.id().value()))
                        .build());
        return list.decide(
                ok -> FeedbackWhy.OPEN.says(ok).moment(at).id(open.dispute().value()), () -> {
                    Edition<FeedbackRules> one = edition.orElseThrow();
                    Deadline until = one.rules().window().deadline(at, calendar);
                    list.note(until.explanation());
                    return List.of(new FeedbackFact.Opened(
                            at, open.dispute(), open.parties(), open.mediators(), until, one.id()));
                });
    }

    private Decision<FeedbackFact, FeedbackRefusal> rate(
            FeedbackCommand.Rate rate, LocalDateTime at, Ratings ratings, Checklist<FeedbackRefusal> list) {
        boolean mediated = ratings.mediators().contains(rate.mediator());
        isOpen(list, FeedbackRefusal.NOT_OPEN, ratings, true);
        entitled(list, rate.stamp(), rate.party(), ratings);
        list.check(
                        FeedbackRefusal.NOT_ITS_MEDIATOR,
                        FeedbackWhy.MEDIATED
                                .says(mediated)
                                .id(rate.mediator().value())
                                .flag(mediated)
                                .build())
                .check(
                        FeedbackRefusal.NO_SUCH_SCORE,
                        FeedbackWhy.SCORE
                                .says(rate.score() >= FeedbackRules.LOWEST && rate.score() <= FeedbackRules.HIGHEST)
                                .count(rate.score())
                                .count(FeedbackRules.LOWEST)
                                .count(FeedbackRules.HIGHEST)
                                .build());
        rated(list, FeedbackRefusal.ALREADY_RATED, ratings, rate.party(), rate.mediator(), false);
        ratings.opened()
                .map(FeedbackFact.Opened::until)
                .ifPresent(until -> list.check(
                        FeedbackRefusal.TOO_LATE,
                        FeedbackWhy.TIME
                                .says(until.isMet(at))
                                .moment(at)
                                .moment(until.closes())
                                .flag(until.closesIncluded())
                                .build()));
        return list.decide(
                ok -> FeedbackWhy.RATE
                        .says(ok)
                        .moment(at)
                        .id(rate.mediator().value())
                        .count(rate.score()),
                () -> List.of(new FeedbackFact.Rated(at, rate.party(), rate.mediator(), rate.score())));
    }

    private static void isOpen(
            Checklist<FeedbackRefusal> list, FeedbackRefusal reason, Ratings ratings, boolean wanted) {
        boolean open = ratings.opened().isPresent();
        list.check(
                reason,
                FeedbackWhy.STATE.says(open == wanted).flag(open).flag(wanted).build());
    }

    private static void entitled(Checklist<FeedbackRefusal> list, Stamp stamp, PersonId party, Ratings ratings) {
        boolean acts = stamp.by() instanceof Actor.Party by && ratings.actsFor(by.person(), party);
        list.check(
                FeedbackRefusal.NOT_ENTITLED,
                FeedbackWhy.ENTITLED.says(acts).flag(acts).build());
    }

    private static void rated(
            Checklist<FeedbackRefusal> list,
            FeedbackRefusal reason,
            Ratings ratings,
            PersonId party,
            MediatorId mediator,
            boolean wanted) {
        boolean rated = ratings.rating(party, mediator).isPresent();
        list.check(
                reason,
                FeedbackWhy.ONCE.says(rated == wanted).flag(rated).flag(wanted).build());
    }

    @Override
    public Ratings evolve(Ratings ratings, FeedbackFact fact) {
        return ratings.after(fact);
    }

    /** Nothing happens by itself: whether the time for rating is over is judged when somebody rates. */
    @Override
    public Optional<Due<FeedbackCommand>> due(Ratings ratings) {
        return Optional.empty();
    }
}
