package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DocumentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records how an agreement is kept. */
final class Performing implements PerformanceCommand.Cases<Decision<SettlementFact, SettlementRefusal>> {
    private static final Set<SettlementStage> IN_EFFECT = EnumSet.of(SettlementStage.IN_EFFECT);

    private final Office office;
    private final Settlement settlement;

    Performing(Office office, Settlement settlement) {
        this.office = office;
        this.settlement = settlement;
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> perform(PerformanceCommand.Perform command) {
        Asked asked = new Asked(SettlementWhy.PERFORM, command, settlement, IN_EFFECT);
        Optional<HeldClause> held = asked.clause(command.clause());
        asked.by(office.place(), held.map(one -> Set.of(one.clause().who())).orElse(Set.of()), false);
        if (command.stamp().by() instanceof Actor.Post) {
            return asked.decide(() -> kept(asked, command.clause(), Optional.empty(), command.proof()));
        }
        return asked.decide(() -> List.of(new PerformanceFact.SaidDone(asked.at(), command.clause(), command.proof())));
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> acknowledgeReceipt(
            PerformanceCommand.AcknowledgeReceipt command) {
        Asked asked = new Asked(SettlementWhy.ACKNOWLEDGE, command, settlement, IN_EFFECT).isParty(command.party());
        Optional<HeldClause> held = asked.clause(command.clause());
        asked.by(office.place(), command.party(), false);
        // Whoever owes it cannot confirm that they gave it; where nobody is named any other party can.
        held.map(HeldClause::clause).ifPresent(clause -> {
            boolean owed = !command.party().equals(clause.who())
                    && clause.to().map(command.party()::equals).orElse(true);
            asked.check(
                    SettlementRefusal.NOT_OWED_TO,
                    SettlementWhy.OWED
                            .says(owed)
                            .id(command.party().value())
                            .id(clause.who().value())
                            .id(clause.to().map(PersonId::value))
                            .build());
        });
        return asked.decide(() -> kept(asked, command.clause(), Optional.of(command.party()), Optional.empty()));
    }

    private List<SettlementFact> kept(Asked asked, int clause, Optional<PersonId> receipt, Optional<DocumentId> proof) {
        List<SettlementFact> facts = new ArrayList<>();
        facts.add(new PerformanceFact.ClauseKept(asked.at(), clause, receipt, proof));
        long open = settlement.clauses().stream()
                .filter(held -> held.isOpen() && held.clause().number() != clause)
                .count();
        asked.note(SettlementWhy.LAST_CLAUSE.says(open == 0).count(open).build());
        if (open == 0) {
            facts.add(new PerformanceFact.AllKept(asked.at()));
        }
        return facts;
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> reportBreach(PerformanceCommand.ReportBreach command) {
        Asked asked = new Asked(SettlementWhy.REPORT, command, settlement, IN_EFFECT)
                .by(office.place(), command.party(), false)
                .isParty(command.party());
        asked.clause(command.clause());
        asked.check(
                SettlementRefusal.GROUNDS_MISSING,
                SettlementWhy.WORDS
                        .says(!command.words().isBlank())
                        .text(command.words())
                        .build());
        return asked.decide(() -> List.of(new PerformanceFact.BreachReported(
                asked.at(), command.clause(), command.party(), command.words(), asked.ways(Way.COMMITTEE_URGES))));
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> followUp(PerformanceCommand.FollowUp command) {
        Asked asked = new Asked(
                        SettlementWhy.FOLLOW_UP,
                        command,
                        settlement,
                        EnumSet.of(SettlementStage.IN_EFFECT, SettlementStage.KEPT))
                .byBody(office.place());
        return asked.decide(() -> {
            Optional<Deadline> by = settlement.followUpBy();
            boolean inTime = by.map(limit -> limit.isMet(asked.at())).orElse(true);
            by.ifPresent(limit -> asked.note(SettlementWhy.FOLLOWED_IN_TIME
                    .says(inTime)
                    .moment(asked.at())
                    .moment(limit.closes())
                    .flag(limit.closesIncluded())
                    .build()));
            return List.of(new PerformanceFact.FollowedUp(asked.at(), command.record(), inTime));
        });
    }
}
