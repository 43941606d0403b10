package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.CompetentCourts;
import io.github.governance4j.mediation.settlement.ConfirmationCommand;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.CourtId;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.Foreseen;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.PerformanceCommand;
import io.github.governance4j.mediation.settlement.Ruling;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementStage;
import io.github.governance4j.mediation.settlement.SuitOutcome;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a wish comes to for an agreement of two parties, as it stands. */
record SettlementWishes(Desk desk, LocalDate effect) implements StreamLife.Wished<SettlementCommand, Settlement> {
    static final PersonId ONE = new PersonId("party-1");
    static final PersonId OTHER = new PersonId("party-2");
    static final Set<PersonId> BOTH = Set.of(ONE, OTHER);
    /** Gives up a way to the court; no agreement may say so. */
    static final String WAIVER = "双方不得就此事再向人民法院起诉";

    @Override
    public SettlementCommand command(Wish wish, Settlement settlement, LocalDateTime now, int number) {
        Stamp stamp = desk.stamp(now, number);
        if (settlement.stage() == SettlementStage.NOT_OPENED) {
            return open(stamp, wish);
        }
        PersonId party = wish.detail() % 2 == 0 ? ONE : OTHER;
        // A wish that is not sensible leaves a party out, or gives up a remedy.
        Set<PersonId> all = wish.sensible() ? BOTH : Set.of(party);
        int clause = 1 + wish.detail() % 3;
        return switch (wish.pick() % 12) {
            case 0 -> new PerformanceCommand.Perform(stamp, clause, Optional.empty());
            case 1 ->
                new PerformanceCommand.AcknowledgeReceipt(Desk.stamp(now, number, new Actor.Party(ONE)), clause, ONE);
            case 2 -> new PerformanceCommand.ReportBreach(stamp, party, clause, "未履行");
            case 3 -> new PerformanceCommand.FollowUp(stamp, Optional.empty());
            case 4 -> new EffectCommand.Change(stamp, List.of(clause(number + 10, wish, effect)), all);
            case 5 -> new CourtCommand.Sue(Desk.stamp(now, number, new Actor.Party(party)), party);
            case 6 ->
                new CourtCommand.EndSuit(
                        stamp, party, List.of(SuitOutcome.values()).get(wish.detail() % SuitOutcome.values().length));
            case 7 -> new ConfirmationCommand.WithdrawApplication(stamp, party);
            case 8 -> decided(stamp, wish);
            default ->
                new ConfirmationCommand.ApplyForConfirmation(stamp, all, new CourtId("court"), Foreseen.nothing());
        };
    }

    private SettlementCommand open(Stamp stamp, Wish wish) {
        Agreement agreement = Agreement.of(
                        new AgreementId("agreement"), AgreementForm.WRITTEN, List.of(clause(1, wish, effect)))
                .build();
        Parties parties = Parties.of(List.of(new Party(ONE, Side.APPLICANT), new Party(OTHER, Side.RESPONDENT)));
        return new EffectCommand.Open(
                stamp, new DisputeId("dispute"), agreement, effect, parties, desk.body(), CompetentCourts.unstated());
    }

    private static Clause clause(int number, Wish wish, LocalDate effect) {
        return Clause.of(number, ClauseKind.PAYMENT, OTHER, wish.sensible() ? "赔偿损失" : WAIVER)
                .to(ONE)
                .fen(100_00)
                .due(effect.plusDays(wish.detail() % 40))
                .build();
    }

    private static SettlementCommand decided(Stamp stamp, Wish wish) {
        return switch (wish.detail() % 3) {
            case 0 -> new ConfirmationCommand.CourtDecides(stamp, Ruling.CONFIRMED, Set.of(), Set.of());
            case 1 ->
                new ConfirmationCommand.CourtDecides(stamp, Ruling.DISMISSED, Set.of(), Set.of(Dismissal.UNCLEAR));
            default ->
                new ConfirmationCommand.CourtDecides(
                        stamp, Ruling.NOT_ACCEPTED, Set.of(NonAcceptance.WRONG_COURT), Set.of());
        };
    }
}
