package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;

/** Says who decides which command of the intake. */
record TakingIn(Taking taking, Dispatching dispatching, Matter matter)
        implements IntakeCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    @Override
    public Decision<MatterFact, MatterRefusal> report(IntakeCommand.Report command) {
        return taking.report(command, matter);
    }

    @Override
    public Decision<MatterFact, MatterRefusal> joinReport(IntakeCommand.JoinReport command) {
        return taking.joinReport(command, matter);
    }

    @Override
    public Decision<MatterFact, MatterRefusal> joinInto(IntakeCommand.JoinInto command) {
        return taking.joinInto(command, matter);
    }

    @Override
    public Decision<MatterFact, MatterRefusal> sendElsewhere(IntakeCommand.SendElsewhere command) {
        return taking.sendElsewhere(command, matter);
    }

    @Override
    public Decision<MatterFact, MatterRefusal> dispatch(IntakeCommand.Dispatch command) {
        return dispatching.dispatch(command, matter);
    }

    @Override
    public Decision<MatterFact, MatterRefusal> bringIn(IntakeCommand.BringIn command) {
        return dispatching.bringIn(command, matter);
    }
}
