package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.BEN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.ObjectionCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What does not happen often: editions change, an account changes its mind, consent goes. */
class ClaimOddCasesExamples {
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);

    @Test
    void a_claim_keeps_the_edition_it_was_declared_under() {
        LocalDate change = LocalDate.of(2026, 3, 3);
        Claiming claiming = Claiming.over(
                Editions.of(List.of(
                        new Edition<>(Hamlet.EDITION, Hamlet.FROM, Village.adopted(), FourVillages.xiangxi()),
                        new Edition<>(new EditionId("2026"), change, Village.adopted(), FourVillages.jingyuan()))),
                Hamlet.catalogues(),
                Hamlet.place(),
                WorkCalendar.china());
        Host host = new Host(claiming);
        host.declare(deed("C1", "A", "2026-03-01T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        host.declare(deed("C2", "A", "2026-03-02T09:00").build(), stamp("d2", "2026-03-03T10:00", resident(ANN)));
        host.ask("C1", pass("leader", "2026-03-04T10:00", post(FourVillages.LEADER)));
        assertThat(host.claim("C1").step()).contains(new StepId("committees"));
        assertThat(host.claim("C1").edition()).contains(Hamlet.EDITION);
        assertThat(host.claim("C2").step()).contains(new StepId("inspection"));
    }

    @Test
    void one_of_the_family_declares_on_the_household_account_for_whoever_did_it() {
        Host host = new Host(FourVillages.jingyuan());
        host.declare(deed("C1", "A", "2026-03-01T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(BEN)));
        host.ask("C1", pass("inspection", "2026-03-06T10:00", post(FourVillages.INSPECTOR)));
        host.ask("C1", pass("meeting", "2026-03-25T10:00", post(FourVillages.COUNCIL)));
        assertThat(host.account().redeemable(LATER)).isEqualTo(Points.of("5"));
        // A resident declared; the books name the post that passed it last.
        Booking booking = host.claim("C1").held().booking().orElseThrow();
        assertThat(booking.by()).isEqualTo(post(FourVillages.COUNCIL));
        assertThat(booking.deed().member()).isEqualTo(ANN);
    }

    @Test
    void an_award_given_back_on_the_account_stands_again_on_the_claim() {
        Host host = new Host(FourVillages.luoyu());
        host.declare(
                deed("C1", "A", "2026-03-03T09:00").build(), stamp("d1", "2026-03-03T10:00", post(FourVillages.CADRE)));
        host.ask("C1", new RemedyCommand.Revoke(stamp("r", "2026-03-04T09:00", post(FourVillages.ADMIN)), "录错了人"));
        CommandId reversal = host.claim("C1").held().undoing().orElseThrow().reversal();
        host.onAccount(
                new ObjectionCommand.RaiseObjection(stamp("o", "2026-03-05T09:00", resident(ANN)), reversal, "确系我做的"));
        host.onAccount(new ObjectionCommand.AnswerObjection(
                stamp("a", "2026-03-06T09:00", post(FourVillages.SUPERVISOR)),
                reversal,
                Objection.Answer.UPHELD,
                "经查属实",
                Set.of(ANN, BEN)));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(LATER)).isEqualTo(Points.of("5"));
    }

    @Test
    void an_account_that_refuses_twice_is_heard_twice() {
        Host host = new Host(FourVillages.jingyuan()).holdMail();
        host.declare(deed("C1", "A", "2026-03-01T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        host.ask("C1", pass("inspection", "2026-03-06T10:00", post(FourVillages.INSPECTOR)));
        host.ask("C1", pass("meeting", "2026-03-25T10:00", post(FourVillages.COUNCIL)));
        refuse(host);
        CommandId first = host.claim("C1").entry().orElseThrow();
        assertThat(host.claim("C1").ground()).contains(DeclineGround.NOT_CREDITED);
        host.ask(
                "C1",
                new RemedyCommand.RaiseObjection(
                        stamp("o", "2026-03-26T10:00", resident(ANN)), "请再试", Optional.empty()));
        host.ask(
                "C1",
                new RemedyCommand.AnswerObjection(
                        stamp("a", "2026-03-27T10:00", post(FourVillages.SUPERVISOR)),
                        Objection.Answer.UPHELD,
                        "目录已更正",
                        Optional.empty()));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERING);
        assertThat(host.claim("C1").entry()).contains(first);
        refuse(host);
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.DECLINED);
    }

    private static void refuse(Host host) {
        EntryFact.EntryAsked asked = (EntryFact.EntryAsked) host.facts("C1").stream()
                .filter(EntryFact.EntryAsked.class::isInstance)
                .reduce((former, latter) -> latter)
                .orElseThrow();
        LedgerCommand sent = new ClaimReaction()
                .on(new ClaimId("C1").stream(), 1, asked)
                .get(0)
                .command();
        var told =
                EntryReaction.refused(sent, PointsRefusal.EDITION_NOT_ADOPTED).orElseThrow();
        host.ask("C1", told.command());
    }

    @Test
    void what_is_up_by_consent_comes_down_with_it_and_costs_no_points() {
        Host host = new Host(byConsent());
        host.declare(deed("C1", "A", "2026-03-01T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        var without = new PostingCommand.Post(
                stamp("p0", "2026-03-03T10:00", post(FourVillages.CADRE)), new StepId("up"), "no-1", Optional.empty());
        assertThat(host.ask("C1", without).isAccepted()).isFalse();
        host.ask(
                "C1",
                new PostingCommand.Post(
                        stamp("p1", "2026-03-03T10:00", post(FourVillages.CADRE)),
                        new StepId("up"),
                        "no-1",
                        Optional.of(LocalDate.of(2026, 3, 2))));
        assertThat(host.claim("C1").notice().orElseThrow().shownOn(LocalDate.of(2026, 3, 4)))
                .isTrue();
        host.ask("C1", new PostingCommand.TakeDown(stamp("t", "2026-03-04T10:00", resident(ANN)), ""));
        assertThat(host.claim("C1").notice().orElseThrow().shownOn(LocalDate.of(2026, 3, 4)))
                .isFalse();
        host.passTime("C1", "2026-03-10T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    private static ClaimRules byConsent() {
        PostingRules posting = new PostingRules(
                FourVillages.limit(5, LimitUnit.CALENDAR_DAY),
                false,
                Optional.empty(),
                Set.of(FourVillages.SUPERVISOR),
                FourVillages.limit(7, LimitUnit.WORKING_DAY));
        return ClaimRules.builder()
                .flows(List.of(FourVillages.award(
                        "consent",
                        List.of(
                                FourVillages.step("up", StepKind.POSTING, FourVillages.within(3, LimitUnit.WORKING_DAY))
                                        .roles(Set.of(FourVillages.CADRE))
                                        .build(),
                                FourVillages.atOnce()),
                        Optional.of(posting))))
                .routes(List.of(FourVillages.residents("consent")))
                .objections(FourVillages.objections())
                .build();
    }
}
