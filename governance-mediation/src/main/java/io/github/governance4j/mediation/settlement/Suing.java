package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Records suits over an agreement. Once it took effect nothing but order and identity is asked of a party who goes to court: no stage, no
 * pending confirmation, no limit and no rulebook stands in the way (人民调解法 art. 3 and 32). Whether the court takes it is the court's.
 */
final class Suing implements CourtCommand.Cases<Decision<SettlementFact, SettlementRefusal>> {
    private static final Set<SettlementStage> EVER_SINCE = EnumSet.complementOf(EnumSet.of(SettlementStage.NOT_OPENED));

    private final Office office;
    private final Settlement settlement;

    Suing(Office office, Settlement settlement) {
        this.office = office;
        this.settlement = settlement;
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> sue(CourtCommand.Sue command) {
        Asked asked = new Asked(SettlementWhy.SUE, command, settlement, EVER_SINCE)
                .by(office.place(), command.party(), false)
                .isParty(command.party());
        if (settlement.suits().contains(command.party())) {
            asked.note(SettlementWhy.SUED_BEFORE
                    .says(true)
                    .id(command.party().value())
                    .build());
            return asked.decide(List::of);
        }
        return asked.decide(() -> List.of(new CourtFact.Sued(asked.at(), command.party())));
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> endSuit(CourtCommand.EndSuit command) {
        boolean pending = settlement.suits().contains(command.party());
        Asked asked = new Asked(SettlementWhy.END_SUIT, command, settlement, EVER_SINCE)
                .byBody(office.place())
                .isParty(command.party())
                .check(
                        SettlementRefusal.NO_SUIT,
                        SettlementWhy.SUIT
                                .says(pending)
                                .id(command.party().value())
                                .flag(pending)
                                .build());
        return asked.decide(() -> List.of(new CourtFact.SuitEnded(asked.at(), command.party(), command.outcome())));
    }
}
