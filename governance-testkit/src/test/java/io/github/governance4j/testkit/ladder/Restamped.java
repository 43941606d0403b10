package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.TryCommand;

/** The same wish under another stamp. */
public record Restamped(Stamp stamp)
        implements LadderCommand.Cases<LadderCommand>,
                TryCommand.Cases<LadderCommand>,
                ReplyCommand.Cases<LadderCommand>,
                ReturnCommand.Cases<LadderCommand>,
                LimitCommand.Cases<LadderCommand>,
                OversightCommand.Cases<LadderCommand> {
    public static LadderCommand of(LadderCommand command, Stamp stamp) {
        return command.match(new Restamped(stamp));
    }

    @Override
    public LadderCommand enter(LadderCommand.Enter one) {
        return new LadderCommand.Enter(stamp, one.ladder(), one.start(), one.parties());
    }

    @Override
    public LadderCommand tick(LadderCommand.Tick one) {
        return new LadderCommand.Tick(stamp);
    }

    @Override
    public LadderCommand ofTrying(TryCommand one) {
        return one.match((TryCommand.Cases<LadderCommand>) this);
    }

    @Override
    public LadderCommand ofReplying(ReplyCommand one) {
        return one.match((ReplyCommand.Cases<LadderCommand>) this);
    }

    @Override
    public LadderCommand ofReturning(ReturnCommand one) {
        return one.match((ReturnCommand.Cases<LadderCommand>) this);
    }

    @Override
    public LadderCommand ofLimit(LimitCommand one) {
        return one.match((LimitCommand.Cases<LadderCommand>) this);
    }

    @Override
    public LadderCommand ofOversight(OversightCommand one) {
        return one.match((OversightCommand.Cases<LadderCommand>) this);
    }

    @Override
    public LadderCommand beginTry(TryCommand.BeginTry one) {
        return new TryCommand.BeginTry(stamp, one.consenting());
    }

    @Override
    public LadderCommand endTry(TryCommand.EndTry one) {
        return new TryCommand.EndTry(stamp, one.settled());
    }

    @Override
    public LadderCommand withdraw(TryCommand.Withdraw one) {
        return new TryCommand.Withdraw(stamp, one.party());
    }

    @Override
    public LadderCommand leave(TryCommand.Leave one) {
        return new TryCommand.Leave(stamp, one.remedy());
    }

    @Override
    public LadderCommand reply(ReplyCommand.Reply one) {
        return new ReplyCommand.Reply(stamp, one.kind(), one.grounds());
    }

    @Override
    public LadderCommand rejectReply(ReplyCommand.RejectReply one) {
        return new ReplyCommand.RejectReply(stamp, one.grounds());
    }

    @Override
    public LadderCommand askUp(ReplyCommand.AskUp one) {
        return new ReplyCommand.AskUp(stamp);
    }

    @Override
    public LadderCommand passUp(ReplyCommand.PassUp one) {
        return new ReplyCommand.PassUp(stamp, one.trigger(), one.grounds());
    }

    @Override
    public LadderCommand reopen(ReplyCommand.Reopen one) {
        return new ReplyCommand.Reopen(stamp, one.newFacts());
    }

    @Override
    public LadderCommand askReturn(ReturnCommand.AskReturn one) {
        return new ReturnCommand.AskReturn(stamp, one.reasons());
    }

    @Override
    public LadderCommand answerReturn(ReturnCommand.AnswerReturn one) {
        return new ReturnCommand.AnswerReturn(stamp, one.agreed(), one.reasons());
    }

    @Override
    public LadderCommand determineCompetence(ReturnCommand.DetermineCompetence one) {
        return new ReturnCommand.DetermineCompetence(stamp, one.reasons());
    }

    @Override
    public LadderCommand extend(LimitCommand.Extend one) {
        return new LimitCommand.Extend(stamp, one.amount(), one.approvedBy(), one.told());
    }

    @Override
    public LadderCommand pause(LimitCommand.Pause one) {
        return new LimitCommand.Pause(stamp, one.reason());
    }

    @Override
    public LadderCommand resume(LimitCommand.Resume one) {
        return new LimitCommand.Resume(stamp);
    }

    @Override
    public LadderCommand recount(LimitCommand.Recount one) {
        return new LimitCommand.Recount(stamp);
    }

    @Override
    public LadderCommand urge(OversightCommand.Urge one) {
        return new OversightCommand.Urge(stamp, one.grounds());
    }

    @Override
    public LadderCommand supervise(OversightCommand.Supervise one) {
        return new OversightCommand.Supervise(stamp, one.grounds());
    }

    @Override
    public LadderCommand handleJointly(OversightCommand.HandleJointly one) {
        return new OversightCommand.HandleJointly(stamp, one.body());
    }
}
