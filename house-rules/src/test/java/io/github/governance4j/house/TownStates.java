package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.EarlySign;
import io.github.governance4j.core.matter.EarlySignCommand;
import io.github.governance4j.core.matter.EarlySignFact;
import io.github.governance4j.core.matter.EarlySignRefusal;
import io.github.governance4j.core.matter.EarlySigns;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Rating;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.matter.Voice;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.Appraisal;
import io.github.governance4j.core.whistle.Call;
import io.github.governance4j.core.whistle.Whistle;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.core.whistle.Whistles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a matter, of an early sign and of a whistle in {@link TownRules}' town. */
final class TownStates {
    private static final Actor CENTRE = TownRules.clerk(TownRules.CENTRE, "one");
    private static final Actor WATER = TownRules.clerk(TownRules.WATER, "one");
    private static final Actor TOWN = TownRules.clerk(TownRules.TOWN, "one");
    private static final Actor ROADS = TownRules.clerk(TownRules.ROADS, "one");
    private static final Actor SECOND = TownRules.clerk(TownRules.CENTRE, "two");
    private static final Actor PARTY = new Actor.Party(ClimbStates.PARTY);
    private static final ReceiptId RECEIPT = new ReceiptId("r-1");
    private static final Actor REPORTER = new Actor.Channel(RECEIPT);
    private static final SlipId SLIP = new SlipId("s-1");
    private static final StreamId OTHER = new StreamId("m-0");
    private static final Notice NOTICE = Notice.of(SourceKind.HOTLINE, RECEIPT, TownRules.LEAK, TownRules.AREA)
            .people(3)
            .build();

    private TownStates() {}

    static StateExplorer<MatterCommand, Matter, MatterFact, MatterRefusal> matters() {
        Matters matters = Matters.over(
                Editions.of(List.of(Adopted.edition(TownRules.matters()))), TownRules.place(), WorkCalendar.china());
        return new StateExplorer<>(matters, Matter::stage, TownStates::key, TownStates::mattersWishes);
    }

    static StateExplorer<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> signs() {
        return new StateExplorer<>(
                new EarlySigns(),
                EarlySign::stage,
                EarlySign::stage,
                now -> List.of(
                        new EarlySignCommand.Note(
                                now.by("note", TOWN),
                                new EarlySignCommand.About.Place(TownRules.AREA),
                                "a crack in the dam",
                                now.at().toLocalDate().plusDays(30)),
                        new EarlySignCommand.TakeUp(now.by("take", TOWN), OTHER, NOTICE)));
    }

    static StateExplorer<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> whistles() {
        Whistles whistles = Whistles.over(
                Editions.of(List.of(Adopted.edition(TownRules.whistles()))), TownRules.place(), WorkCalendar.china());
        return new StateExplorer<>(
                whistles,
                Whistle::stage,
                whistle -> List.of(
                        whistle.stage(),
                        whistle.responders().toString(),
                        whistle.appraised().keySet()),
                TownStates::whistlesWishes);
    }

    // Owners by whether they are still to answer; what follows the strike-off by whether it is still to come.
    private static Object key(Matter matter) {
        return List.of(
                matter.stage(),
                matter.department().map(share -> share.owner() + "<" + share.offered()),
                matter.territory().map(share -> share.owner() + "<" + share.offered()),
                matter.climb().status(),
                matter.climb().rung(),
                matter.climb().overdue(),
                matter.slips().size(),
                matter.dispatch().isPresent(),
                matter.check().isPresent(),
                matter.callBack().isPresent(),
                matter.recheck().isPresent());
    }

