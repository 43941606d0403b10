package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.TryCommand;

/** Whose act a step on the ladder is. */
enum StepBy {
    /** The owners'. */
    OWNERS,
    /** The intake's, which sent it. */
    INTAKE,
    /** A party's, a reporter's with a receipt, or of the intake that writes it down for them. */
    ANYBODY_CONCERNED,
    /** Anybody's who may urge and supervise. */
    OVERSEER;

    static StepBy of(LadderCommand command) {
        return command.match(new OfLadder());
    }

    private static final class OfLadder implements LadderCommand.Cases<StepBy> {
        @Override
        public StepBy enter(LadderCommand.Enter command) {
            return INTAKE;
        }

        @Override
        public StepBy ofTrying(TryCommand command) {
            return command instanceof TryCommand.Withdraw || command instanceof TryCommand.Leave
                    ? ANYBODY_CONCERNED
                    : OWNERS;
        }

        @Override
        public StepBy ofReplying(ReplyCommand command) {
            return command instanceof ReplyCommand.AskUp ? ANYBODY_CONCERNED : OWNERS;
        }

        @Override
        public StepBy ofReturning(ReturnCommand command) {
            return command instanceof ReturnCommand.AskReturn ? OWNERS : INTAKE;
        }

        @Override
        public StepBy ofLimit(LimitCommand command) {
            return command instanceof LimitCommand.Recount ? OVERSEER : OWNERS;
        }

        @Override
        public StepBy ofOversight(OversightCommand command) {
            return command instanceof OversightCommand.HandleJointly ? OWNERS : OVERSEER;
        }

        @Override
        public StepBy tick(LadderCommand.Tick command) {
            return OVERSEER;
        }
    }
}
