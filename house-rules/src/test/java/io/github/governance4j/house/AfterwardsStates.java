package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.Outcome;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.referral.Referring;
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
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.settlement.SuitOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What can be asked of an agreement in effect and of a referral in {@link TownRules}' town. */
final class AfterwardsStates {
    private static final Actor CLERK = TownRules.clerk(TownRules.TOWN, "two");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final Actor OFFERS = TownRules.clerk(TownRules.TOWN, "one");
    private static final Actor ANSWERS = TownRules.clerk(TownRules.WATER, "one");

    private AfterwardsStates() {}

    /** An agreement of one payment, drawn by its stage or by how far its confirmation has come. */
    static StateExplorer<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> agreements(
            Function<Settlement, Enum<?>> standing) {
        SettlementRules rules = SettlementRules.builder().followUp(days(15)).build();
        return new StateExplorer<>(
                Settling.over(Editions.of(List.of(Adopted.edition(rules))), TownRules.place(), WorkCalendar.china()),
                standing,
                settlement -> List.of(
                        settlement.stage(),
                        settlement.confirmation(),
                        settlement.wrongCourtOnly(),
                        settlement.suits(),
                        settlement.followedUp(),
                        settlement.followUpOverdue(),
                        settlement.clauses().stream()
                                .map(held -> List.of(held.stage(), held.overdue()))
                                .toList()),
                AfterwardsStates::ofAgreements);
    }

    /** A referral with limits for answering and for telling how it ended. */
    static StateExplorer<ReferralCommand, Referral, ReferralFact, ReferralRefusal> referrals() {
        ReferralRules rules = ReferralRules.of(days(3))
                .reportWithin(Map.of(Counterpart.OTHER, days(30)))
                .determinedBy(TownRules.CENTRE)
                .build();
        return new StateExplorer<>(
                Referring.over(Editions.of(List.of(Adopted.edition(rules))), TownRules.place(), WorkCalendar.china()),
                Referral::stage,
                referral -> List.of(referral.stage(), referral.returned(), referral.reportOverdue()),
                AfterwardsStates::ofReferrals);
    }

    private static TimeLimit days(long days) {
        return TimeLimit.of("limit", days, LimitUnit.CALENDAR_DAY, "made up").build();
    }

    private static Clause payment(int number, StateExplorer.Moment now) {
        return Clause.of(number, ClauseKind.PAYMENT, BEN, "赔偿")
                .to(ANN)
                .fen(100_00)
                .due(now.at().toLocalDate().plusDays(3))
                .build();
    }

    private static List<SettlementCommand> ofAgreements(StateExplorer.Moment now) {
        Agreement agreement = Agreement.of(
                        new AgreementId("agreement"), AgreementForm.WRITTEN, List.of(payment(1, now)))
                .build();
        Parties parties = Parties.of(List.of(new Party(ANN, Side.APPLICANT), new Party(BEN, Side.RESPONDENT)));
        return List.of(
                new EffectCommand.Open(
                        now.by("open", CLERK),
                        new DisputeId("dispute"),
                        agreement,
                        now.at().toLocalDate(),
                        parties,
                        TownRules.TOWN,
                        CompetentCourts.unstated()),
                new EffectCommand.Change(now.by("change", CLERK), List.of(payment(2, now)), Set.of(ANN, BEN)),
                new PerformanceCommand.Perform(now.by("said", new Actor.Party(BEN)), 1, Optional.empty()),
                new PerformanceCommand.Perform(now.by("seen", CLERK), 1, Optional.empty()),
                new PerformanceCommand.ReportBreach(now.by("breach", new Actor.Party(ANN)), ANN, 1, "未付款"),
                new PerformanceCommand.FollowUp(now.by("follow-up", CLERK), Optional.empty()),
                new CourtCommand.Sue(now.by("sue", new Actor.Party(ANN)), ANN),
                new CourtCommand.EndSuit(now.by("judged", CLERK), ANN, SuitOutcome.JUDGED),
                new CourtCommand.EndSuit(now.by("withdrawn", CLERK), ANN, SuitOutcome.WITHDRAWN),
                new ConfirmationCommand.ApplyForConfirmation(
                        now.by("apply", CLERK), Set.of(ANN, BEN), new CourtId("court"), Foreseen.nothing()),
                new ConfirmationCommand.WithdrawApplication(now.by("withdraw", new Actor.Party(ANN)), ANN),
                new ConfirmationCommand.CourtDecides(now.by("confirmed", CLERK), Ruling.CONFIRMED, Set.of(), Set.of()),
                new ConfirmationCommand.CourtDecides(
                        now.by("dismissed", CLERK), Ruling.DISMISSED, Set.of(), Set.of(Dismissal.UNCLEAR)),
                new ConfirmationCommand.CourtDecides(
                        now.by("wrong-court", CLERK),
                        Ruling.NOT_ACCEPTED,
                        Set.of(NonAcceptance.WRONG_COURT),
                        Set.of()));
    }

    private static List<ReferralCommand> ofReferrals(StateExplorer.Moment now) {
        Offering offering = new Offering(
                new DisputeId("dispute"),
                TownRules.TOWN,
                TownRules.WATER,
                Counterpart.OTHER,
                Direction.OUT,
                Clock.RECEIVER,
                "属其职责");
        Actor centre = TownRules.clerk(TownRules.CENTRE, "one");
        return List.of(
                new OfferCommand.Offer(now.by("offer", OFFERS), offering),
                new OfferCommand.OfferAgain(now.by("again", OFFERS), "有新的材料"),
                new OfferCommand.Withdraw(now.by("withdraw", OFFERS), "已化解"),
                new AnswerCommand.Accept(now.by("accept", ANSWERS)),
                new AnswerCommand.Return(now.by("return", ANSWERS), "不属职责"),
                new AnswerCommand.Determine(now.by("theirs", centre), TownRules.WATER),
                new AnswerCommand.Determine(now.by("ours", centre), TownRules.TOWN),
                new AnswerCommand.Report(now.by("report", ANSWERS), Outcome.DONE, "已处理"));
    }
}
