package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Two rungs with everything a rung can have, and everything that can be asked of a case on them. */
final class ClimbStates {
    static final LadderId LADDER = new LadderId("two-rungs");
    static final PersonId PARTY = new PersonId("p-1");
    private static final Actor CLERK = new Actor.Post(new PostId("clerk"), new PersonId("p-9"));
    private static final Actor ASKING = new Actor.Party(PARTY);

    private ClimbStates() {}

    static Ladder ladder() {
        Rung lower = rung(1).build().withUsualMoves();
        return Ladder.of(LADDER, "two rungs", "made up", List.of(lower, rung(2).build()));
    }

    static StateExplorer<LadderCommand, Climb, LadderFact, LadderRefusal> explorer() {
        return explorer(ClimbStates::wishes);
    }

    static StateExplorer<LadderCommand, Climb, LadderFact, LadderRefusal> explorer(
            Function<StateExplorer.Moment, List<LadderCommand>> wishes) {
        Climbing climbing = Climbing.over(
                Editions.of(List.of(Adopted.edition(Ladders.of(List.of(ladder()))))), WorkCalendar.china());
        return new StateExplorer<>(climbing, Climb::status, ClimbStates::key, wishes);
    }

    /** All that decides what may come next; deadlines only by whether they stand still or have passed. */
    static Object key(Climb climb) {
        return List.of(
                climb.status(),
                climb.rung(),
                climb.tries(1) + "/" + climb.tries(2),
                climb.tryRunning(),
                climb.returnPending(),
                climb.isPaused(),
                climb.overdue(),
                climb.supervised(),
                climb.returned(climb.rung()) + "/" + climb.determined(climb.rung()),
                climb.cameFrom());
    }

    static List<LadderCommand> wishes(StateExplorer.Moment now) {
        return List.of(
                new LadderCommand.Enter(now.by("enter", CLERK), LADDER, Start.fresh(), Set.of(PARTY)),
                new TryCommand.BeginTry(now.by("begin", CLERK), Set.of(PARTY)),
                new TryCommand.EndTry(now.by("settle", CLERK), true),
                new TryCommand.EndTry(now.by("fail", CLERK), false),
                new TryCommand.Withdraw(now.by("withdraw", ASKING), PARTY),
                new TryCommand.Leave(now.by("leave", ASKING), Remedy.COURT),
                new ReplyCommand.Reply(now.by("reply", CLERK), ReplyKind.SUPPORTED, "done"),
                new ReplyCommand.RejectReply(now.by("reject", CLERK), "not so"),
                new ReplyCommand.AskUp(now.by("ask", ASKING)),
                new ReplyCommand.PassUp(now.by("pass", CLERK), Trigger.BEYOND_COMPETENCE, "not ours"),
                new ReplyCommand.Reopen(now.by("reopen", CLERK), "something new"),
                new ReturnCommand.AskReturn(now.by("return", CLERK), "not ours"),
                new ReturnCommand.AnswerReturn(now.by("agree", CLERK), true, "right"),
                new ReturnCommand.AnswerReturn(now.by("disagree", CLERK), false, "wrong"),
                new ReturnCommand.DetermineCompetence(now.by("determine", CLERK), "yours"),
                new LimitCommand.Extend(now.by("extend", CLERK), 1, Optional.empty(), Optional.of(now.at())),
                new LimitCommand.Pause(now.by("pause", CLERK), "expert opinion"),
                new LimitCommand.Resume(now.by("resume", CLERK)),
                new OversightCommand.Urge(now.by("urge", CLERK), "please"),
                new OversightCommand.Supervise(now.by("supervise", CLERK), "late"),
                new OversightCommand.HandleJointly(now.by("join", CLERK), new BodyId("police")));
    }

    private static Rung.Builder rung(int order) {
        return Rung.of(order, "level " + order)
                .tries(1)
                .consent(true)
                .limit(days("limit", 10)
                        .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "complex")
                                .ceiling(5)
                                .build())
                        .build())
                .pause(days("pause", 20).build())
                .window(days("window", 30).build())
                .returns(TimeLimit.of("return", 5, LimitUnit.WORKING_DAY, "made up")
                        .build());
    }

    private static TimeLimit.Builder days(String code, long days) {
        return TimeLimit.of(code, days, LimitUnit.CALENDAR_DAY, "made up");
    }
}
