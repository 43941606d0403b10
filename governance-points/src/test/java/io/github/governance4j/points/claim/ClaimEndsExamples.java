package io.github.governance4j.points.claim;

import static io.github.governance4j.points.claim.Hamlet.ANN;
import static io.github.governance4j.points.claim.Hamlet.decline;
import static io.github.governance4j.points.claim.Hamlet.deed;
import static io.github.governance4j.points.claim.Hamlet.pass;
import static io.github.governance4j.points.claim.Hamlet.post;
import static io.github.governance4j.points.claim.Hamlet.resident;
import static io.github.governance4j.points.claim.Hamlet.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.scoring.Deed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a claim ends: late, repeated, declined, objected to, withdrawn, without a place, or refused by the account. */
class ClaimEndsExamples {
    private final Host host = new Host(FourVillages.willow());

    @Test
    void what_is_declared_too_late_is_declined_with_grounds_notice_and_a_way_out() {
        host.declare(deed("C1", "A", "2025-10-09T09:00").build(), stamp("d", "2026-03-02T10:00", resident(ANN)));
        Claim claim = host.claim("C1");
        assertThat(claim.stage()).isEqualTo(ClaimStage.DECLINED);
        assertThat(claim.ground()).contains(DeclineGround.TOO_LATE);
        var ruling = claim.ruling().orElseThrow();
        assertThat(ruling.notice().to()).containsExactly(ANN);
        assertThat(ruling.notice().remedies()).contains(Remedy.COURT);
        assertThat(ruling.lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ruling.grounds().evidence().text(Language.ZH)).contains("2025-10-09");
    }

    @Test
    void the_same_deed_counts_once_and_an_exhibit_shows_one_deed() {
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        Exhibit photo = Exhibit.of("file-1", "photo", key);
        declare(
                "C1",
                deed("C1", "A", "2026-03-01T09:00").exhibits(List.of(photo)).build());
        declare("C2", deed("C2", "A", "2026-03-01T09:00").build());
        declare(
                "C3",
                deed("C3", "A", "2026-03-02T09:00").exhibits(List.of(photo)).build());
        declare("C4", deed("C4", "A", "2026-03-02T09:00").build());
        assertThat(host.claim("C2").ground()).contains(DeclineGround.REPEATED);
        assertThat(host.claim("C3").ground()).contains(DeclineGround.REPEATED);
        assertThat(host.claim("C4").stage()).isEqualTo(ClaimStage.AT_STEP);
    }

