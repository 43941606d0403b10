package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways of four real villages, day by day. */
class FourVillagesExamples {
    private static final LocalDate CHECKED = LocalDate.of(2026, 12, 1);

    @Test
    void in_luoyu_what_a_leader_enters_waits_and_what_a_cadre_enters_counts() {
        Host host = new Host(FourVillages.luoyu());
        host.declare(
                deed("C1", "A", "2026-03-02T09:00").build(),
                stamp("d1", "2026-03-02T10:00", post(FourVillages.LEADER)));
        assertThat(host.claim("C1").step()).contains(new StepId("check"));
        assertThat(host.entries()).isEmpty();

        host.declare(
                deed("C2", "A", "2026-03-03T09:00").build(), stamp("d2", "2026-03-03T10:00", post(FourVillages.CADRE)));
        assertThat(host.claim("C2").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(CHECKED)).isEqualTo(Points.of("5"));

        host.ask("C1", pass("check", "2026-03-04T10:00", post(FourVillages.CADRE)));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(CHECKED)).isEqualTo(Points.of("10"));
    }

    @Test
    void in_luoyu_the_super_admin_revokes_with_a_reason() {
        Host host = new Host(FourVillages.luoyu());
        host.declare(
                deed("C1", "A", "2026-03-03T09:00").build(), stamp("d1", "2026-03-03T10:00", post(FourVillages.CADRE)));
        var without = new RemedyCommand.Revoke(stamp("r0", "2026-03-04T09:00", post(FourVillages.ADMIN)), " ");
        assertThat(refusal(host, "C1", without)).contains(ClaimRefusal.REASON_MISSING);
        var byItself = new RemedyCommand.Revoke(stamp("r1", "2026-03-04T09:00", post(FourVillages.CADRE)), "录错");
        assertThat(refusal(host, "C1", byItself)).contains(ClaimRefusal.NOT_OF_THIS_ROLE);

        host.ask("C1", new RemedyCommand.Revoke(stamp("r2", "2026-03-04T09:00", post(FourVillages.ADMIN)), "录错了人"));

        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.REVERSED);
        assertThat(host.account().redeemable(CHECKED)).isEqualTo(Points.ZERO);
    }

    @Test
    void in_wendeng_the_council_sits_monthly_and_the_township_checks_by_the_tenth() {
        Host host = new Host(FourVillages.wendeng());
        host.declare(
                deed("C1", "A", "2026-04-02T09:00").build(),
                stamp("d1", "2026-04-02T10:00", post(FourVillages.COLLECTOR)));
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 4, 30));

        host.ask("C1", pass("council", "2026-04-10T15:00", post(FourVillages.COUNCIL)));
        // The day itself is too near for the tenth of April; 10 May 2026 is a Sunday.
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 5, 11));

        host.ask("C1", pass("township", "2026-05-08T15:00", post(FourVillages.TOWNSHIP)));
        assertThat(host.claim("C1").step()).contains(new StepId("district"));
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 5, 14));

        host.ask("C1", pass("district", "2026-05-12T15:00", post(FourVillages.DISTRICT)));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void in_wendeng_a_missed_date_is_recorded_and_comes_round_again() {
        Host host = new Host(FourVillages.wendeng());
        host.declare(
                deed("C1", "A", "2026-04-02T09:00").build(),
                stamp("d1", "2026-04-02T10:00", post(FourVillages.COLLECTOR)));
        host.passTime("C1", "2026-06-15T00:00");
        assertThat(host.facts("C1").stream().filter(StepFact.StepOverdue.class::isInstance))
                .extracting(ClaimFact::at)
                // 31 May 2026 is a Sunday, so May ends on 1 June here.
                .containsExactly(LocalDateTime.parse("2026-05-01T00:00"), LocalDateTime.parse("2026-06-02T00:00"));
        assertThat(host.claim("C1").step()).contains(new StepId("council"));
        host.ask("C1", pass("council", "2026-06-16T15:00", post(FourVillages.COUNCIL)));
        assertThat(host.claim("C1").step()).contains(new StepId("township"));
    }

    @Test
    void in_jingyuan_friday_is_for_looking_and_the_twenty_fifth_for_meeting() {
        Host host = new Host(FourVillages.jingyuan());
        host.declare(deed("C1", "A", "2026-03-03T09:00").build(), stamp("d1", "2026-03-04T10:00", resident(ANN)));
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 3, 6));
        host.ask("C1", pass("inspection", "2026-03-06T10:00", post(FourVillages.INSPECTOR)));
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 3, 25));
        host.ask("C1", pass("meeting", "2026-03-25T19:00", post(FourVillages.COUNCIL)));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void in_xiangxi_what_was_posted_is_paid_on_the_last_day_of_the_month() {
        Host host = new Host(FourVillages.xiangxi());
        host.declare(deed("C1", "A", "2026-03-02T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        host.ask("C1", pass("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        host.ask("C1", pass("committees", "2026-03-05T10:00", post(FourVillages.COUNCIL)));
        host.ask(
                "C1",
                new PostingCommand.Post(
                        stamp("p1", "2026-03-06T10:00", post(FourVillages.CADRE)),
                        new StepId("posted"),
                        "no-17",
                        Optional.empty()));
        assertThat(host.claim("C1").notice().orElseThrow().shownOn(LocalDate.of(2026, 3, 6)))
                .isTrue();
        // Fifteen days, the first not counted, end on Saturday the 21st and so on Monday the 23rd.
        assertThat(lastDay(host, "C1")).isEqualTo(LocalDate.of(2026, 3, 23));
        host.passTime("C1", "2026-03-30T23:59");
        assertThat(host.claim("C1").step()).contains(new StepId("pay-out"));
        host.passTime("C1", "2026-03-31T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(CHECKED)).isEqualTo(Points.of("5"));
    }

    @Test
    void in_xiangxi_a_leader_who_says_nothing_hands_it_on() {
        Host host = new Host(FourVillages.xiangxi());
        host.declare(deed("C1", "A", "2026-03-02T09:00").build(), stamp("d1", "2026-03-02T10:00", resident(ANN)));
        host.passTime("C1", "2026-03-06T00:00");
        assertThat(host.claim("C1").step()).contains(new StepId("committees"));
    }

    private static LocalDate lastDay(Host host, String claim) {
        return host.claim(claim).deadline().map(Deadline::lastDay).orElseThrow();
    }

    private static Optional<ClaimRefusal> refusal(Host host, String claim, ClaimCommand command) {
        return host.ask(claim, command).fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }
}
