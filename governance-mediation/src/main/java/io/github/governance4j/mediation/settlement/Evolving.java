package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What each fact makes of an agreement; reads no rules and no calendar. */
final class Evolving
        implements SettlementFact.Cases<ImmutableSettlement.Builder>,
                EffectFact.Cases<ImmutableSettlement.Builder>,
                PerformanceFact.Cases<ImmutableSettlement.Builder>,
                CourtFact.Cases<ImmutableSettlement.Builder>,
                ConfirmationFact.Cases<ImmutableSettlement.Builder> {
    private final Settlement settlement;

    Evolving(Settlement settlement) {
        this.settlement = settlement;
    }

    private ImmutableSettlement.Builder draft() {
        return ImmutableSettlement.builder().from(settlement);
    }

    @Override
    public ImmutableSettlement.Builder effect(EffectFact fact) {
        return fact.match((EffectFact.Cases<ImmutableSettlement.Builder>) this);
    }

    @Override
    public ImmutableSettlement.Builder performance(PerformanceFact fact) {
        return fact.match((PerformanceFact.Cases<ImmutableSettlement.Builder>) this);
    }

    @Override
    public ImmutableSettlement.Builder court(CourtFact fact) {
        return fact.match((CourtFact.Cases<ImmutableSettlement.Builder>) this);
    }

    @Override
    public ImmutableSettlement.Builder confirmation(ConfirmationFact fact) {
        return fact.match((ConfirmationFact.Cases<ImmutableSettlement.Builder>) this);
    }

    @Override
    public ImmutableSettlement.Builder opened(EffectFact.Opened fact) {
        return draft().stage(SettlementStage.IN_EFFECT)
                .opened(fact)
                .clauses(held(fact.agreement().clauses()));
    }

    @Override
    public ImmutableSettlement.Builder changed(EffectFact.Changed fact) {
        List<HeldClause> clauses = new ArrayList<>();
        for (HeldClause held : settlement.clauses()) {
            clauses.add(held.isOpen() ? new HeldClause(held.clause(), ClauseStage.REPLACED, held.overdue()) : held);
        }
        clauses.addAll(held(fact.clauses()));
        return draft().clauses(clauses);
    }

    private static List<HeldClause> held(List<Clause> clauses) {
        List<HeldClause> held = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            held.add(new HeldClause(clause, ClauseStage.OPEN, false));
        }
        return held;
    }

    @Override
    public ImmutableSettlement.Builder saidDone(PerformanceFact.SaidDone fact) {
        return clause(fact.clause(), held -> new HeldClause(held.clause(), ClauseStage.SAID_DONE, held.overdue()));
    }

    @Override
    public ImmutableSettlement.Builder clauseKept(PerformanceFact.ClauseKept fact) {
        return clause(fact.clause(), held -> new HeldClause(held.clause(), ClauseStage.KEPT, held.overdue()));
    }

    private ImmutableSettlement.Builder clause(int number, UnaryOperator<HeldClause> change) {
        Predicate<HeldClause> meant = held -> held.clause().number() == number;
        List<HeldClause> clauses = new ArrayList<>(settlement.clauses());
        clauses.replaceAll(held -> meant.test(held) ? change.apply(held) : held);
        return draft().clauses(clauses);
    }

    @Override
    public ImmutableSettlement.Builder allKept(PerformanceFact.AllKept fact) {
        return draft().stage(SettlementStage.KEPT);
    }

    @Override
    public ImmutableSettlement.Builder performanceOverdue(PerformanceFact.PerformanceOverdue fact) {
        return clause(fact.clause(), held -> new HeldClause(held.clause(), held.stage(), true));
    }

    // That somebody says so changes nothing but the right to a suit, which was open before.
    @Override
    public ImmutableSettlement.Builder breachReported(PerformanceFact.BreachReported fact) {
        return clause(fact.clause(), held -> new HeldClause(held.clause(), ClauseStage.OPEN, held.overdue()));
    }

    @Override
    public ImmutableSettlement.Builder followedUp(PerformanceFact.FollowedUp fact) {
        return draft().followedUp(true);
    }

    @Override
    public ImmutableSettlement.Builder followUpOverdue(PerformanceFact.FollowUpOverdue fact) {
        return draft().followUpOverdue(true);
    }

    @Override
    public ImmutableSettlement.Builder sued(CourtFact.Sued fact) {
        return draft().addSuits(fact.party());
    }

    @Override
    public ImmutableSettlement.Builder suitEnded(CourtFact.SuitEnded fact) {
        Set<PersonId> suits = new TreeSet<>(settlement.suits());
        suits.remove(fact.party());
        boolean replaced = fact.outcome() == SuitOutcome.JUDGED || fact.outcome() == SuitOutcome.SETTLED_IN_COURT;
        return draft().suits(suits).stage(replaced ? SettlementStage.REPLACED : settlement.stage());
    }

    @Override
    public ImmutableSettlement.Builder confirmationAsked(ConfirmationFact.ConfirmationAsked fact) {
        return draft().confirmation(Confirmation.ASKED).court(fact.court()).wrongCourtOnly(false);
    }

    @Override
    public ImmutableSettlement.Builder applicationWithdrawn(ConfirmationFact.ApplicationWithdrawn fact) {
        return draft().confirmation(Confirmation.NOT_ASKED);
    }

    @Override
    public ImmutableSettlement.Builder confirmed(ConfirmationFact.Confirmed fact) {
        return draft().confirmation(Confirmation.CONFIRMED);
    }

    @Override
    public ImmutableSettlement.Builder dismissed(ConfirmationFact.Dismissed fact) {
        return draft().confirmation(Confirmation.DISMISSED);
    }

    @Override
    public ImmutableSettlement.Builder notAccepted(ConfirmationFact.NotAccepted fact) {
        return draft().confirmation(Confirmation.NOT_ACCEPTED)
                .wrongCourtOnly(fact.grounds().equals(Set.of(NonAcceptance.WRONG_COURT)));
    }

    @Override
    public ImmutableSettlement.Builder confirmationLapsed(ConfirmationFact.ConfirmationLapsed fact) {
        return draft().confirmation(Confirmation.LAPSED);
    }
}
