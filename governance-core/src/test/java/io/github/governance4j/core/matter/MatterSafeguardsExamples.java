package io.github.governance4j.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways to be rid of a matter, or of somebody else's case, that are shut; and bodies that are gone. */
class MatterSafeguardsExamples {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Actor CENTRE = MatterTown.post(MatterTown.CENTRE, "one");
    private static final Actor WATER = MatterTown.post(MatterTown.WATER, "one");
    private static final Actor TOWN = MatterTown.post(MatterTown.TOWN, "one");
    private static final Actor PIPES = MatterTown.post(MatterTown.PIPES, "one");

    private final MatterTown town = MatterTown.fresh();

    @Test
    void an_owner_is_not_rid_of_a_matter_by_saying_that_it_went_to_court() {
        town.accepted(MONDAY);
        refuse(leave(WATER, 12), MatterRefusal.NOT_THE_OWNER);
        refuse(leave(TOWN, 12), MatterRefusal.NOT_THE_OWNER);
        accept(leave(CENTRE, 12));
        assertThat(town.matter().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void a_stranger_ends_nobody_elses_case() {
        quarrel();
        refuse(leave(new Actor.Party(new PersonId("eve")), 12), MatterRefusal.NOT_A_PARTY);
        refuse(withdraw(new Actor.Party(new PersonId("eve")), "ann"), MatterRefusal.NOT_A_PARTY);
        refuse(withdraw(new Actor.Party(new PersonId("ben")), "ann"), MatterRefusal.LADDER_REFUSES);
        accept(withdraw(new Actor.Party(new PersonId("ann")), "ann"));
        assertThat(town.matter().climb().status()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void a_neighbour_who_reported_a_quarrel_does_not_end_it() {
        quarrel();
        refuse(leave(MatterTown.reporter("r-1"), 12), MatterRefusal.NOT_A_PARTY);
    }

    @Test
    void of_several_who_reported_the_same_thing_only_the_first_takes_it_to_court() {
        town.accepted(MONDAY);
        accept(new IntakeCommand.JoinReport(
                town.by(MatterTown.reporter("r-2"), MONDAY.atTime(11, 30)),
                new Voice(new ReceiptId("r-2"), SourceKind.ONLINE)));
        refuse(leave(MatterTown.reporter("r-2"), 12), MatterRefusal.NOT_A_PARTY);
        accept(leave(MatterTown.reporter("r-1"), 12));
    }

    @Test
    void an_outsider_puts_nobody_under_supervision() {
        town.accepted(MONDAY);
        refuse(supervise(new Actor.Party(new PersonId("eve"))), MatterRefusal.NOT_A_PARTY);
        refuse(supervise(MatterTown.reporter("r-9")), MatterRefusal.RECEIPT_UNKNOWN);
        refuse(supervise(new Actor.Post(new PostId("water-one"), new PersonId("eve"))), MatterRefusal.NOT_THE_OWNER);
        accept(supervise(MatterTown.post(MatterTown.POLICE, "one")));
        assertThat(town.matter().climb().supervised()).isTrue();
    }

    @Test
    void whoever_guesses_a_receipt_learns_no_other() {
        town.accepted(MONDAY);
        Decision<MatterFact, MatterRefusal> no =
                refuse(leave(MatterTown.reporter("r-9"), 12), MatterRefusal.NOT_A_PARTY);
        assertThat(no.explanation().text(Language.ZH)).contains("r-9").doesNotContain("r-1");
        assertThat(no.explanation().text(Language.EN)).contains("r-9").doesNotContain("r-1");
    }

    @Test
    void who_proved_it_does_not_ask_the_reporter_whether_it_is_done() {
        town.accepted(MONDAY);
        accept(proof(WATER, MONDAY.atTime(16, 0)));
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), true, ""));
        refuse(
                new FollowUpCommand.CallBack(town.by(WATER, MONDAY.atTime(18, 0)), true, true, true),
                MatterRefusal.SAME_PERSON);
    }

    @Test
    void a_settlement_that_the_check_finds_hollow_is_open_again_and_can_be_left() {
        quarrel();
        accept(onLadder(new TryCommand.BeginTry(town.by(TOWN, MONDAY.atTime(12, 0)), MatterTown.parties())));
        accept(onLadder(new TryCommand.EndTry(town.by(TOWN, MONDAY.atTime(13, 0)), true)));
        accept(proof(TOWN, MONDAY.atTime(14, 0)));
        accept(new HandlingCommand.Check(town.by(CENTRE, MONDAY.atTime(15, 0)), false, "一方称未签字"));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        assertThat(town.matter().climb().status()).isEqualTo(Standing.OPEN);
        accept(leave(new Actor.Party(new PersonId("ann")), 16));
    }

    @Test
    void what_nobody_elsewhere_takes_is_the_intakes_again_to_dispatch() {
        report(MatterTown.LEAK);
        accept(new IntakeCommand.SendElsewhere(town.by(CENTRE, MONDAY.atTime(9, 30)), NotDispatched.EMERGENCY, "报警"));
        accept(new OwnershipCommand.DeclineHandOver(
                town.by(MatterTown.post(MatterTown.POLICE, "one"), MONDAY.atTime(10, 0)), Side.DEPARTMENT, "不属紧急情况"));
        assertThat(town.matter().stage()).isEqualTo(Stage.REPORTED);
        accept(new IntakeCommand.Dispatch(town.by(CENTRE, MONDAY.atTime(10, 30))));
    }

    @Test
    void nothing_is_asked_of_a_body_there_is_not() {
        town.accepted(MONDAY);
        refuse(offer(WATER, "nobody", MONDAY.atTime(12, 0)), MatterRefusal.BODY_UNKNOWN);
        refuse(slip("nobody", MONDAY.atTime(12, 0)), MatterRefusal.BODY_UNKNOWN);
    }

    @Test
    void what_a_body_left_behind_that_is_gone_is_taken_on() {
        town.accepted(MONDAY);
        accept(slip("pipes", MONDAY.atTime(12, 0)));
        accept(offer(WATER, "pipes", MONDAY.atTime(12, 30)));
        refuse(offer(WATER, "roads", MONDAY.atTime(13, 0)), MatterRefusal.CANNOT_OFFER);
        LocalDateTime after = MatterTown.MERGED.plusDays(1).atTime(9, 0);
        town.until(after);
        accept(offer(WATER, "roads", after));
        accept(new SlipCommand.ReportSlipDone(town.by(WATER, after), new SlipId("s-1"), "自行完成"));
        accept(new SlipCommand.CheckSlip(town.by(TOWN, after), new SlipId("s-1"), true, ""));
    }

    @Test
    void an_owner_that_is_gone_leaves_its_side_to_the_intake_to_hand_over() {
        town.accepted(MONDAY);
        accept(offer(WATER, "pipes", MONDAY.atTime(12, 0)));
        accept(new OwnershipCommand.AcceptOwnership(
                town.by(PIPES, MONDAY.atTime(13, 0)), Side.DEPARTMENT, MatterTown.PIPES));
        refuse(offer(CENTRE, "water", MONDAY.atTime(14, 0)), MatterRefusal.NOT_THE_OWNER);
        LocalDateTime after = MatterTown.MERGED.plusDays(1).atTime(9, 0);
        accept(offer(CENTRE, "water", after));
        accept(new OwnershipCommand.AcceptOwnership(town.by(WATER, after), Side.DEPARTMENT, MatterTown.WATER));
        assertThat(town.matter().owner(Side.DEPARTMENT)).contains(MatterTown.WATER);
    }

    @Test
    void an_intake_that_lets_a_report_lie_is_supervised_once() {
        report(MatterTown.LEAK);
        assertThat(overdue(MONDAY.plusDays(16))).containsExactly(FollowUp.DISPATCH);
        assertThat(town.matter().supervised()).isTrue();
    }

    @Test
    void an_intake_that_lets_a_matter_lie_that_came_back_is_supervised() {
        report(MatterTown.LEAK);
        accept(new IntakeCommand.SendElsewhere(town.by(CENTRE, MONDAY.atTime(9, 30)), NotDispatched.EMERGENCY, "报警"));
        accept(new OwnershipCommand.DeclineHandOver(
                town.by(MatterTown.post(MatterTown.POLICE, "one"), MONDAY.atTime(10, 0)), Side.DEPARTMENT, "不属紧急情况"));
        assertThat(overdue(MONDAY.plusDays(16))).containsExactly(FollowUp.DISPATCH);
        accept(new IntakeCommand.SendElsewhere(
                town.by(CENTRE, MONDAY.plusDays(16).atTime(9, 0)), NotDispatched.REPEAT_WITHOUT_NEW_FACTS, "已答复"));
        accept(new FollowUpCommand.Reopen(town.by(CENTRE, MONDAY.plusDays(16).atTime(10, 0)), "又一处漏水"));
        assertThat(overdue(MONDAY.plusDays(32))).containsExactly(FollowUp.DISPATCH);
    }

    @Test
    void proof_that_nobody_checks_is_supervised_once() {
        town.accepted(MONDAY);
        accept(proof(WATER, MONDAY.atTime(16, 0)));
        assertThat(overdue(MONDAY.plusDays(4))).containsExactly(FollowUp.CHECK);
        assertThat(town.matter().supervised()).isTrue();
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.plusDays(4).atTime(9, 0)), true, ""));
    }

    @Test
    void what_the_owner_calls_settled_is_proved_in_time_or_supervised() {
        quarrel();
        accept(onLadder(new TryCommand.BeginTry(town.by(TOWN, MONDAY.atTime(12, 0)), MatterTown.parties())));
        accept(onLadder(new TryCommand.EndTry(town.by(TOWN, MONDAY.atTime(13, 0)), true)));
        assertThat(town.matter().check().orElseThrow().lastDay()).isEqualTo(MONDAY.plusDays(3));
        assertThat(overdue(MONDAY.plusDays(4))).containsExactly(FollowUp.PROOF);
        assertThat(town.matter().supervised()).isTrue();
        accept(proof(TOWN, MONDAY.plusDays(4).atTime(9, 0)));
        assertThat(town.matter().check()).isPresent();
    }

    @Test
    void a_body_that_leaves_its_task_undone_holds_nothing_up_for_good() {
        town.accepted(MONDAY);
        accept(slip("roads", MONDAY.atTime(12, 0)));
        refuse(proof(WATER, MONDAY.atTime(13, 0)), MatterRefusal.SLIPS_OPEN);
        Actor roads = MatterTown.post(MatterTown.ROADS, "one");
        refuse(withdrawSlip(roads, "不归我管"), MatterRefusal.NOT_THE_OWNER);
        refuse(withdrawSlip(TOWN, " "), MatterRefusal.GROUNDS_MISSING);
        accept(withdrawSlip(TOWN, "久不答复，改由水务自行开挖"));
        refuse(withdrawSlip(TOWN, "再撤一次"), MatterRefusal.SLIP_NOT_AT_THIS_STAGE);
        accept(proof(WATER, MONDAY.atTime(15, 0)));
    }

    private MatterCommand withdrawSlip(Actor actor, String reasons) {
        return new SlipCommand.WithdrawSlip(town.by(actor, MONDAY.atTime(14, 0)), new SlipId("s-1"), reasons);
    }

    @Test
    void nobody_is_called_until_the_answer_pleases() {
        closed();
        accept(callBack(false, 0));
        accept(new FollowUpCommand.CallBack(town.by(CENTRE, MONDAY.atTime(18, 1)), true, false, false));
        refuse(callBack(true, 2), MatterRefusal.CALLED_BACK_BEFORE);
        accept(new FollowUpCommand.Recheck(town.by(TOWN, MONDAY.atTime(18, 3)), false, "又漏了"));
        accept(proof(WATER, MONDAY.atTime(18, 4)));
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(18, 5)), true, ""));
        accept(callBack(true, 6));
    }

    @Test
    void whom_it_concerns_opens_again_with_something_new_what_was_closed() {
        closed();
        LocalDateTime next = MONDAY.plusDays(1).atTime(9, 0);
        refuse(reopen(MatterTown.reporter("r-9"), next), MatterRefusal.RECEIPT_UNKNOWN);
        refuse(reopen(new Actor.Party(new PersonId("ann")), next), MatterRefusal.NOT_A_PARTY);
        refuse(
                new FollowUpCommand.Reopen(town.by(MatterTown.reporter("r-1"), next), " "),
                MatterRefusal.GROUNDS_MISSING);
        accept(reopen(MatterTown.reporter("r-1"), next));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
        assertThat(town.matter().climb().deadline()).isPresent();
    }

    @Test
    void a_party_that_went_to_court_comes_back_with_something_new() {
        quarrel();
        Actor ann = new Actor.Party(new PersonId("ann"));
        accept(leave(ann, 12));
        refuse(reopen(new Actor.Party(new PersonId("eve")), MONDAY.atTime(13, 0)), MatterRefusal.NOT_A_PARTY);
        accept(reopen(ann, MONDAY.atTime(13, 0)));
        assertThat(town.matter().stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void what_was_sent_elsewhere_is_opened_again_by_whoever_sent_it() {
        report(MatterTown.LEAK);
        accept(new IntakeCommand.SendElsewhere(town.by(CENTRE, MONDAY.atTime(9, 30)), NotDispatched.EMERGENCY, "报警"));
        refuse(reopen(MatterTown.reporter("r-1"), MONDAY.atTime(10, 0)), MatterRefusal.NOT_THE_OWNER);
    }

    private MatterCommand reopen(Actor actor, LocalDateTime at) {
        return new FollowUpCommand.Reopen(town.by(actor, at), "又一处漏水");
    }

    private void closed() {
        town.accepted(MONDAY);
        accept(proof(WATER, MONDAY.atTime(16, 0)));
        accept(new HandlingCommand.Check(town.by(TOWN, MONDAY.atTime(17, 0)), true, ""));
    }

    private MatterCommand callBack(boolean reached, int minute) {
        return new FollowUpCommand.CallBack(town.by(CENTRE, MONDAY.atTime(18, minute)), reached, reached, reached);
    }

    private List<FollowUp> overdue(LocalDate day) {
        return town.until(day.atStartOfDay()).stream()
                .filter(FollowUpFact.FollowUpOverdue.class::isInstance)
                .map(fact -> ((FollowUpFact.FollowUpOverdue) fact).what())
                .toList();
    }

    private void report(CategoryId category) {
        accept(new IntakeCommand.Report(
                town.by(MatterTown.reporter("r-1"), MONDAY.atTime(9, 0)), MatterTown.notice("r-1", category)));
    }

    private void quarrel() {
        report(MatterTown.QUARREL);
        accept(new IntakeCommand.Dispatch(town.by(CENTRE, MONDAY.atTime(9, 10)), MatterTown.parties()));
        for (Side side : Side.values()) {
            accept(new OwnershipCommand.AcceptOwnership(town.by(TOWN, MONDAY.atTime(10, 0)), side, MatterTown.TOWN));
        }
    }

    private MatterCommand leave(Actor actor, int hour) {
        return onLadder(new TryCommand.Leave(town.by(actor, MONDAY.atTime(hour, 0)), Remedy.COURT));
    }

    private MatterCommand withdraw(Actor actor, String party) {
        return onLadder(new TryCommand.Withdraw(town.by(actor, MONDAY.atTime(12, 0)), new PersonId(party)));
    }

    private MatterCommand supervise(Actor actor) {
        return onLadder(new OversightCommand.Supervise(town.by(actor, MONDAY.atTime(12, 0)), "久拖不决"));
    }

    private static MatterCommand onLadder(LadderCommand command) {
        return new HandlingCommand.OnLadder(command);
    }

    private MatterCommand proof(Actor actor, LocalDateTime at) {
        return new HandlingCommand.SubmitProof(town.by(actor, at), ReplyKind.SUPPORTED, "照片三张");
    }

    private MatterCommand offer(Actor actor, String to, LocalDateTime at) {
        return new OwnershipCommand.OfferHandOver(town.by(actor, at), Side.DEPARTMENT, new BodyId(to), "现场踏勘");
    }

    private MatterCommand slip(String to, LocalDateTime at) {
        return new SlipCommand.Assign(
                town.by(TOWN, at),
                new SlipId("s-1"),
                new BodyId(to),
                "开挖路面",
                MatterTown.limit("slip", 2, LimitUnit.WORKING_DAY));
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
        assertThat(decision.<Object>fold(yes -> "accepted", Decision.Refused::reason))
                .as(decision.explanation().text(Language.EN))
                .isEqualTo(reason);
        return decision;
    }
}
