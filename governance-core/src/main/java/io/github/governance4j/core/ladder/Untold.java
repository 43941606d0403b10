package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Unwritten;

/**
 * Why a command was accepted, not told yet (未说明的理由): the command and the case it met.
 *
 * <p>The same judgement of the same values, this time with its reasons. It reads neither clock nor store, so it cannot come out otherwise.
 */
final class Untold extends Unwritten {
    private final Climbing climbing;
    private final LadderCommand command;
    private final Climb climb;

    Untold(Climbing climbing, LadderCommand command, Climb climb) {
        this.climbing = climbing;
        this.command = command;
        this.climb = climb;
    }

    @Override
    protected Explanation write() {
        return climbing.judge(command, climb, null).explanation();
    }
}
