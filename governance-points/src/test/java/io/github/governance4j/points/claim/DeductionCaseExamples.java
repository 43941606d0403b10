package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.BEN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A deduction: recorded by one, told, answered, decided by others, and never by silence. */
class DeductionCaseExamples {
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);
    private final Host host = new Host(FourVillages.willow());

    @Test
    void the_person_is_told_can_reply_and_others_decide() {
        told("B");
        host.ask("C1", new StepCommand.Reply(stamp("re", "2026-03-05T10:00", resident(ANN)), "当天我不在村里"));
        assertThat(refusal(pass("heard", "2026-03-06T10:00", post(FourVillages.COUNCIL))))
                .contains(ClaimRefusal.ANOTHER_STEP);

        // Seven working days from Wednesday 4 March end on Friday the 13th.
        host.passTime("C1", "2026-03-14T00:00");
        assertThat(host.claim("C1").step()).contains(new StepId("heard"));
        host.ask("C1", pass("heard", "2026-03-16T10:00", post(FourVillages.COUNCIL)));
        assertThat(host.entries()).isEmpty();
        host.ask("C1", pass("entered", "2026-03-17T10:00", post(FourVillages.CADRE)));

        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().standing(LATER)).isEqualTo(Points.of("96"));
        Hearing hearing = deducted().deduction().hearing();
        assertThat(hearing.recordedBy()).isEqualTo(new PersonId("cadre.1"));
        assertThat(hearing.decidedBy()).isEqualTo(new PersonId("village-council.1"));
        assertThat(hearing.noticed()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(hearing.repliesThrough()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(hearing.claim()).contains(new ClaimId("C1").stream());
    }

    @Test
    void nobody_decides_what_they_recorded_or_what_concerns_their_own() {
        told("B");
        host.passTime("C1", "2026-03-14T00:00");
        Actor ben = new Actor.Post(new PostId("council-ben"), BEN);
        assertThat(refusal(pass("heard", "2026-03-16T10:00", ben))).contains(ClaimRefusal.OWN_CLAIM);
        var withBen = new StepCommand.Pass(
                stamp("h2", "2026-03-16T10:00", post(FourVillages.COUNCIL)),
                new StepId("heard"),
                "属实",
                Set.of(BEN),
                Optional.empty());
        assertThat(refusal(withBen)).contains(ClaimRefusal.OWN_CLAIM);
        var withRecorder = new StepCommand.Pass(
                stamp("h3", "2026-03-16T10:00", post(FourVillages.COUNCIL)),
                new StepId("heard"),
                "属实",
                Set.of(new PersonId("cadre.1")),
                Optional.empty());
        assertThat(refusal(withRecorder)).contains(ClaimRefusal.SAME_PERSON);
        var withoutWords = new StepCommand.Pass(
                stamp("h4", "2026-03-16T10:00", post(FourVillages.COUNCIL)),
                new StepId("heard"),
                " ",
                Set.of(),
                Optional.empty());
        assertThat(refusal(withoutWords)).contains(ClaimRefusal.REASON_MISSING);
    }

    @Test
    void a_case_nobody_decides_is_dropped_and_leaves_nothing() {
        told("B");
        host.passTime("C1", "2027-01-01T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.DROPPED);
        assertThat(host.claim("C1").ground()).contains(DeclineGround.SILENCE);
        assertThat(host.entries()).isEmpty();
    }

    @Test
    void a_case_the_person_is_never_told_of_is_dropped() {
        host.declare(
                deed("C1", "B", "2026-03-02T09:00").build(), stamp("d1", "2026-03-03T10:00", post(FourVillages.CADRE)));
        host.passTime("C1", "2027-01-01T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.DROPPED);
    }

    @Test
    void an_offence_waits_for_the_authority() {
        told("O");
        host.passTime("C1", "2026-03-14T00:00");
        assertThat(refusal(pass("heard", "2026-03-16T10:00", post(FourVillages.COUNCIL))))
                .contains(ClaimRefusal.FINDING_MISSING);
        assertThat(host.claim("C1").missing()).contains(Missing.FINDING);
        host.ask(
                "C1",
                new DeclaringCommand.AttachFinding(
                        stamp("f", "2026-03-16T11:00", post(FourVillages.CADRE)), "公（治）决字〔2026〕12号"));
        host.ask("C1", pass("heard", "2026-03-17T10:00", post(FourVillages.COUNCIL)));
        host.ask("C1", pass("entered", "2026-03-18T10:00", post(FourVillages.CADRE)));
        assertThat(deducted().deduction().hearing().finding()).contains("公（治）决字〔2026〕12号");
    }

    @Test
    void residents_cannot_have_each_other_deducted() {
        var by = stamp("d1", "2026-03-03T10:00", resident(Hamlet.STRANGER));
        Optional<ClaimRefusal> refusal = host.declare(
                        deed("C1", "B", "2026-03-02T09:00").build(), by)
                .fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
        assertThat(refusal).contains(ClaimRefusal.NO_FLOW);
    }

    @Test
    void a_revoked_deduction_leaves_standing_as_if_it_had_never_been() {
        told("B");
        host.passTime("C1", "2026-03-14T00:00");
        host.ask("C1", pass("heard", "2026-03-16T10:00", post(FourVillages.COUNCIL)));
        host.ask("C1", pass("entered", "2026-03-17T10:00", post(FourVillages.CADRE)));
        host.ask("C1", new RemedyCommand.Revoke(stamp("r", "2026-03-20T10:00", post(FourVillages.ADMIN)), "认错了人"));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.REVERSED);
        assertThat(host.account().standing(LATER)).isEqualTo(Points.of("100"));
    }

    private void told(String item) {
        host.declare(
                deed("C1", item, "2026-03-02T09:00").build(),
                stamp("d1", "2026-03-03T10:00", post(FourVillages.CADRE)));
        host.ask(
                "C1",
                new StepCommand.TellPerson(
                        stamp("t", "2026-03-04T10:00", post(FourVillages.CADRE)), new StepId("told"), "3月2日乱倒垃圾，附照片"));
    }

    private LedgerFact.StandingDeducted deducted() {
        return host.entries().stream()
                .filter(LedgerFact.StandingDeducted.class::isInstance)
                .map(LedgerFact.StandingDeducted.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Optional<ClaimRefusal> refusal(ClaimCommand command) {
        return host.ask("C1", command).fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }
}