    private static List<MatterCommand> mattersWishes(StateExplorer.Moment now) {
        MatterView main = new MatterView(Stage.HANDLING, TownRules.LEAK, new ReceiptId("r-0"));
        return List.of(
                new IntakeCommand.Report(now.by("report", REPORTER), NOTICE),
                new IntakeCommand.JoinReport(
                        now.by("join", CENTRE), new Voice(new ReceiptId("r-2"), SourceKind.HOTLINE)),
                new IntakeCommand.JoinInto(now.by("into", CENTRE), new Seen<>(OTHER, 3, main)),
                new IntakeCommand.SendElsewhere(
                        now.by("elsewhere", CENTRE), NotDispatched.EMERGENCY, "somebody is hurt"),
                new IntakeCommand.Dispatch(now.by("dispatch", CENTRE), Set.of(ClimbStates.PARTY)),
                new OwnershipCommand.AcceptOwnership(now.by("accept-d", WATER), Side.DEPARTMENT, TownRules.WATER),
                new OwnershipCommand.AcceptOwnership(now.by("accept-t", TOWN), Side.TERRITORY, TownRules.TOWN),
                new OwnershipCommand.OfferHandOver(
                        now.by("offer", WATER), Side.DEPARTMENT, TownRules.ROADS, "a road, not a pipe"),
                new OwnershipCommand.DeclineHandOver(now.by("decline", ROADS), Side.DEPARTMENT, "a pipe it is"),
                new SlipCommand.Assign(
                        now.by("assign", TOWN),
                        SLIP,
                        TownRules.ROADS,
                        "close the road",
                        TimeLimit.of("slip", 2, LimitUnit.CALENDAR_DAY, "made up")
                                .build()),
                new SlipCommand.ReportSlipDone(now.by("slip-done", ROADS), SLIP, "photo"),
                new SlipCommand.CheckSlip(now.by("slip-check", TOWN), SLIP, true, "closed"),
                new HandlingCommand.OnLadder(
                        new TryCommand.BeginTry(now.by("begin", WATER), Set.of(ClimbStates.PARTY))),
                new HandlingCommand.OnLadder(new TryCommand.EndTry(now.by("fail", WATER), false)),
                new HandlingCommand.OnLadder(new TryCommand.EndTry(now.by("settle", WATER), true)),
                new HandlingCommand.OnLadder(new TryCommand.Withdraw(now.by("withdraw", PARTY), ClimbStates.PARTY)),
                new HandlingCommand.OnLadder(new TryCommand.Leave(now.by("leave", PARTY), Remedy.COURT)),
                new HandlingCommand.OnLadder(new ReplyCommand.AskUp(now.by("ask", PARTY))),
                new HandlingCommand.SubmitProof(now.by("proof", WATER), ReplyKind.SUPPORTED, "photo"),
                new HandlingCommand.Check(now.by("check", SECOND), true, ""),
                new HandlingCommand.Check(now.by("send-back", SECOND), false, "still wet"),
                new FollowUpCommand.CallBack(now.by("call", CENTRE), true, true, true),
                new FollowUpCommand.Recheck(now.by("again", SECOND), true, "dry"),
                new FollowUpCommand.Recheck(now.by("again-wet", SECOND), false, "wet again"),
                new FollowUpCommand.Rate(now.by("rate", REPORTER), RECEIPT, Rating.SATISFIED),
                new FollowUpCommand.Reopen(now.by("reopen", CENTRE), "a second leak"));
    }

    private static List<WhistleCommand> whistlesWishes(StateExplorer.Moment now) {
        return List.of(
                new WhistleCommand.Blow(
                        now.by("blow", TOWN),
                        TownRules.TOWN,
                        new Call(TownRules.LEAK, TownRules.AREA, Optional.empty())),
                new WhistleCommand.ReportIn(now.by("in-water", WATER), TownRules.WATER),
                new WhistleCommand.ReportIn(now.by("in-roads", ROADS), TownRules.ROADS),
                new WhistleCommand.ReportIn(now.by("in-centre", CENTRE), TownRules.CENTRE),
                new WhistleCommand.Finish(now.by("finish", TOWN), "dry again"),
                new WhistleCommand.Appraise(now.by("tw", TOWN), TownRules.TOWN, TownRules.WATER, Appraisal.GOOD),
                new WhistleCommand.Appraise(now.by("wt", WATER), TownRules.WATER, TownRules.TOWN, Appraisal.GOOD),
                new WhistleCommand.Appraise(now.by("tr", TOWN), TownRules.TOWN, TownRules.ROADS, Appraisal.FAIR),
                new WhistleCommand.Appraise(now.by("rt", ROADS), TownRules.ROADS, TownRules.TOWN, Appraisal.POOR));
    }
}
