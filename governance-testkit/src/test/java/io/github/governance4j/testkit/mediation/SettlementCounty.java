package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.RepresentationScope;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.CompetentCourts;
import io.github.governance4j.mediation.settlement.ConfirmationCommand;
import io.github.governance4j.mediation.settlement.CourtBasis;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.CourtId;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.Foreseen;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.PerformanceCommand;
import io.github.governance4j.mediation.settlement.Ruling;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.settlement.SuitOutcome;
import io.github.governance4j.mediation.settlement.Waiver;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ann, a child with its mother, and Ben with an agent; the town's committee; and what may be asked of their agreement. */
final class SettlementCounty {
    static final BodyId COMMITTEE = MatterCounty.TOWN;
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId MOTHER = new PersonId("mother");
    static final PersonId AGENT = new PersonId("agent");
    static final Set<PersonId> BOTH = Set.of(ANN, BEN);
    static final Parties PARTIES = Parties.of(
            List.of(new Party(ANN, Side.APPLICANT), new Party(BEN, Side.RESPONDENT)),
            Set.of(ANN),
            List.of(new Guardian(ANN, MOTHER)),
            List.of(new Representation(AGENT, Set.of(BEN), RepresentationScope.ORDINARY)));
    static final CourtId HERE = new CourtId("basic-court");
    static final CourtId ELSEWHERE = new CourtId("far-court");
    static final CompetentCourts COURTS = new CompetentCourts(Map.of(CourtBasis.SEAT, Set.of(HERE)));
    static final LocalDate EFFECT = LocalDate.of(2024, 12, 2);
    static final LocalDateTime NOON = EFFECT.atTime(12, 0);
    static final LocalDate DUE = LocalDate.of(2024, 12, 20);
    static final Clause PAYMENT = Clause.of(1, ClauseKind.PAYMENT, BEN, "赔偿医药费")
            .to(ANN)
            .fen(2_000_00)
            .due(DUE)
            .build();
    static final Clause APOLOGY = Clause.of(2, ClauseKind.APOLOGY, BEN, "当面道歉").build();

    private SettlementCounty() {}

    static Editions<SettlementRules> editions(int followUpDays) {
        SettlementRules rules = SettlementRules.builder()
                .followUp(MatterCounty.limit("follow-up", followUpDays, LimitUnit.WORKING_DAY))
                .waivers(List.of(new Waiver("私了到底", "县规")))
                .build();
        return Editions.of(List.of(new Edition<>(
                new EditionId("2024-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(MatterCounty.TOWN, "No 1", MatterCounty.FOUNDED),
                rules)));
    }

    static Settling settling() {
        return Settling.over(editions(15), MatterCounty.place(), WorkCalendar.china());
    }

    static Actor committee() {
        return MatterCounty.post(COMMITTEE, "two");
    }

    static Actor person(PersonId person) {
        return new Actor.Party(person);
    }

    static Stamp by(String id, LocalDateTime at, Actor actor) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), actor);
    }

    static Agreement agreement(Clause... clauses) {
        return Agreement.of(new AgreementId("xy-1"), AgreementForm.WRITTEN, List.of(clauses))
                .states(Set.of(AgreementPart.PARTIES, AgreementPart.CONTENT))
                .build();
    }

    static SettlementCommand open(LocalDateTime at, Agreement agreement) {
        return open(by("open", at, committee()), agreement, EFFECT);
    }

    static SettlementCommand open(Stamp stamp, Agreement agreement, LocalDate effectiveOn) {
        return new EffectCommand.Open(stamp, new DisputeId("d-1"), agreement, effectiveOn, PARTIES, COMMITTEE, COURTS);
    }

    static SettlementCommand opened() {
        return open(NOON, agreement(PAYMENT, APOLOGY));
    }

    static SettlementCommand change(String id, LocalDateTime at, Actor by, Set<PersonId> assents, Clause... clauses) {
        return new EffectCommand.Change(by(id, at, by), List.of(clauses), assents);
    }

    static SettlementCommand tick(LocalDateTime at) {
        return new EffectCommand.Tick(Stamp.timer(new CommandId("t-" + at), at, at));
    }

    static SettlementCommand perform(String id, LocalDateTime at, Actor by, int clause) {
        return new PerformanceCommand.Perform(by(id, at, by), clause, Optional.empty());
    }

    static SettlementCommand receipt(String id, LocalDateTime at, Actor by, int clause, PersonId party) {
        return new PerformanceCommand.AcknowledgeReceipt(by(id, at, by), clause, party);
    }

    static SettlementCommand breach(String id, LocalDateTime at, Actor by, int clause, PersonId party, String words) {
        return new PerformanceCommand.ReportBreach(by(id, at, by), party, clause, words);
    }

    static SettlementCommand followUp(String id, LocalDateTime at, Actor by) {
        return new PerformanceCommand.FollowUp(by(id, at, by), Optional.empty());
    }

    static SettlementCommand sue(String id, LocalDateTime at, Actor by, PersonId party) {
        return new CourtCommand.Sue(by(id, at, by), party);
    }

    static SettlementCommand endSuit(String id, LocalDateTime at, PersonId party, SuitOutcome outcome) {
        return new CourtCommand.EndSuit(by(id, at, committee()), party, outcome);
    }

    static SettlementCommand apply(String id, LocalDateTime at, Actor by, Set<PersonId> jointly, CourtId court) {
        return new ConfirmationCommand.ApplyForConfirmation(
                by(id, at, by), jointly, court, new Foreseen(Set.of(), Set.of(Dismissal.UNCLEAR), Set.of()));
    }

    static SettlementCommand withdraw(String id, LocalDateTime at, Actor by, PersonId party) {
        return new ConfirmationCommand.WithdrawApplication(by(id, at, by), party);
    }

    static SettlementCommand confirmed(String id, LocalDateTime at) {
        return new ConfirmationCommand.CourtDecides(by(id, at, committee()), Ruling.CONFIRMED, Set.of(), Set.of());
    }

    static SettlementCommand dismissed(String id, LocalDateTime at, Dismissal... grounds) {
        return new ConfirmationCommand.CourtDecides(
                by(id, at, committee()), Ruling.DISMISSED, Set.of(), Set.of(grounds));
    }

    static SettlementCommand notAccepted(String id, LocalDateTime at, NonAcceptance... grounds) {
        return new ConfirmationCommand.CourtDecides(
                by(id, at, committee()), Ruling.NOT_ACCEPTED, Set.of(grounds), Set.of());
    }
}