    @Test
    void a_declined_deed_may_be_declared_again() {
        declare("C1", deed("C1", "A", "2026-03-01T09:00").build());
        host.ask("C1", decline("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        host.declare(deed("C2", "A", "2026-03-01T09:00").build(), stamp("d2", "2026-03-04T10:00", resident(ANN)));
        assertThat(host.claim("C2").stage()).isEqualTo(ClaimStage.AT_STEP);
    }

    @Test
    void an_upheld_objection_lets_it_go_on_where_it_ended() {
        declare("C1", deed("C1", "A", "2026-03-01T09:00").build());
        host.ask("C1", decline("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        host.ask(
                "C1",
                new RemedyCommand.RaiseObjection(
                        stamp("o", "2026-03-05T10:00", resident(ANN)), "我有证人", Optional.empty()));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.OBJECTED);
        assertThat(refusal(answer("2026-03-06T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.UPHELD, " ")))
                .contains(ClaimRefusal.REASON_MISSING);
        host.ask("C1", answer("2026-03-06T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.UPHELD, "证人属实"));
        assertThat(host.claim("C1").step()).contains(new StepId("committees"));
        assertThat(host.claim("C1").objection().orElseThrow().outcome()).isEqualTo(Objection.Outcome.UPHELD);
    }

    @Test
    void a_rejected_objection_leaves_it_declined_and_silence_never_rejects() {
        declare("C1", deed("C1", "A", "2026-03-01T09:00").build());
        host.ask("C1", decline("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        host.ask(
                "C1",
                new RemedyCommand.RaiseObjection(
                        stamp("o", "2026-03-05T10:00", resident(ANN)), "我有证人", Optional.empty()));
        host.passTime("C1", "2026-12-31T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.OBJECTED);
        assertThat(host.claim("C1").objection().orElseThrow().overdue()).isTrue();
        host.ask("C1", answer("2027-01-06T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.REJECTED, "证人不在场"));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.DECLINED);
        var again = new RemedyCommand.RaiseObjection(
                stamp("o2", "2027-01-07T10:00", resident(ANN)), "再看看", Optional.empty());
        assertThat(refusal(again)).contains(ClaimRefusal.WINDOW_OVER);
    }

    @Test
    void it_can_be_taken_back_at_every_step_before_the_account_is_asked() {
        declare("C1", deed("C1", "Q", "2026-03-01T09:00").build());
        assertThat(host.placeStreams()).hasSize(1);
        var places = host.placeStreams().iterator().next();
        assertThat(host.places(places).holders()).containsExactly("h1");
        host.ask("C1", new DeclaringCommand.Withdraw(stamp("w", "2026-03-03T10:00", resident(ANN)), "不申报了"));
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.WITHDRAWN);
        assertThat(host.places(places).holders()).isEmpty();
    }

    @Test
    void one_household_of_a_group_has_the_place_of_the_year() {
        declare("C1", deed("C1", "Q", "2026-03-01T09:00").build());
        declare("C2", other("C2", "h2", Hamlet.GROUP.value()));
        declare("C3", other("C3", "h3", Hamlet.OTHER_GROUP.value()));
        declare("C4", deed("C4", "Q", "2026-03-01T15:00").build());
        assertThat(host.claim("C1").step()).contains(new StepId("check"));
        assertThat(host.claim("C2").ground()).contains(DeclineGround.NO_PLACE_LEFT);
        assertThat(host.claim("C3").step()).contains(new StepId("check"));
        assertThat(host.claim("C4").step()).contains(new StepId("check"));

        // Two claims of one household share its place: it is free once both have ended.
        host.ask("C1", decline("check", "2026-03-04T10:00", post(FourVillages.CADRE)));
        declareLater("C5", "2026-03-05T10:00");
        assertThat(host.claim("C5").ground()).contains(DeclineGround.NO_PLACE_LEFT);
        host.ask("C4", decline("check", "2026-03-06T10:00", post(FourVillages.CADRE)));
        declareLater("C6", "2026-03-09T10:00");
        assertThat(host.claim("C6").step()).contains(new StepId("check"));
    }

    @Test
    void a_claim_that_was_wrongly_left_without_a_place_has_one_beyond_the_number() {
        declare("C1", deed("C1", "Q", "2026-03-01T09:00").build());
        declare("C2", other("C2", "h2", Hamlet.GROUP.value()));
        host.ask(
                "C2",
                new RemedyCommand.RaiseObjection(
                        stamp("o", "2026-03-05T10:00", resident(new PersonId("carl"))), "我家先申报", Optional.empty()));
        host.ask("C2", answer("2026-03-06T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.UPHELD, "确系先到"));
        assertThat(host.claim("C2").step()).contains(new StepId("check"));
        assertThat(host.places(host.placeStreams().iterator().next()).holders()).containsExactly("h1", "h2");
        host.ask("C2", pass("check", "2026-03-09T10:00", post(FourVillages.CADRE)));
        assertThat(host.claim("C2").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void answers_that_come_late_twice_or_out_of_order_change_nothing() {
        host.holdMail();
        declare("C1", deed("C1", "Q", "2026-03-01T09:00").build());
        host.passTime("C1", "2026-03-04T00:00");
        assertThat(host.facts("C1").stream().filter(EntryFact.PlaceAsked.class::isInstance))
                .hasSize(2);
        host.ask("C1", new DeclaringCommand.Withdraw(stamp("w", "2026-03-05T10:00", resident(ANN)), ""));
        host.deliver();
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.WITHDRAWN);
        assertThat(host.places(host.placeStreams().iterator().next()).holders()).isEmpty();
    }

    @Test
    void points_of_a_range_are_chosen_by_somebody_named_with_a_reason() {
        declare("C1", deed("C1", "R", "2026-03-01T09:00").build());
        assertThat(host.claim("C1").missing()).contains(Missing.POINTS);
        host.ask("C1", pass("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        assertThat(refusal(pass("committees", "2026-03-04T10:00", post(FourVillages.COUNCIL))))
                .contains(ClaimRefusal.POINTS_NOT_CHOSEN);
        assertThat(refusal(choose("2026-03-04T10:00", "10.01", "跳水救人"))).contains(ClaimRefusal.POINTS_OUT_OF_BOUNDS);
        assertThat(refusal(choose("2026-03-04T10:00", "8", " "))).contains(ClaimRefusal.REASON_MISSING);
        host.ask("C1", choose("2026-03-04T10:00", "8", "跳水救人"));
        assertThat(host.claim("C1").step()).contains(new StepId("posted"));
        assertThat(host.claim("C1").missing()).containsExactly(Missing.POSTING);
    }

    @Test
    void what_the_account_cannot_take_is_declined_with_its_reason() {
        // In force when it was declared, and reversed on the account it cannot be: the account answers for itself.
        declare("C1", deed("C1", "Q", "2026-03-01T09:00").build());
        host.holdMail();
        host.ask("C1", pass("check", "2026-03-03T10:00", post(FourVillages.CADRE)));
        var entry = host.claim("C1").entry().orElseThrow();
        var no = new AckCommand.NotCredited(
                Stamp.timer(
                        new CommandId("~no"),
                        LocalDateTime.parse("2026-03-03T10:00"),
                        LocalDateTime.parse("2026-03-03T10:00")),
                entry,
                PointsRefusal.ITEM_NOT_IN_FORCE);
        host.ask("C1", no);
        assertThat(host.claim("C1").ground()).contains(DeclineGround.NOT_CREDITED);
        assertThat(host.claim("C1").ruling().orElseThrow().grounds().evidence().text(Language.ZH))
                .contains("项目未生效");

        // Asked again meanwhile the account took it after all: what stands there counts, once.
        host.deliver();
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
        assertThat(host.account().redeemable(LocalDate.of(2026, 5, 1))).isEqualTo(Points.of("3"));
    }

    @Test
    void somebody_who_objects_to_what_is_put_up_stops_the_clock_until_answered() {
        declare("C1", deed("C1", "A", "2026-03-01T09:00").build());
        posted();
        var objects = new PostingCommand.ObjectToPosting(
                stamp("po", "2026-03-10T10:00", resident(Hamlet.STRANGER)), "那天没有活动");
        host.ask("C1", objects);
        host.passTime("C1", "2026-06-01T00:00");
        assertThat(host.claim("C1").step()).contains(new StepId("posted"));
        assertThat(host.claim("C1").missing()).containsExactly(Missing.POSTING_ANSWER);
        var byWhoPosted = answerPosting("2026-06-02T10:00", post(FourVillages.CADRE), Objection.Answer.REJECTED);
        assertThat(refusal(byWhoPosted)).contains(ClaimRefusal.NOT_OF_THIS_ROLE);
        host.ask("C1", answerPosting("2026-06-02T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.REJECTED));
        // Thirteen days were left on 10 March, so it ends on 15 June.
        assertThat(host.claim("C1").deadline().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 6, 15));
        host.passTime("C1", "2026-07-01T00:00");
        assertThat(host.claim("C1").stage()).isEqualTo(ClaimStage.ENTERED);
    }

    @Test
    void somebody_who_objects_rightly_ends_it_and_it_comes_down() {
        declare("C1", deed("C1", "A", "2026-03-01T09:00").build());
        posted();
        host.ask(
                "C1",
                new PostingCommand.ObjectToPosting(
                        stamp("po", "2026-03-10T10:00", resident(Hamlet.STRANGER)), "那天没有活动"));
        host.ask("C1", answerPosting("2026-03-11T10:00", post(FourVillages.SUPERVISOR), Objection.Answer.UPHELD));
        assertThat(host.claim("C1").ground()).contains(DeclineGround.POSTING_OBJECTED);
        assertThat(host.claim("C1").notice().orElseThrow().shownOn(LocalDate.of(2026, 3, 11)))
                .isFalse();
    }

    private void posted() {
        host.ask("C1", pass("leader", "2026-03-03T10:00", post(FourVillages.LEADER)));
        host.ask("C1", pass("committees", "2026-03-05T10:00", post(FourVillages.COUNCIL)));
        host.ask(
                "C1",
                new PostingCommand.Post(
                        stamp("p1", "2026-03-06T10:00", post(FourVillages.CADRE)),
                        new StepId("posted"),
                        "no-17",
                        Optional.empty()));
    }

    private static PostingCommand answerPosting(String at, Actor by, Objection.Answer answer) {
        return new PostingCommand.AnswerPosting(stamp("pa" + at, at, by), answer, "查阅签到表");
    }

    private static StepCommand choose(String at, String points, String words) {
        return new StepCommand.Pass(
                stamp("c" + points + words.length(), at, post(FourVillages.COUNCIL)),
                new StepId("committees"),
                words,
                Set.of(),
                Optional.of(Points.of(points)));
    }

    private static RemedyCommand answer(String at, Actor by, Objection.Answer answer, String words) {
        return new RemedyCommand.AnswerObjection(
                stamp("a" + at + words.length(), at, by), answer, words, Optional.empty());
    }

    private static Declaration other(String claim, String household, String area) {
        return Declaration.of(new ClaimId(claim))
                .account(new StreamId("H-" + household))
                .deed(new Deed(new ItemCode("Q"), new PersonId("carl")))
                .done(LocalDateTime.parse("2026-03-01T09:00"))
                .household(new HouseholdId(household))
                .area(new AreaId(area))
                .build();
    }

    private void declare(String claim, Declaration made) {
        host.declare(
                made,
                stamp("d" + claim, "2026-03-02T10:00", resident(made.deed().member())));
    }

    private void declareLater(String claim, String at) {
        host.declare(
                other(claim, "h-" + claim, Hamlet.GROUP.value()),
                stamp("d" + claim, at, resident(new PersonId("carl"))));
    }

    private Optional<ClaimRefusal> refusal(ClaimCommand command) {
        return host.ask("C1", command).fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }
}
