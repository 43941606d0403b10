package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/** The deadlines of a case as its facts alone have them: what gives one, and what moves one. */
final class Recorded {
    private Optional<Deadline> deadline = Optional.empty();
    private Optional<Deadline> window = Optional.empty();

    void add(LadderFact fact) {
        if (fact instanceof LadderFact.Entered entered) {
            begin(entered.stay());
        } else if (fact instanceof LadderFact.Climbed climbed) {
            begin(climbed.stay());
        } else if (fact instanceof LadderFact.Reopened reopened) {
            begin(reopened.stay());
        } else if (fact instanceof ReturnFact.Returned returned) {
            begin(returned.stay());
        } else if (fact instanceof ReplyFact.Replied replied) {
            window = replied.window();
        } else if (fact instanceof ReplyFact || fact instanceof TryFact.Withdrawn || fact instanceof TryFact.LeftFor) {
            window = Optional.empty(); // A rejected answer, a window that passed, or a case that went elsewhere
            // meanwhile.
        } else if (fact instanceof OversightFact.DeadlineMoved moved) {
            if (window.isPresent()) {
                window = window.map(one -> one.with(moved.fact()));
            } else {
                deadline = deadline.map(one -> one.with(moved.fact()));
            }
        }
    }

    private void begin(Stay stay) {
        deadline = stay.deadline();
        window = Optional.empty();
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    Optional<Deadline> window() {
        return window;
    }
}
