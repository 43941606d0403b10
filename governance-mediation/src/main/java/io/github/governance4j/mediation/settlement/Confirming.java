package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.time.Deadline;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a court for confirmation, and records what it decides. */
final class Confirming implements ConfirmationCommand.Cases<Decision<SettlementFact, SettlementRefusal>> {
    private static final Set<SettlementStage> BINDING = EnumSet.of(SettlementStage.IN_EFFECT, SettlementStage.KEPT);

    private final Office office;
    private final Settlement settlement;

    Confirming(Office office, Settlement settlement) {
        this.office = office;
        this.settlement = settlement;
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> applyForConfirmation(
            ConfirmationCommand.ApplyForConfirmation command) {
        Asked asked = new Asked(SettlementWhy.APPLY, command, settlement, BINDING)
                .byBody(office.place())
                .byAll(command.jointly());
        Optional<Deadline> until = office.confirmBy(settlement);
        boolean isOver = settlement.confirmation() == Confirmation.LAPSED
                && until.filter(by -> by.isMet(asked.at())).isEmpty();
        // Whoever asks when the time is over is told so by the time, that it lapsed on record or not.
        if (!isOver) {
            asked.check(
                    SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE,
                    SettlementWhy.ASKABLE
                            .says(settlement.mayAskForConfirmation())
                            .code(settlement.confirmation())
                            .flag(settlement.wrongCourtOnly())
                            .build());
        }
        settlement.opened().ifPresent(opened -> {
            Deadline by = until.orElseThrow();
            asked.check(
                            SettlementRefusal.OVER_TIME,
                            SettlementWhy.IN_TIME
                                    .says(by.isMet(asked.at()))
                                    .moment(asked.at())
                                    .moment(by.closes())
                                    .flag(by.closesIncluded())
                                    .because(by.explanation())
                                    .build())
                    .check(
                            SettlementRefusal.COURT_NOT_COMPETENT,
                            opened.courts().judge(command.court()));
        });
        command.foreseen().notAccepted().forEach(ground -> foresee(asked, SettlementWhy.FORESEEN_NOT_ACCEPTED, ground));
        command.foreseen().dismissed().forEach(ground -> foresee(asked, SettlementWhy.FORESEEN_DISMISSED, ground));
        command.foreseen().missing().forEach(material -> foresee(asked, SettlementWhy.FORESEEN_MISSING, material));
        return asked.decide(() -> List.of(new ConfirmationFact.ConfirmationAsked(
                asked.at(), command.court(), command.jointly(), command.foreseen())));
    }

    private static void foresee(Asked asked, Rule rule, Enum<?> ground) {
        asked.note(rule.says(false).code(ground).build());
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> withdrawApplication(
            ConfirmationCommand.WithdrawApplication command) {
        Asked asked = new Asked(SettlementWhy.WITHDRAW, command, settlement, BINDING)
                .by(office.place(), command.party(), true)
                .isParty(command.party());
        pending(asked);
        return asked.decide(() -> List.of(new ConfirmationFact.ApplicationWithdrawn(asked.at(), command.party())));
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> courtDecides(ConfirmationCommand.CourtDecides command) {
        Asked asked = new Asked(SettlementWhy.DECIDE, command, settlement, BINDING).byBody(office.place());
        pending(asked);
        if (command.ruling() == Ruling.CONFIRMED && settlement.opened().isPresent()) {
            asked.check(SettlementRefusal.NO_EDITION, office.keptEdition(settlement));
        }
        int notAccepted = command.notAccepted().size();
        int dismissed = command.dismissed().size();
        boolean fits = (command.ruling() == Ruling.NOT_ACCEPTED) == (notAccepted > 0)
                && (command.ruling() == Ruling.DISMISSED) == (dismissed > 0);
        asked.check(
                SettlementRefusal.GROUNDS_MISSING,
                SettlementWhy.GROUNDS
                        .says(fits)
                        .code(command.ruling())
                        .count(notAccepted)
                        .count(dismissed)
                        .build());
        return asked.decide(() -> List.of(ruled(asked, command)));
    }

    private SettlementFact ruled(Asked asked, ConfirmationCommand.CourtDecides command) {
        CourtId court = settlement.court().orElseThrow();
        if (command.ruling() == Ruling.DISMISSED) {
            return new ConfirmationFact.Dismissed(
                    asked.at(), court, command.dismissed(), asked.ways(Way.MEDIATE_AGAIN));
        }
        if (command.ruling() == Ruling.NOT_ACCEPTED) {
            return new ConfirmationFact.NotAccepted(
                    asked.at(), court, command.notAccepted(), asked.ways(Way.MEDIATE_AGAIN));
        }
        SettlementRules rules = office.kept(settlement).orElseThrow();
        Deadline objection = rules.objection().deadline(asked.day(), office.calendar());
        asked.note(SettlementWhy.OBJECT_BY
                .says(true)
                .moment(objection.closes())
                .because(objection.explanation())
                .build());
        return new ConfirmationFact.Confirmed(asked.at(), court, objection, rules.objectionByOthers());
    }

    private void pending(Asked asked) {
        asked.check(
                SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE,
                SettlementWhy.PENDING
                        .says(settlement.confirmation() == Confirmation.ASKED)
                        .code(settlement.confirmation())
                        .build());
    }
}
