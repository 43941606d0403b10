package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for the tier of one subject (定级的决策函数): proposed by one body, confirmed by another, in effect until its last day.
 *
 * <pre>{@code
 * Tiering tiering = Tiering.over(rules, models, place, WorkCalendar.china());
 * var decision = tiering.decide(new ProposalCommand.Propose(stamp, hazard, area, model, readings, Set.of()), tiering.initial());
 * Tiered after = tiering.evolveAll(tiering.initial(), decision.facts());
 * after.inEffect(now); // empty: a proposal has no effect
 * }</pre>
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * TierCommand.Tick} in time. Acts come in the order they happened; one dated before the last is refused.
 */
public final class Tiering implements Decider<TierCommand, Tiered, TierFact, TierRefusal> {
    /** The kind of stream the tier of a subject is, for stores and desks. */
    public static final String KIND = "core.tier";

    private final Rulebook book;

    private Tiering(Rulebook book) {
        this.book = book;
    }

    /**
     * The decider under a county's rules.
     *
     * @param rules how tiers come into effect, every edition, adopted or not; with none at all it still replays
     * @param models the models and schemes of the same editions
     * @param place who holds what, and where
     * @param calendar which days are working days
     * @return the decider
     */
    public static Tiering over(Editions<TierRules> rules, Editions<Models> models, Place place, WorkCalendar calendar) {
        return new Tiering(new Rulebook(rules, models, new Offices(place), calendar));
    }

    @Override
    public Tiered initial() {
        return Tiered.UNTIERED;
    }

    @Override
    public Decision<TierFact, TierRefusal> decide(TierCommand command, Tiered tiered) {
        return command.match(new TierCommand.Cases<>() {
            @Override
            public Decision<TierFact, TierRefusal> proposal(ProposalCommand proposal) {
                return proposal.match(new ProposalCommand.Cases<>() {
                    @Override
                    public Decision<TierFact, TierRefusal> propose(ProposalCommand.Propose propose) {
                        return new Proposing(new Hearing(TierWhy.PROPOSE, propose, tiered, book)).propose(propose);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> withdrawProposal(ProposalCommand.WithdrawProposal withdraw) {
                        return Answering.withdraw(new Hearing(TierWhy.WITHDRAW, withdraw, tiered, book), withdraw);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> declineProposal(ProposalCommand.DeclineProposal decline) {
                        return Answering.decline(new Hearing(TierWhy.DECLINE, decline, tiered, book), decline);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> confirm(ProposalCommand.Confirm confirm) {
                        return Confirming.confirm(new Hearing(TierWhy.CONFIRM, confirm, tiered, book), confirm);
                    }
                });
            }

            @Override
            public Decision<TierFact, TierRefusal> effect(EffectCommand effect) {
                return effect.match(new EffectCommand.Cases<>() {
                    @Override
                    public Decision<TierFact, TierRefusal> setPlan(EffectCommand.SetPlan plan) {
                        return Planning.plan(new Hearing(TierWhy.PLAN, plan, tiered, book), plan.plan());
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> review(EffectCommand.Review review) {
                        return Planning.review(new Hearing(TierWhy.REVIEW, review, tiered, book), review);
                    }
                });
            }

            @Override
            public Decision<TierFact, TierRefusal> objection(ObjectionCommand objection) {
                return objection.match(new ObjectionCommand.Cases<>() {
                    @Override
                    public Decision<TierFact, TierRefusal> lodgeObjection(ObjectionCommand.LodgeObjection lodge) {
                        return Objecting.lodge(new Hearing(TierWhy.OBJECT, lodge, tiered, book), lodge);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> decideObjection(ObjectionCommand.DecideObjection answer) {
                        return Objecting.answer(new Hearing(TierWhy.ANSWER, answer, tiered, book), answer);
                    }
                });
            }

            @Override
            public Decision<TierFact, TierRefusal> rectification(RectificationCommand rectification) {
                return rectification.match(new RectificationCommand.Cases<>() {
                    @Override
                    public Decision<TierFact, TierRefusal> orderRectification(
                            RectificationCommand.OrderRectification order) {
                        return Rectifying.order(new Hearing(TierWhy.ORDER_TO_RECTIFY, order, tiered, book), order);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> reportRectified(
                            RectificationCommand.ReportRectified report) {
                        return Rectifying.report(new Hearing(TierWhy.REPORT, report, tiered, book), report);
                    }

                    @Override
                    public Decision<TierFact, TierRefusal> reexamine(RectificationCommand.Reexamine reexamine) {
                        return Rectifying.reexamine(new Hearing(TierWhy.REEXAMINE, reexamine, tiered, book), reexamine);
                    }
                });
            }

            @Override
            public Decision<TierFact, TierRefusal> tick(TierCommand.Tick tick) {
                Hearing hearing = new Hearing(TierWhy.TICK, tick, tiered, book);
                Optional<LocalDateTime> next = Course.dueAt(tiered.held());
                hearing.check(
                        TierRefusal.NOTHING_DUE,
                        TierWhy.DUE
                                .says(next.filter(at -> !hearing.at().isBefore(at))
                                        .isPresent())
                                .moment(hearing.at())
                                .flag(next.isPresent())
                                .moment(next.orElse(hearing.at())));
                return hearing.decide(() -> {});
            }
        });
    }

    @Override
    public Tiered evolve(Tiered tiered, TierFact fact) {
        return TierEvolving.after(tiered, fact);
    }

    /** The first moment that something is over or takes effect: the moments of {@link Tiered} that pass by themselves. */
    @Override
    public Optional<Due<TierCommand>> due(Tiered tiered) {
        return Due.ofTimer(
                Course.dueAt(tiered.held()),
                at -> CommandId.ofTimer("tier", tiered.version(), at),
                TierCommand.Tick::new);
    }

    /**
     * Opens a proposal to somebody who may confirm it.
     *
     * @param tiered how the subject stands
     * @param by who asks
     * @param at when
     * @return why the model came to which tier; empty if nothing waits at that moment, or whoever asks could not confirm it: not the
     *     holder of the post on the day, of another role or area, or of the body that proposed
     */
    public Optional<Explanation> openTo(Tiered tiered, Actor.Post by, LocalDateTime at) {
        return Confirming.openTo(book, tiered, by, at);
    }
}
