package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
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

/** What a wish comes to for an agreement of two parties, as it stands; of one the desk has with somebody, if it is the desk's own matter. */
record SettlementWishes(Desk desk, LocalDate effect, boolean own)
        implements StreamLife.Wished<SettlementCommand, Settlement> {
    static final PersonId ONE = new PersonId("party-1");
    static final PersonId OTHER = new PersonId("party-2");
    static final Set<PersonId> BOTH = Set.of(ONE, OTHER);
    /** Gives up a way to the court; no agreement may say so. */
    static final String WAIVER = "双方不得就此事再向人民法院起诉";

    private PersonId other() {
        return own ? desk.tenure().holder() : OTHER;
    }

    @Override
    public SettlementCommand command(Wish wish, Settlement settlement, LocalDateTime now, int number) {
        Stamp stamp = desk.stamp(now, number);
        if (settlement.stage() == SettlementStage.NOT_OPENED) {
            return open(own ? Stamp.timer(new CommandId("opened"), now, now) : stamp, wish.detail() % 40, words(wish));
        }
        PersonId party = wish.detail() % 2 == 0 ? ONE : other();
        // A wish that is not sensible leaves a party out, or gives up a remedy.
        Set<PersonId> all = wish.sensible() ? settlement.parties() : Set.of(party);
        int clause = 1 + wish.detail() % 3;
        return switch (wish.pick() % 12) {
            case 0 ->
                new PerformanceCommand.Perform(
                        wish.detail() % 4 == 3 ? Desk.stamp(now, number, new Actor.Party(other())) : stamp,
                        clause,
                        Optional.empty());
            case 1 ->
                new PerformanceCommand.AcknowledgeReceipt(Desk.stamp(now, number, new Actor.Party(ONE)), clause, ONE);
            case 2 -> new PerformanceCommand.ReportBreach(stamp, party, clause, "未履行");
            case 3 -> new PerformanceCommand.FollowUp(stamp, Optional.empty());
            case 4 ->
                new EffectCommand.Change(stamp, List.of(clause(number + 10, wish.detail() % 40, words(wish))), all);
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

    /** An agreement of one clause in these words, due so many days after effect. */
    SettlementCommand open(Stamp stamp, int days, String words) {
        Agreement agreement = Agreement.of(
                        new AgreementId("agreement"), AgreementForm.WRITTEN, List.of(clause(1, days, words)))
                .build();
        Parties parties = Parties.of(List.of(new Party(ONE, Side.APPLICANT), new Party(other(), Side.RESPONDENT)));
        return new EffectCommand.Open(
                stamp, new DisputeId("dispute"), agreement, effect, parties, desk.body(), CompetentCourts.unstated());
    }

    private static String words(Wish wish) {
        return wish.sensible() ? "赔偿损失" : WAIVER;
    }

    private Clause clause(int number, int days, String words) {
        return Clause.of(number, ClauseKind.PAYMENT, other(), words)
                .to(ONE)
                .fen(100_00)
                .due(effect.plusDays(days))
                .build();
    }

    /** Everything one party may try by itself that binds the other, or is said in the other's name, at a moment. */
    static List<SettlementCommand> alone(PersonId by, LocalDateTime now) {
        Stamp stamp = Desk.stamp(now, -1, new Actor.Party(by));
        PersonId across = by.equals(ONE) ? OTHER : ONE;
        Clause less = Clause.of(1_000, ClauseKind.APOLOGY, OTHER, "口头道歉").build();
        return List.of(
                new EffectCommand.Change(stamp, List.of(less), BOTH),
                new ConfirmationCommand.ApplyForConfirmation(stamp, BOTH, new CourtId("court"), Foreseen.nothing()),
                new ConfirmationCommand.WithdrawApplication(stamp, across),
                new ConfirmationCommand.CourtDecides(stamp, Ruling.CONFIRMED, Set.of(), Set.of()),
                new ConfirmationCommand.CourtDecides(stamp, Ruling.DISMISSED, Set.of(), Set.of(Dismissal.UNCLEAR)),
                new ConfirmationCommand.CourtDecides(
                        stamp, Ruling.NOT_ACCEPTED, Set.of(NonAcceptance.WRONG_COURT), Set.of()),
                new CourtCommand.Sue(stamp, across),
                new CourtCommand.EndSuit(stamp, by, SuitOutcome.JUDGED),
                new CourtCommand.EndSuit(stamp, across, SuitOutcome.WITHDRAWN),
                new PerformanceCommand.AcknowledgeReceipt(stamp, 1, across),
                new PerformanceCommand.ReportBreach(stamp, across, 1, "未履行"),
                new PerformanceCommand.FollowUp(stamp, Optional.empty()));
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
