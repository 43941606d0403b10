package io.github.governance4j.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterExamples {
    /** A Monday, with five working days after it in the same week and the next. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Actor CENTRE = MatterTown.post(MatterTown.CENTRE, "one");
    private static final Actor WATER = MatterTown.post(MatterTown.WATER, "one");
    private static final Actor WATER_TWO = MatterTown.post(MatterTown.WATER, "two");
    private static final Actor TOWN = MatterTown.post(MatterTown.TOWN, "one");

    private final MatterTown town = MatterTown.fresh();

    @Test
    void a_matter_goes_through_all_six_links() {
        town.accepted(MONDAY);
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        assertThat(town.matter().climb().deadline().orElseThrow().lastDay()).isEqualTo(MONDAY.plusDays(7));

        assign("s-1", MatterTown.ROADS, MONDAY.atTime(12, 0));
        accept(new SlipCommand.ReportSlipDone(
                town.by(
                        MatterTown.post(MatterTown.ROADS, "one"),
                        MONDAY.plusDays(1).atTime(9, 0)),
                new SlipId("s-1"),
                "路面已开挖"));
        accept(new SlipCommand.CheckSlip(town.by(TOWN, MONDAY.plusDays(1).atTime(10, 0)), new SlipId("s-1"), true, ""));

        submitProof(WATER, MONDAY.plusDays(2).atTime(9, 0));
        assertThat(town.matter().climb().status()).isEqualTo(Standing.REPLIED);
        accept(new HandlingCommand.Check(town.by(WATER_TWO, MONDAY.plusDays(2).atTime(15, 0)), true, ""));
        assertThat(town.matter().stage()).isEqualTo(Stage.CLOSED);
        assertThat(town.matter().callBack().orElseThrow().lastDay()).isEqualTo(MONDAY.plusDays(4));

        accept(new FollowUpCommand.CallBack(town.by(CENTRE, MONDAY.plusDays(3).atTime(9, 0)), true, true, true));
        accept(new FollowUpCommand.Rate(
                town.by(MatterTown.reporter("r-1"), MONDAY.plusDays(3).atTime(9, 5)),
                new ReceiptId("r-1"),
                Rating.SATISFIED));
        accept(new FollowUpCommand.Recheck(town.by(TOWN, MONDAY.plusDays(20).atTime(9, 0)), true, ""));
        assertThat(town.until(MONDAY.plusYears(1).atStartOfDay())).isEmpty();
        assertThat(town.matter().supervised()).isFalse();
        assertThat(town.matters().replay(town.facts())).isEqualTo(town.matter());
    }

    @Test
    void no_reporter_can_take_the_id_of_what_a_whistle_asks_for() {
        LocalDateTime at = MONDAY.atTime(9, 0);
        Actor channel = new Actor.Channel(new ReceiptId("R-2"));
        Voice voice = new Voice(new ReceiptId("R-2"), SourceKind.HOTLINE);
        CommandId taken = Reaction.commandId(new StreamId("W1"), 2, "supervise");
        assertThatThrownBy(() -> new IntakeCommand.JoinReport(new Stamp(taken, at, at, channel), voice))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new IntakeCommand.JoinReport(Stamp.timer(taken, at, at), voice)
                        .stamp()
                        .id())
                .isEqualTo(taken);
    }

    @Test
    void nobody_is_free_of_a_matter_before_somebody_else_has_accepted_it() {
        town.dispatched(MONDAY);
        assertThat(owners()).containsExactly(MatterTown.CENTRE, MatterTown.CENTRE);

        acceptSide(TOWN, Side.TERRITORY, MatterTown.TOWN, MONDAY.atTime(10, 0));
        assertThat(owners()).containsExactly(MatterTown.CENTRE, MatterTown.TOWN);
        assertThat(town.matter().lead()).contains(Side.TERRITORY);

        acceptSide(WATER, Side.DEPARTMENT, MatterTown.WATER, MONDAY.atTime(11, 0));
        assertThat(town.matter().lead()).as("the first receiver leads").contains(Side.TERRITORY);

        accept(new OwnershipCommand.OfferHandOver(
                town.by(WATER, MONDAY.atTime(12, 0)), Side.DEPARTMENT, MatterTown.ROADS, "属道路养护"));
        assertThat(owners()).containsExactly(MatterTown.WATER, MatterTown.TOWN);
        accept(new OwnershipCommand.DeclineHandOver(
                town.by(MatterTown.post(MatterTown.ROADS, "one"), MONDAY.atTime(13, 0)), Side.DEPARTMENT, "管道漏水"));
        assertThat(owners()).containsExactly(MatterTown.WATER, MatterTown.TOWN);

        refuse(
                new OwnershipCommand.OfferHandOver(
                        town.by(TOWN, MONDAY.atTime(14, 0)), Side.DEPARTMENT, MatterTown.ROADS, "不归我管"),
                MatterRefusal.NOT_THE_OWNER);
        accept(new OwnershipCommand.OfferHandOver(
                town.by(WATER, MONDAY.atTime(14, 0)), Side.DEPARTMENT, MatterTown.ROADS, "共同踏勘后"));
        acceptSide(MatterTown.post(MatterTown.ROADS, "one"), Side.DEPARTMENT, MatterTown.ROADS, MONDAY.atTime(15, 0));
        assertThat(owners()).containsExactly(MatterTown.ROADS, MatterTown.TOWN);
    }

    @Test
    void who_does_not_answer_in_time_is_supervised_and_may_still_accept() {
        town.dispatched(MONDAY);
        assertThat(town.until(MONDAY.plusDays(2).atStartOfDay()))
                .hasSize(2)
                .allMatch(fact -> fact instanceof OwnershipFact.AcceptanceOverdue);
        assertThat(town.matter().supervised()).isTrue();
        Decision<MatterFact, MatterRefusal> late = acceptSide(
                WATER, Side.DEPARTMENT, MatterTown.WATER, MONDAY.plusDays(2).atTime(9, 0));
        assertThat(((OwnershipFact.OwnershipAccepted) late.facts().get(0)).inTime())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(NotDispatched.class)
    void what_is_not_dispatched_is_sent_where_it_belongs_with_grounds_and_notice(NotDispatched kind) {
        report("r-1");
        Decision<MatterFact, MatterRefusal> sent =
                accept(new IntakeCommand.SendElsewhere(town.by(CENTRE, MONDAY.atTime(9, 30)), kind, "经核实属此类"));
        IntakeFact.SentElsewhere fact = (IntakeFact.SentElsewhere) sent.facts().get(0);
        assertThat(fact.remedies()).contains(Remedy.COURT);
        assertThat(fact.grounds()).isEqualTo("经核实属此类");
        assertThat(owners()).as("until it is accepted there").containsExactly(MatterTown.CENTRE, MatterTown.CENTRE);
        assertThat(town.matter().department().orElseThrow().offered()).contains(fact.to());
    }

    @Test
    void a_matter_sent_elsewhere_comes_back_for_something_new() {
        report("r-1");
        accept(new IntakeCommand.SendElsewhere(
                town.by(CENTRE, MONDAY.atTime(9, 30)), NotDispatched.REPEAT_WITHOUT_NEW_FACTS, "三月内已答复"));
        refuse(new FollowUpCommand.Reopen(town.by(CENTRE, MONDAY.atTime(10, 0)), " "), MatterRefusal.GROUNDS_MISSING);
        accept(new FollowUpCommand.Reopen(town.by(CENTRE, MONDAY.atTime(10, 0)), "又一处漏水"));
        accept(new IntakeCommand.Dispatch(town.by(CENTRE, MONDAY.atTime(10, 5))));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void nobody_strikes_off_what_they_proved_themselves() {
        town.accepted(MONDAY);
        submitProof(WATER, MONDAY.atTime(16, 0));
        Decision<MatterFact, MatterRefusal> no = refuse(
                new HandlingCommand.Check(town.by(WATER, MONDAY.atTime(17, 0)), true, ""), MatterRefusal.SAME_PERSON);
        assertThat(no.explanation().text(Language.ZH)).contains("经办人 water.one 不得核查自己办理的事项");
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), true, ""));
        assertThat(town.matter().checkedBy()).contains(new PersonId("town.one"));
    }

    @Test
    void what_the_check_finds_undone_is_open_again_under_the_same_deadline() {
        town.accepted(MONDAY);
        LocalDate before = town.matter().climb().deadline().orElseThrow().lastDay();
        submitProof(WATER, MONDAY.atTime(16, 0));
        refuse(
                new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), false, ""),
                MatterRefusal.GROUNDS_MISSING);
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), false, "仍在渗水"));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        assertThat(town.matter().climb().deadline().orElseThrow().lastDay()).isEqualTo(before);
    }

    @Test
    void a_recheck_that_fails_opens_the_matter_again() {
        town.accepted(MONDAY);
        submitProof(WATER, MONDAY.atTime(16, 0));
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), true, ""));
        accept(new FollowUpCommand.Recheck(town.by(TOWN, MONDAY.plusDays(9).atTime(9, 0)), false, "又漏了"));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        assertThat(town.matter().climb().status()).isEqualTo(Standing.OPEN);
        assertThat(town.matter().callBack()).isEmpty();
    }

    @Test
    void a_missed_call_back_and_a_missed_recheck_are_supervised_once() {
        town.accepted(MONDAY);
        submitProof(WATER, MONDAY.atTime(16, 0));
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), true, ""));
        assertThat(town.until(MONDAY.plusYears(1).atStartOfDay()))
                .extracting(fact -> ((FollowUpFact.FollowUpOverdue) fact).what())
                .containsExactly(FollowUp.CALL_BACK, FollowUp.RECHECK);
        assertThat(town.matter().supervised()).isTrue();
    }

    @Test
    void a_slip_that_is_late_is_supervised_and_keeps_the_matter_open() {
        town.accepted(MONDAY);
        assign("s-1", MatterTown.ROADS, MONDAY.atTime(12, 0));
        assertThat(town.until(MONDAY.plusDays(3).atStartOfDay()))
                .singleElement()
                .isInstanceOf(SlipFact.SlipOverdue.class);
        refuse(proof(WATER, MONDAY.plusDays(3).atTime(9, 0)), MatterRefusal.SLIPS_OPEN);
        accept(new SlipCommand.ReportSlipDone(
                town.by(
                        MatterTown.post(MatterTown.ROADS, "one"),
                        MONDAY.plusDays(3).atTime(10, 0)),
                new SlipId("s-1"),
                "已修"));
        refuse(
                new SlipCommand.CheckSlip(
                        town.by(
                                new Actor.Post(
                                        new io.github.governance4j.core.place.PostId("roads-one"),
                                        new PersonId("roads.one")),
                                MONDAY.plusDays(3).atTime(11, 0)),
                        new SlipId("s-1"),
                        true,
                        ""),
                MatterRefusal.NOT_THE_OWNER);
        assertThat(town.matter().slip(new SlipId("s-1")).orElseThrow().overdue())
                .isTrue();
    }

    @Test
    void a_slip_that_was_late_is_on_record_though_nobody_ticked() {
        town.accepted(MONDAY);
        assign("s-1", MatterTown.ROADS, MONDAY.atTime(12, 0));
        // Two working days: until the end of Wednesday.
        LocalDateTime over = MONDAY.plusDays(3).atStartOfDay();
        Decision<MatterFact, MatterRefusal> done = accept(new SlipCommand.ReportSlipDone(
                town.by(MatterTown.post(MatterTown.ROADS, "one"), over.plusMinutes(30)), new SlipId("s-1"), "已修"));
        assertThat(done.facts())
                .containsExactly(
                        new SlipFact.SlipOverdue(over, new SlipId("s-1"), MatterTown.ROADS),
                        new SlipFact.SlipReportedDone(
                                over.plusMinutes(30), new SlipId("s-1"), new PersonId("roads.one"), "已修", false));
        assertThat(done.explanation().find("matter.slip-passed")).isPresent();
        assertThat(town.matter().supervised()).isTrue();
    }

    @Test
    void a_limit_that_passes_climbs_and_the_owners_stay() {
        town.accepted(MONDAY);
        List<MatterFact> due = town.until(MONDAY.plusDays(8).atStartOfDay());
        assertThat(due)
                .extracting(
                        fact -> ((HandlingFact.OnLadder) fact).fact().getClass().getSimpleName())
                .containsExactly("LimitPassed", "Climbed");
        assertThat(town.matter().climb().rung()).isEqualTo(2);
        assertThat(owners()).containsExactly(MatterTown.WATER, MatterTown.TOWN);
    }

    @Test
    void whoever_goes_to_court_is_told_of_what_there_is_and_can_come_back() {
        dispatchQuarrel();
        Decision<MatterFact, MatterRefusal> left = accept(new HandlingCommand.OnLadder(new TryCommand.Leave(
                town.by(new Actor.Party(new PersonId("ann")), MONDAY.atTime(12, 0)), Remedy.COURT)));
        assertThat(left.facts())
                .last()
                .isEqualTo(new HandlingFact.EndedUnsettled(MONDAY.atTime(12, 0), Standing.LEFT, Set.of(Remedy.COURT)));
        assertThat(town.matter().stage()).isEqualTo(Stage.ENDED);
        accept(new FollowUpCommand.Reopen(town.by(CENTRE, MONDAY.atTime(13, 0)), "双方又愿调解"));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void a_settled_quarrel_still_needs_proof_and_a_second_person() {
        dispatchQuarrel();
        accept(new HandlingCommand.OnLadder(
                new TryCommand.BeginTry(town.by(TOWN, MONDAY.atTime(12, 0)), MatterTown.parties())));
        accept(new HandlingCommand.OnLadder(new TryCommand.EndTry(town.by(TOWN, MONDAY.atTime(15, 0)), true)));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        submitProof(TOWN, MONDAY.atTime(16, 0));
        accept(new HandlingCommand.Check(town.by(CENTRE, MONDAY.atTime(17, 0)), true, ""));
        assertThat(town.matter().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_party_who_was_told_it_is_settled_opens_it_again_and_goes_to_court() {
        dispatchQuarrel();
        accept(new HandlingCommand.OnLadder(
                new TryCommand.BeginTry(town.by(TOWN, MONDAY.atTime(12, 0)), MatterTown.parties())));
        accept(new HandlingCommand.OnLadder(new TryCommand.EndTry(town.by(TOWN, MONDAY.atTime(15, 0)), true)));
        Actor party = new Actor.Party(MatterTown.parties().iterator().next());
        refuse(new FollowUpCommand.Reopen(town.by(TOWN, MONDAY.atTime(15, 30)), "再给些时间"), MatterRefusal.NOT_THE_OWNER);
        accept(new FollowUpCommand.Reopen(town.by(party, MONDAY.atTime(16, 0)), "并未谈妥"));
        assertThat(town.matter().climb().status()).isEqualTo(Standing.OPEN);
        accept(new HandlingCommand.OnLadder(new TryCommand.Leave(town.by(party, MONDAY.atTime(16, 5)), Remedy.COURT)));
        assertThat(town.matter().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void a_matter_half_way_comes_in_where_it_stands() {
        LocalDateTime since = MONDAY.minusDays(5).atTime(9, 0);
        Opening opening = Opening.of(
                        MatterTown.WATER, MatterTown.TOWN, new LadderId("hotline"), Start.midway(2, since, 0))
                .lead(Side.DEPARTMENT)
                .build();
        accept(new IntakeCommand.BringIn(
                town.by(CENTRE, MONDAY.atTime(9, 0)), MatterTown.notice("r-9", MatterTown.LEAK), opening));
        assertThat(town.matter().climb().rung()).isEqualTo(2);
        // From Wednesday the 25th, not counted: Thursday, Friday, Saturday the 28th (worked), Monday, Tuesday.
        assertThat(town.matter().climb().deadline().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(owners()).containsExactly(MatterTown.WATER, MatterTown.TOWN);
        assertThat(town.matter().lead()).contains(Side.DEPARTMENT);
    }

    @Test
    void a_matter_is_brought_in_to_bodies_that_are_there() {
        BodyId nobody = new BodyId("nobody-here");
        for (Opening opening : List.of(
                Opening.of(
                                nobody,
                                MatterTown.TOWN,
                                new LadderId("hotline"),
                                Start.midway(2, MONDAY.minusDays(5).atTime(9, 0), 0))
                        .build(),
                Opening.of(
                                MatterTown.WATER,
                                nobody,
                                new LadderId("hotline"),
                                Start.midway(2, MONDAY.minusDays(5).atTime(9, 0), 0))
                        .build())) {
            refuse(
                    new IntakeCommand.BringIn(
                            town.by(CENTRE, MONDAY.atTime(9, 0)), MatterTown.notice("r-9", MatterTown.LEAK), opening),
                    MatterRefusal.BODY_UNKNOWN);
        }
    }

    @Test
    void a_duplicate_hands_its_reports_over_and_so_does_whatever_comes_later() {
        report("r-2");
        StreamId main = new StreamId("main");
        Decision<MatterFact, MatterRefusal> joined = accept(new IntakeCommand.JoinInto(
                town.by(CENTRE, MONDAY.atTime(9, 30)),
                new Seen<>(main, 3, new MatterView(Stage.HANDLING, MatterTown.LEAK, new ReceiptId("r-1")))));
        var sent =
                new MatterReaction().on(new StreamId("dup"), 2, joined.facts().get(0));
        assertThat(sent).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(main);
            assertThat(((IntakeCommand.JoinReport) one.command()).voice().receipt())
                    .isEqualTo(new ReceiptId("r-2"));
        });

        MatterTown other = MatterTown.fresh().accepted(MONDAY);
        assertThat(other.ask(sent.get(0).command()).facts()).hasSize(1);
        assertThat(other.ask(sent.get(0).command()).facts()).as("a second time").isEmpty();
        assertThat(other.matter().voices()).hasSize(2);

        Decision<MatterFact, MatterRefusal> later = accept(new IntakeCommand.JoinReport(
                town.by(MatterTown.reporter("r-3"), MONDAY.atTime(10, 0)),
                new Voice(new ReceiptId("r-3"), SourceKind.ONLINE)));
        assertThat(new MatterReaction().on(new StreamId("dup"), 3, later.facts().get(0)))
                .singleElement()
                .satisfies(one -> assertThat(one.to()).isEqualTo(main));
    }

    @Test
    void no_matter_joins_itself_or_one_that_is_closed() {
        report("r-2");
        Stamp stamp = town.by(CENTRE, MONDAY.atTime(9, 30));
        refuse(
                new IntakeCommand.JoinInto(
                        stamp,
                        new Seen<>(
                                new StreamId("self"),
                                1,
                                new MatterView(Stage.REPORTED, MatterTown.LEAK, new ReceiptId("r-2")))),
                MatterRefusal.JOINS_ITSELF);
        refuse(
                new IntakeCommand.JoinInto(
                        stamp,
                        new Seen<>(
                                new StreamId("main"),
                                9,
                                new MatterView(Stage.CLOSED, MatterTown.LEAK, new ReceiptId("r-1")))),
                MatterRefusal.MAIN_NOT_OPEN);
    }

    @Test
    void a_report_under_a_name_is_not_taken_in() {
        refuse(
                new IntakeCommand.Report(
                        town.by(new Actor.Party(new PersonId("ann")), MONDAY.atTime(9, 0)),
                        MatterTown.notice("r-1", MatterTown.LEAK)),
                MatterRefusal.REPORTER_NAMED);
    }

    @Test
    void anybody_above_may_urge_and_replying_goes_through_the_matter() {
        town.accepted(MONDAY);
        Decision<MatterFact, MatterRefusal> urged = accept(new HandlingCommand.OnLadder(
                new OversightCommand.Urge(town.by(CENTRE, MONDAY.atTime(12, 0)), "群众再次来电")));
        LadderFact fact = ((HandlingFact.OnLadder) urged.facts().get(0)).fact();
        assertThat(fact.at()).isEqualTo(MONDAY.atTime(12, 0));
        Stamp stamp = town.by(WATER, MONDAY.atTime(13, 0));
        assertThatThrownBy(() -> new HandlingCommand.OnLadder(new ReplyCommand.Reply(stamp, ReplyKind.SUPPORTED, "已修")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_another_stream_asks_for_counts_as_of_the_last_act_where_that_came_before_it() {
        LocalDateTime accepted = MONDAY.atTime(11, 0);
        town.accepted(MONDAY);
        Stamp earlier = Stamp.timer(new CommandId("w-1#2:supervise"), MONDAY.atTime(10, 30), MONDAY.atTime(10, 30));
        Decision<MatterFact, MatterRefusal> supervised =
                accept(new HandlingCommand.OnLadder(new OversightCommand.Supervise(earlier, "未按时报到")));
        assertThat(supervised.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.at()).isEqualTo(accepted));
        assertThat(supervised.explanation().find("matter.overtaken")).isPresent();
        assertThat(town.matter().climb().supervised()).isTrue();

        refuse(
                new HandlingCommand.OnLadder(
                        new OversightCommand.Supervise(town.by(CENTRE, MONDAY.atTime(10, 30)), "群众再次来电")),
                MatterRefusal.OUT_OF_ORDER);
    }

    private void report(String receipt) {
        accept(new IntakeCommand.Report(
                town.by(MatterTown.reporter(receipt), MONDAY.atTime(9, 0)),
                MatterTown.notice(receipt, MatterTown.LEAK)));
    }

    private void dispatchQuarrel() {
        accept(new IntakeCommand.Report(
                town.by(MatterTown.reporter("r-1"), MONDAY.atTime(9, 0)),
                MatterTown.notice("r-1", MatterTown.QUARREL)));
        accept(new IntakeCommand.Dispatch(town.by(CENTRE, MONDAY.atTime(9, 10)), MatterTown.parties()));
        acceptSide(TOWN, Side.DEPARTMENT, MatterTown.TOWN, MONDAY.atTime(10, 0));
        acceptSide(TOWN, Side.TERRITORY, MatterTown.TOWN, MONDAY.atTime(10, 0));
    }

    private Decision<MatterFact, MatterRefusal> acceptSide(Actor actor, Side side, BodyId body, LocalDateTime at) {
        return accept(new OwnershipCommand.AcceptOwnership(town.by(actor, at), side, body));
    }

    private void assign(String slip, BodyId to, LocalDateTime at) {
        accept(new SlipCommand.Assign(
                town.by(TOWN, at), new SlipId(slip), to, "开挖路面", MatterTown.limit("slip", 2, LimitUnit.WORKING_DAY)));
    }

    private void submitProof(Actor actor, LocalDateTime at) {
        accept(proof(actor, at));
    }

    private MatterCommand proof(Actor actor, LocalDateTime at) {
        return new HandlingCommand.SubmitProof(town.by(actor, at), ReplyKind.SUPPORTED, "照片三张");
    }

    private List<BodyId> owners() {
        return List.of(
                town.matter().owner(Side.DEPARTMENT).orElseThrow(),
                town.matter().owner(Side.TERRITORY).orElseThrow());
    }

    private Decision<MatterFact, MatterRefusal> accept(MatterCommand command) {
        Decision<MatterFact, MatterRefusal> decision = town.ask(command);
        assertThat(decision.isAccepted())
                .as(decision.explanation().text(Language.EN))
                .isTrue();
        return decision;
    }

    private Decision<MatterFact, MatterRefusal> refuse(MatterCommand command, MatterRefusal reason) {
        Decision<MatterFact, MatterRefusal> decision = town.ask(command);
        Optional<MatterRefusal> found = decision.fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
        assertThat(found).as(decision.explanation().text(Language.EN)).contains(reason);
        return decision;
    }
}
