package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.ReplyCommand;

/** Which commands on a ladder may be asked directly; the rest follow from commands on the matter. */
final class DirectStep {
    private DirectStep() {}

    static void require(LadderCommand command) {
        boolean isOurs = command instanceof LadderCommand.Enter
                || command instanceof LadderCommand.Tick
                || command instanceof ReplyCommand.Reply
                || command instanceof ReplyCommand.RejectReply
                || command instanceof ReplyCommand.Reopen;
        if (isOurs) {
            throw new IllegalArgumentException("asked of the matter, not of its ladder: " + command);
        }
    }
}
