package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Opening;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Rating;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.matter.Voice;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must come of commands on a matter: one after another as they belong, and every reason to refuse. */
final class MatterScenarios {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDateTime NINE = MONDAY.atTime(9, 0);
    static final Actor CENTRE = MatterCounty.post(MatterCounty.CENTRE, "one");
    static final Actor WATER = MatterCounty.post(MatterCounty.WATER, "one");
    static final Actor TOWN = MatterCounty.post(MatterCounty.TOWN, "one");
    static final Actor ROADS = MatterCounty.post(MatterCounty.ROADS, "one");
    static final Actor ANN = new Actor.Party(new PersonId("ann"));

    private MatterScenarios() {}

    static List<Scenario<MatterCommand, MatterRefusal>> all() {
        return Stream.of(changes(), refusals(), moreRefusals())
                .flatMap(List::stream)
                .toList();
    }

    static Stamp at(String id, LocalDateTime at, Actor by) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), by);
    }

    static MatterCommand report(CategoryId category) {
        return new IntakeCommand.Report(
                at("report", NINE, MatterCounty.reporter("r-1")), MatterCounty.notice("r-1", category));
    }

    private static MatterCommand dispatch(String id, LocalDateTime at) {
        return new IntakeCommand.Dispatch(at(id, at, CENTRE));
    }

    static List<MatterCommand> reported() {
        return List.of(report(MatterCounty.LEAK));
    }

    static List<MatterCommand> dispatched() {
        return with(reported(), dispatch("dispatch", NINE.plusMinutes(10)));
    }

    static List<MatterCommand> owned() {
        return with(
                dispatched(),
                new OwnershipCommand.AcceptOwnership(
                        at("accept-t", NINE.plusHours(1), TOWN), Side.TERRITORY, MatterCounty.TOWN),
                new OwnershipCommand.AcceptOwnership(
                        at("accept-d", NINE.plusHours(2), WATER), Side.DEPARTMENT, MatterCounty.WATER));
    }

    private static List<MatterCommand> slipped() {
        return with(owned(), assign("assign", NINE.plusHours(3)));
    }

    private static List<MatterCommand> slipDone() {
        return with(
                slipped(),
                new SlipCommand.ReportSlipDone(at("slip-done", NINE.plusHours(4), ROADS), new SlipId("s-1"), "照片"));
    }

    private static List<MatterCommand> proved() {
        return with(owned(), proof("proof", NINE.plusHours(7), WATER, "照片"));
    }

    static List<MatterCommand> closed() {
        return with(proved(), check("check", NINE.plusHours(8), TOWN, true, ""));
    }

    static List<MatterCommand> quarrel() {
        return List.of(
                report(MatterCounty.QUARREL),
                new IntakeCommand.Dispatch(at("dispatch", NINE.plusMinutes(10), CENTRE), MatterCounty.parties()),
                new OwnershipCommand.AcceptOwnership(
                        at("accept-t", NINE.plusHours(1), TOWN), Side.TERRITORY, MatterCounty.TOWN),
                new OwnershipCommand.AcceptOwnership(
                        at("accept-d", NINE.plusHours(1), TOWN), Side.DEPARTMENT, MatterCounty.TOWN));
    }

    private static List<MatterCommand> tried() {
        return with(
                quarrel(),
                new HandlingCommand.OnLadder(
                        new TryCommand.BeginTry(at("try", NINE.plusHours(2), TOWN), MatterCounty.parties())));
    }

    static MatterCommand assign(String id, LocalDateTime at) {
        return new SlipCommand.Assign(
                at(id, at, TOWN),
                new SlipId("s-1"),
                MatterCounty.ROADS,
                "开挖",
                MatterCounty.limit("slip", 2, LimitUnit.WORKING_DAY));
    }

    private static MatterCommand withdraw(String reasons) {
        return new SlipCommand.WithdrawSlip(at("x", NINE.plusHours(5), TOWN), new SlipId("s-1"), reasons);
    }

    static MatterCommand proof(String id, LocalDateTime at, Actor by, String proof) {
        return new HandlingCommand.SubmitProof(at(id, at, by), ReplyKind.SUPPORTED, proof);
    }

    static MatterCommand check(String id, LocalDateTime at, Actor by, boolean passed, String grounds) {
        return new HandlingCommand.Check(at(id, at, by), passed, grounds);
    }

    static MatterCommand tick(String id, LocalDateTime at) {
        return new FollowUpCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    private static MatterCommand joinInto(Stage stage, String receipt) {
        return new IntakeCommand.JoinInto(
                at("x", NINE.plusMinutes(5), CENTRE),
                new Seen<>(new StreamId("main"), 4, new MatterView(stage, MatterCounty.LEAK, new ReceiptId(receipt))));
    }

    private static MatterCommand offer(Actor by, BodyId to) {
        return new OwnershipCommand.OfferHandOver(at("x", NINE.plusHours(5), by), Side.DEPARTMENT, to, "属其职责");
    }

    private static List<Scenario<MatterCommand, MatterRefusal>> changes() {
        LocalDateTime later = NINE.plusHours(9);
        Opening opening = Opening.of(
                        MatterCounty.WATER,
                        MatterCounty.TOWN,
                        new LadderId("hotline"),
                        Start.midway(2, NINE.minusDays(5), 0))
                .lead(Side.DEPARTMENT)
                .build();
        return List.of(
                Scenario.changing("reported", List.of(), report(MatterCounty.LEAK)),
                Scenario.changing(
                        "joined in by one more",
                        owned(),
                        new IntakeCommand.JoinReport(
                                at("x", NINE, MatterCounty.reporter("r-2")),
                                new Voice(new ReceiptId("r-2"), SourceKind.GRID))),
                Scenario.changing("joined into another", reported(), joinInto(Stage.HANDLING, "r-0")),
                Scenario.changing(
                        "sent elsewhere",
                        reported(),
                        new IntakeCommand.SendElsewhere(
                                at("x", NINE.plusMinutes(5), CENTRE), NotDispatched.EMERGENCY, "正在发生")),
                Scenario.changing("dispatched", reported(), dispatch("x", NINE.plusMinutes(10))),
                Scenario.changing(
                        "brought in half-way",
                        List.of(),
                        new IntakeCommand.BringIn(
                                at("x", NINE, CENTRE), MatterCounty.notice("r-1", MatterCounty.LEAK), opening)),
                Scenario.changing(
                        "accepted",
                        dispatched(),
                        new OwnershipCommand.AcceptOwnership(
                                at("x", NINE.plusDays(9), WATER), Side.DEPARTMENT, MatterCounty.WATER)),
                Scenario.changing("offered", owned(), offer(WATER, MatterCounty.ROADS)),
                Scenario.changing(
                        "declined",
                        dispatched(),
                        new OwnershipCommand.DeclineHandOver(
                                at("x", NINE.plusHours(2), WATER), Side.DEPARTMENT, "非我职责")),
                Scenario.changing("a slip", owned(), assign("x", NINE.plusHours(3))),
                Scenario.changing(
                        "a slip checked",
                        slipDone(),
                        new SlipCommand.CheckSlip(at("x", NINE.plusHours(5), TOWN), new SlipId("s-1"), true, "")),
                Scenario.changing(
                        "a slip sent back",
                        slipDone(),
                        new SlipCommand.CheckSlip(at("x", NINE.plusHours(5), TOWN), new SlipId("s-1"), false, "未完工")),
                Scenario.changing("a slip withdrawn", slipped(), withdraw("理由")),
                Scenario.changing(
                        "a try",
                        quarrel(),
                        new HandlingCommand.OnLadder(
                                new TryCommand.BeginTry(at("x", NINE.plusHours(2), TOWN), MatterCounty.parties()))),
                Scenario.changing(
                        "to court",
                        quarrel(),
                        new HandlingCommand.OnLadder(
                                new TryCommand.Leave(at("x", NINE.plusHours(2), ANN), Remedy.COURT))),
                Scenario.changing("proved", owned(), proof("x", NINE.plusHours(7), WATER, "照片")),
                Scenario.changing("struck off", proved(), check("x", NINE.plusHours(8), TOWN, true, "")),
                Scenario.changing("sent back", proved(), check("x", NINE.plusHours(8), TOWN, false, "仍漏")),
                Scenario.changing(
                        "called back",
                        closed(),
                        new FollowUpCommand.CallBack(at("x", later, CENTRE), true, true, true)),
                Scenario.changing("holds", closed(), new FollowUpCommand.Recheck(at("x", later, TOWN), true, "")),
                Scenario.changing(
                        "no longer", closed(), new FollowUpCommand.Recheck(at("x", later, TOWN), false, "又漏")),
                Scenario.changing("rated", closed(), rate("x", later, "r-1")),
                Scenario.changing(
                        "reopened by whoever reported it",
                        closed(),
                        new FollowUpCommand.Reopen(at("x", later, MatterCounty.reporter("r-1")), "又一处漏")),
                Scenario.changing("reopened", closed(), new FollowUpCommand.Reopen(at("x", later, CENTRE), "又一处漏")),
                Scenario.changing(
                        "nobody accepted",
                        dispatched(),
                        tick("x", MONDAY.plusDays(2).atStartOfDay())),
                Scenario.changing(
                        "a slip is late",
                        slipped(),
                        tick("x", MONDAY.plusDays(3).atStartOfDay())),
                Scenario.changing(
                        "the rung is late",
                        owned(),
                        tick("x", MONDAY.plusDays(8).atStartOfDay())),
                Scenario.changing(
                        "no call-back", closed(), tick("x", MONDAY.plusDays(3).atStartOfDay())),
                Scenario.changing(
                        "nobody dispatched",
                        reported(),
                        tick("x", MONDAY.plusDays(16).atStartOfDay())),
                Scenario.changing(
                        "nobody checked", proved(), tick("x", MONDAY.plusDays(3).atStartOfDay())),
                Scenario.changing(
                        "settled by a word",
                        tried(),
                        new HandlingCommand.OnLadder(new TryCommand.EndTry(at("x", NINE.plusHours(3), TOWN), true))),
                Scenario.changing(
                        "nobody proved what was settled",
                        with(
                                tried(),
                                new HandlingCommand.OnLadder(
                                        new TryCommand.EndTry(at("end", NINE.plusHours(3), TOWN), true))),
                        tick("x", MONDAY.plusDays(3).atStartOfDay())));
    }

    static MatterCommand rate(String id, LocalDateTime at, String receipt) {
        return new FollowUpCommand.Rate(
                at(id, at, MatterCounty.reporter(receipt)), new ReceiptId(receipt), Rating.FAIRLY_SATISFIED);
    }

    private static List<Scenario<MatterCommand, MatterRefusal>> refusals() {
        return List.of(
                Scenario.refused(
                        "before the report",
                        reported(),
                        dispatch("x", NINE.minusMinutes(1)),
                        MatterRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "proof of nothing", List.of(), proof("x", NINE, WATER, "照片"), MatterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "struck off twice",
                        closed(),
                        check("x", NINE.plusHours(9), TOWN, true, ""),
                        MatterRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "under a name",
                        List.of(),
                        new IntakeCommand.Report(at("x", NINE, ANN), MatterCounty.notice("r-1", MatterCounty.LEAK)),
                        MatterRefusal.REPORTER_NAMED),
                Scenario.refused(
                        "before any rules",
                        List.of(),
                        new IntakeCommand.Report(
                                at("x", NINE.minusYears(3), MatterCounty.reporter("r-1")),
                                MatterCounty.notice("r-1", MatterCounty.LEAK)),
                        MatterRefusal.NO_EDITION_IN_FORCE),
                Scenario.refused(
                        "of no known kind",
                        List.of(),
                        report(new CategoryId("weather")),
                        MatterRefusal.CATEGORY_UNKNOWN),
                Scenario.refused(
                        "nowhere to send",
                        reported(),
                        new IntakeCommand.SendElsewhere(at("x", NINE, CENTRE), NotDispatched.SECRET_OR_PRIVATE, "涉密"),
                        MatterRefusal.NOWHERE_TO_SEND),
                Scenario.refused(
                        "nobody is competent",
                        List.of(report(MatterCounty.ORPHAN)),
                        dispatch("x", NINE),
                        MatterRefusal.NOBODY_COMPETENT),
                Scenario.refused(
                        "on a ladder there is not",
                        List.of(report(MatterCounty.LOST)),
                        dispatch("x", NINE),
                        MatterRefusal.LADDER_REFUSES),
                Scenario.refused(
                        "into itself", reported(), joinInto(Stage.REPORTED, "r-1"), MatterRefusal.JOINS_ITSELF),
                Scenario.refused(
                        "into what is closed", reported(), joinInto(Stage.CLOSED, "r-0"), MatterRefusal.MAIN_NOT_OPEN),
                Scenario.refused(
                        "dispatched by another",
                        reported(),
                        new IntakeCommand.Dispatch(at("x", NINE, WATER)),
                        MatterRefusal.NOT_THE_OWNER),
                Scenario.refused(
                        "accepted by whom it was not offered to",
                        dispatched(),
                        new OwnershipCommand.AcceptOwnership(
                                at("x", NINE.plusHours(1), TOWN), Side.DEPARTMENT, MatterCounty.TOWN),
                        MatterRefusal.NOT_OFFERED),
                Scenario.refused(
                        "offered while on offer",
                        dispatched(),
                        offer(CENTRE, MatterCounty.ROADS),
                        MatterRefusal.CANNOT_OFFER));
    }

    private static List<Scenario<MatterCommand, MatterRefusal>> moreRefusals() {
        LocalDateTime later = NINE.plusHours(9);
        return List.of(
                Scenario.refused(
                        "offered to nobody there is",
                        owned(),
                        offer(WATER, new BodyId("nobody")),
                        MatterRefusal.BODY_UNKNOWN),
                Scenario.refused(
                        "a stranger goes to court",
                        quarrel(),
                        new HandlingCommand.OnLadder(new TryCommand.Leave(
                                at("x", later, new Actor.Party(new PersonId("eve"))), Remedy.COURT)),
                        MatterRefusal.NOT_A_PARTY,
                        MatterRefusal.LADDER_REFUSES),
                Scenario.refused(
                        "a neighbour's receipt ends a quarrel",
                        quarrel(),
                        new HandlingCommand.OnLadder(
                                new TryCommand.Leave(at("x", later, MatterCounty.reporter("r-1")), Remedy.COURT)),
                        MatterRefusal.NOT_A_PARTY),
                Scenario.refused(
                        "somebody else's receipt", closed(), rate("x", later, "r-9"), MatterRefusal.RECEIPT_UNKNOWN),
                Scenario.refused(
                        "reopened by a stranger",
                        closed(),
                        new FollowUpCommand.Reopen(at("x", later, MatterCounty.reporter("r-9")), "又一处漏"),
                        MatterRefusal.RECEIPT_UNKNOWN),
                Scenario.refused(
                        "rated twice",
                        with(closed(), rate("rate", later, "r-1")),
                        rate("x", later, "r-1"),
                        MatterRefusal.RATED_BEFORE),
                Scenario.refused(
                        "called back until the answer pleases",
                        with(closed(), new FollowUpCommand.CallBack(at("call", later, CENTRE), true, false, false)),
                        new FollowUpCommand.CallBack(at("x", later, CENTRE), true, true, true),
                        MatterRefusal.CALLED_BACK_BEFORE),
                Scenario.refused(
                        "the same slip again",
                        slipped(),
                        assign("x", NINE.plusHours(4)),
                        MatterRefusal.SLIP_NAMED_BEFORE),
                Scenario.refused(
                        "no such slip",
                        slipped(),
                        new SlipCommand.ReportSlipDone(at("x", NINE.plusHours(4), ROADS), new SlipId("s-9"), "照片"),
                        MatterRefusal.SLIP_UNKNOWN),
                Scenario.refused(
                        "a slip nobody reported done",
                        slipped(),
                        new SlipCommand.CheckSlip(at("x", NINE.plusHours(4), TOWN), new SlipId("s-1"), true, ""),
                        MatterRefusal.SLIP_NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "a slip withdrawn without reasons", slipped(), withdraw(" "), MatterRefusal.GROUNDS_MISSING),
                Scenario.refused(
                        "a slip withdrawn that was done",
                        slipDone(),
                        withdraw("理由"),
                        MatterRefusal.SLIP_NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "with a slip open", slipped(), proof("x", later, WATER, "照片"), MatterRefusal.SLIPS_OPEN),
                Scenario.refused(
                        "without proof",
                        owned(),
                        proof("x", later, WATER, " "),
                        MatterRefusal.PROOF_MISSING,
                        MatterRefusal.LADDER_REFUSES),
                Scenario.refused(
                        "without grounds",
                        dispatched(),
                        new OwnershipCommand.DeclineHandOver(at("x", NINE.plusHours(2), WATER), Side.DEPARTMENT, " "),
                        MatterRefusal.GROUNDS_MISSING),
                Scenario.refused(
                        "checked by whoever proved it",
                        proved(),
                        check("x", later, WATER, true, ""),
                        MatterRefusal.SAME_PERSON),
                Scenario.refused(
                        "an end of no try",
                        quarrel(),
                        new HandlingCommand.OnLadder(new TryCommand.EndTry(at("x", later, TOWN), true)),
                        MatterRefusal.LADDER_REFUSES),
                Scenario.refused(
                        "a return answered by an owner",
                        with(
                                owned(),
                                new HandlingCommand.OnLadder(
                                        new ReturnCommand.AskReturn(at("ask", NINE.plusHours(3), WATER), "非我职责"))),
                        new HandlingCommand.OnLadder(new ReturnCommand.AnswerReturn(at("x", later, WATER), true, "同意")),
                        MatterRefusal.NOT_THE_OWNER),
                Scenario.refused("nothing is due", owned(), tick("x", later), MatterRefusal.NOTHING_DUE),
                Scenario.refused(
                        "known before it happened",
                        owned(),
                        new HandlingCommand.OnLadder(new OversightCommand.Urge(
                                new Stamp(new CommandId("c-x"), later, later.minusHours(1), CENTRE), "催")),
                        MatterRefusal.LADDER_REFUSES,
                        MatterRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "reported before it happened",
                        List.of(),
                        new IntakeCommand.Report(
                                new Stamp(new CommandId("c-x"), NINE, NINE.minusHours(1), MatterCounty.reporter("r-1")),
                                MatterCounty.notice("r-1", MatterCounty.LEAK)),
                        MatterRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    private static List<MatterCommand> with(List<MatterCommand> before, MatterCommand... more) {
        List<MatterCommand> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }
}
