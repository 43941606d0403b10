package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.testkit.ladder.Restamped;

/** The same wish of a matter under another stamp. */
record RestampedMatter(Stamp stamp)
        implements MatterCommand.Cases<MatterCommand>,
                IntakeCommand.Cases<MatterCommand>,
                OwnershipCommand.Cases<MatterCommand>,
                SlipCommand.Cases<MatterCommand>,
                HandlingCommand.Cases<MatterCommand>,
                FollowUpCommand.Cases<MatterCommand> {
    static MatterCommand of(MatterCommand command, Stamp stamp) {
        return command.match((MatterCommand.Cases<MatterCommand>) new RestampedMatter(stamp));
    }

    @Override
    public MatterCommand intake(IntakeCommand one) {
        return one.match((IntakeCommand.Cases<MatterCommand>) this);
    }

    @Override
    public MatterCommand ownership(OwnershipCommand one) {
        return one.match((OwnershipCommand.Cases<MatterCommand>) this);
    }

    @Override
    public MatterCommand slip(SlipCommand one) {
        return one.match((SlipCommand.Cases<MatterCommand>) this);
    }

    @Override
    public MatterCommand handling(HandlingCommand one) {
        return one.match((HandlingCommand.Cases<MatterCommand>) this);
    }

    @Override
    public MatterCommand followUp(FollowUpCommand one) {
        return one.match((FollowUpCommand.Cases<MatterCommand>) this);
    }

    @Override
    public MatterCommand report(IntakeCommand.Report one) {
        return new IntakeCommand.Report(stamp, one.notice());
    }

    @Override
    public MatterCommand joinReport(IntakeCommand.JoinReport one) {
        return new IntakeCommand.JoinReport(stamp, one.voice());
    }

    @Override
    public MatterCommand joinInto(IntakeCommand.JoinInto one) {
        return new IntakeCommand.JoinInto(stamp, one.main());
    }

    @Override
    public MatterCommand sendElsewhere(IntakeCommand.SendElsewhere one) {
        return new IntakeCommand.SendElsewhere(stamp, one.kind(), one.grounds());
    }

    @Override
    public MatterCommand dispatch(IntakeCommand.Dispatch one) {
        return new IntakeCommand.Dispatch(stamp, one.parties());
    }

    @Override
    public MatterCommand bringIn(IntakeCommand.BringIn one) {
        return new IntakeCommand.BringIn(stamp, one.notice(), one.opening());
    }

    @Override
    public MatterCommand acceptOwnership(OwnershipCommand.AcceptOwnership one) {
        return new OwnershipCommand.AcceptOwnership(stamp, one.side(), one.body());
    }

    @Override
    public MatterCommand offerHandOver(OwnershipCommand.OfferHandOver one) {
        return new OwnershipCommand.OfferHandOver(stamp, one.side(), one.to(), one.reasons());
    }

    @Override
    public MatterCommand declineHandOver(OwnershipCommand.DeclineHandOver one) {
        return new OwnershipCommand.DeclineHandOver(stamp, one.side(), one.reasons());
    }

    @Override
    public MatterCommand assign(SlipCommand.Assign one) {
        return new SlipCommand.Assign(stamp, one.slip(), one.to(), one.task(), one.limit());
    }

    @Override
    public MatterCommand reportSlipDone(SlipCommand.ReportSlipDone one) {
        return new SlipCommand.ReportSlipDone(stamp, one.slip(), one.proof());
    }

    @Override
    public MatterCommand checkSlip(SlipCommand.CheckSlip one) {
        return new SlipCommand.CheckSlip(stamp, one.slip(), one.passed(), one.grounds());
    }

    @Override
    public MatterCommand withdrawSlip(SlipCommand.WithdrawSlip one) {
        return new SlipCommand.WithdrawSlip(stamp, one.slip(), one.reasons());
    }

    @Override
    public MatterCommand onLadder(HandlingCommand.OnLadder one) {
        return new HandlingCommand.OnLadder(Restamped.of(one.command(), stamp));
    }

    @Override
    public MatterCommand submitProof(HandlingCommand.SubmitProof one) {
        return new HandlingCommand.SubmitProof(stamp, one.kind(), one.proof());
    }

    @Override
    public MatterCommand check(HandlingCommand.Check one) {
        return new HandlingCommand.Check(stamp, one.passed(), one.grounds());
    }

    @Override
    public MatterCommand callBack(FollowUpCommand.CallBack one) {
        return new FollowUpCommand.CallBack(stamp, one.reached(), one.solved(), one.satisfied());
    }

    @Override
    public MatterCommand recheck(FollowUpCommand.Recheck one) {
        return new FollowUpCommand.Recheck(stamp, one.holds(), one.grounds());
    }

    @Override
    public MatterCommand rate(FollowUpCommand.Rate one) {
        return new FollowUpCommand.Rate(stamp, one.receipt(), one.rating());
    }

    @Override
    public MatterCommand reopen(FollowUpCommand.Reopen one) {
        return new FollowUpCommand.Reopen(stamp, one.newFacts());
    }

    @Override
    public MatterCommand tick(FollowUpCommand.Tick one) {
        return new FollowUpCommand.Tick(stamp);
    }
}
