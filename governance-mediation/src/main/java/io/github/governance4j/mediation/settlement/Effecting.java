package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens an agreement, changes its clauses, and records what came due. */
final class Effecting implements EffectCommand.Cases<Decision<SettlementFact, SettlementRefusal>> {
    private final Office office;
    private final Settlement settlement;
    private final DueFirst<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> dueFirst;

    Effecting(
            Office office,
            Settlement settlement,
            DueFirst<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> dueFirst) {
        this.office = office;
        this.settlement = settlement;
        this.dueFirst = dueFirst;
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> open(EffectCommand.Open command) {
        Asked asked = new Asked(SettlementWhy.OPEN, command, settlement, EnumSet.of(SettlementStage.NOT_OPENED))
                .byItselfOr(office.place(), command.mediating(), command.parties());
        Optional<Edition<SettlementRules>> edition = office.editions().on(command.effectiveOn());
        asked.check(
                SettlementRefusal.NO_EDITION,
                edition.map(speaks -> SettlementWhy.EDITION
                                .says(true)
                                .id(speaks.id().value())
                                .day(speaks.speaksFrom())
                                .day(command.effectiveOn())
                                .build())
                        .orElseGet(() -> SettlementWhy.NO_EDITION
                                .says(false)
                                .day(command.effectiveOn())
                                .build()));
        List<Waiver> waivers = edition.map(speaks -> speaks.rules().waivers()).orElse(List.of());
        List<AgreementFault> faults = ClauseCheck.faults(
                command.agreement().clauses(), command.parties().persons(), waivers, Set.of());
        if (command.stamp().by() instanceof Actor.Timer) {
            // It has effect already. Were it turned away for its words nobody could sue over it.
            faults.forEach(fault -> asked.note(ClauseCheck.found(fault)));
        } else {
            asked.check(SettlementRefusal.WAIVES_REMEDY, ClauseCheck.withoutWaiver(faults))
                    .check(SettlementRefusal.AGREEMENT_UNSOUND, ClauseCheck.sound(faults));
        }
        asked.check(
                SettlementRefusal.EFFECT_IN_THE_FUTURE,
                SettlementWhy.EFFECT
                        .says(!command.effectiveOn().isAfter(asked.day()))
                        .day(command.effectiveOn())
                        .day(asked.day())
                        .build());
        if (command.agreement().form() == AgreementForm.WRITTEN) {
            for (AgreementPart part : AgreementPart.values()) {
                boolean states = command.agreement().states().contains(part);
                asked.note(SettlementWhy.STATES
                        .says(states)
                        .code(part)
                        .flag(states)
                        .build());
            }
        }
        return asked.decide(() -> List.of(opened(asked, command, edition.orElseThrow())));
    }

    private EffectFact.Opened opened(Asked asked, EffectCommand.Open command, Edition<SettlementRules> edition) {
        SettlementRules rules = edition.rules();
        Deadline confirmBy = rules.confirmation().deadline(command.effectiveOn(), office.calendar());
        asked.note(SettlementWhy.CONFIRM_BY
                .says(true)
                .day(command.effectiveOn())
                .moment(confirmBy.closes())
                .because(confirmBy.explanation())
                .build());
        Optional<Deadline> followUpBy =
                rules.followUp().map(limit -> limit.deadline(command.effectiveOn(), office.calendar()));
        followUpBy.ifPresent(by -> asked.note(SettlementWhy.FOLLOW_UP_BY
                .says(true)
                .moment(by.closes())
                .because(by.explanation())
                .build()));
        return new EffectFact.Opened(
                asked.at(),
                edition.id(),
                command.dispute(),
                command.agreement(),
                command.effectiveOn(),
                command.parties(),
                command.mediating(),
                command.courts(),
                confirmBy,
                followUpBy);
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> change(EffectCommand.Change command) {
        Asked asked = new Asked(SettlementWhy.CHANGE, command, settlement, EnumSet.of(SettlementStage.IN_EFFECT))
                .byBody(office.place())
                .byAll(command.assents());
        if (settlement.opened().isPresent()) {
            Set<Integer> used = new HashSet<>();
            settlement.clauses().forEach(held -> used.add(held.clause().number()));
            List<Waiver> waivers =
                    office.kept(settlement).map(SettlementRules::waivers).orElse(List.of());
            List<AgreementFault> faults = ClauseCheck.faults(command.clauses(), settlement.parties(), waivers, used);
            asked.check(SettlementRefusal.NO_EDITION, office.keptEdition(settlement))
                    .check(SettlementRefusal.WAIVES_REMEDY, ClauseCheck.withoutWaiver(faults))
                    .check(SettlementRefusal.AGREEMENT_UNSOUND, ClauseCheck.sound(faults));
        }
        Confirmation confirmation = settlement.confirmation();
        asked.check(
                SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE,
                SettlementWhy.CHANGEABLE
                        .says(confirmation != Confirmation.ASKED && confirmation != Confirmation.CONFIRMED)
                        .code(confirmation)
                        .build());
        return asked.decide(() -> List.of(new EffectFact.Changed(asked.at(), command.clauses(), command.assents())));
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> tick(EffectCommand.Tick command) {
        Asked asked = new Asked(
                SettlementWhy.TICK, command, settlement, EnumSet.of(SettlementStage.IN_EFFECT, SettlementStage.KEPT));
        Optional<LocalDateTime> next = Dues.next(settlement, office);
        asked.check(
                SettlementRefusal.NOTHING_DUE,
                next.map(due -> SettlementWhy.DUE
                                .says(!asked.at().isBefore(due))
                                .moment(asked.at())
                                .moment(due)
                                .build())
                        .orElseGet(() -> SettlementWhy.NOTHING_DUE.says(false).build()));
        return asked.decide(() -> {
            List<SettlementFact> facts = dueFirst.inTurn(settlement, asked.at(), (now, at) -> pass(asked, now, at));
            asked.ways();
            return facts;
        });
    }

    private List<SettlementFact> pass(Asked asked, Settlement now, LocalDateTime at) {
        List<SettlementFact> facts = new ArrayList<>();
        for (HeldClause held : now.clauses()) {
            if (Dues.clause(held).filter(due -> !at.isBefore(due)).isPresent()) {
                asked.note(SettlementWhy.OVERDUE
                        .says(false)
                        .count(held.clause().number())
                        .day(held.clause().due().orElseThrow())
                        .build());
                facts.add(new PerformanceFact.PerformanceOverdue(
                        at,
                        held.clause().number(),
                        held.clause().due().orElseThrow(),
                        Dues.ways(now, Way.COMMITTEE_URGES)));
            }
        }
        if (Dues.followUp(now).filter(due -> !at.isBefore(due)).isPresent()) {
            Deadline by = now.followUpBy().orElseThrow();
            asked.note(
                    SettlementWhy.FOLLOW_UP_LATE.says(false).day(by.lastDay()).build());
            facts.add(new PerformanceFact.FollowUpOverdue(at, by.lastDay()));
        }
        if (Dues.confirmation(now, office).filter(due -> !at.isBefore(due)).isPresent()) {
            Deadline by = office.confirmBy(now).orElseThrow();
            asked.note(SettlementWhy.LAPSED.says(false).day(by.lastDay()).build());
            facts.add(new ConfirmationFact.ConfirmationLapsed(at, by.lastDay(), Dues.ways(now)));
        }
        return facts;
    }
}
