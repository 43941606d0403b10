package io.github.governance4j.points.claim;

import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import java.time.LocalDateTime;
import java.util.Optional;

/** What lies ahead of a claim (后续环节). */
final class Ahead {
    private Ahead() {}

    /**
     * When silence speaks at a step, or it comes about by itself. An entry nobody makes comes about at the beginning of a rhythm's date, which
     * names the day it is done; anything else once its time is over.
     */
    static LocalDateTime due(Step step, Optional<Deadline> until, LocalDateTime at) {
        boolean byItself = step.kind() == StepKind.ENTRY && step.roles().isEmpty() && step.when() instanceof When.On;
        return until.map(limit -> byItself ? limit.lastDay().atStartOfDay() : limit.over())
                .orElse(at);
    }

    /** Whether somebody can still choose points from a step on, it included. */
    static boolean canChooseFrom(Flow flow, StepId from) {
        boolean reached = false;
        for (Step step : flow.steps()) {
            reached |= step.id().equals(from);
            if (reached && canChooseAt(step)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody can still choose points after a step. */
    static boolean canChooseAfter(Flow flow, StepId step) {
        return flow.after(step).filter(next -> canChooseFrom(flow, next.id())).isPresent();
    }

    static boolean canChooseAt(Step step) {
        return step.kind().isDeciding()
                || (step.kind() == StepKind.ENTRY && !step.roles().isEmpty());
    }

    /** Whether points are for somebody to choose, and nobody has. */
    static boolean pointsOpen(Held held) {
        return held.declared().filter(made -> made.judged().range().isPresent()).isPresent()
                && held.chosen().isEmpty();
    }
}
