package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for one agreement from the day it took effect (调解协议的履行与司法确认): 人民调解法 art. 31 to 33.
 *
 * <pre>{@code
 * Settling settling = Settling.over(editions.map(MediationRules::settlement), place, WorkCalendar.china());
 * settling.decide(new CourtCommand.Sue(stamp, wang), settlement); // accepted at every moment after effect
 * }</pre>
 *
 * <p>It keeps the edition of the day it took effect. A confirmation is asked for by all parties together within 30 days, the last of them
 * included; when they are over nothing is lost but that way. What fell due before a command happened is done first, in the same decision,
 * whether or not anybody sent the {@link EffectCommand.Tick} in time.
 */
public final class Settling implements Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> {
    /** The kind of stream an agreement in effect is, for stores and desks. */
    public static final String KIND = "mediation.settlement";

    private final Office office;
    private final DueFirst<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> dueFirst =
            DueFirst.of(this::next, EffectCommand.Tick.class, EffectCommand.Tick::new, this::judge, this::evolveAll);

    private Settling(Office office) {
        this.office = office;
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place who holds which post on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Settling over(Editions<SettlementRules> editions, Place place, WorkCalendar calendar) {
        return new Settling(new Office(editions, place, calendar));
    }

    @Override
    public Settlement initial() {
        return ImmutableSettlement.builder()
                .stage(SettlementStage.NOT_OPENED)
                .confirmation(Confirmation.NOT_ASKED)
                .wrongCourtOnly(false)
                .followedUp(false)
                .followUpOverdue(false)
                .version(0)
                .build();
    }

    @Override
    public Decision<SettlementFact, SettlementRefusal> decide(SettlementCommand command, Settlement settlement) {
        return dueFirst.decide(command, settlement);
    }

    private Decision<SettlementFact, SettlementRefusal> judge(SettlementCommand command, Settlement settlement) {
        return command.match(new SettlementCommand.Cases<>() {
            @Override
            public Decision<SettlementFact, SettlementRefusal> effect(EffectCommand asked) {
                return asked.match(new Effecting(office, settlement, dueFirst));
            }

            @Override
            public Decision<SettlementFact, SettlementRefusal> performance(PerformanceCommand asked) {
                return asked.match(new Performing(office, settlement));
            }

            @Override
            public Decision<SettlementFact, SettlementRefusal> court(CourtCommand asked) {
                return asked.match(new Suing(office, settlement));
            }

            @Override
            public Decision<SettlementFact, SettlementRefusal> confirmation(ConfirmationCommand asked) {
                return asked.match(new Confirming(office, settlement));
            }
        });
    }

    @Override
    public Settlement evolve(Settlement settlement, SettlementFact fact) {
        return fact.match((SettlementFact.Cases<ImmutableSettlement.Builder>) new Evolving(settlement))
                .version(settlement.version() + 1)
                .lastAct(fact.at())
                .build();
    }

    /** The earliest of a clause's day, the limit for asking how it is kept and the limit for confirmation; never before the last act. */
    @Override
    public Optional<Due<SettlementCommand>> due(Settlement settlement) {
        return Due.ofTimer(
                next(settlement),
                at -> CommandId.ofTimer("settlement", settlement.version(), at),
                EffectCommand.Tick::new);
    }

    private Optional<LocalDateTime> next(Settlement settlement) {
        return Dues.next(settlement, office);
    }
}
