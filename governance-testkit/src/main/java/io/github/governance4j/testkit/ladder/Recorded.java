package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineResumed;
import java.util.Optional;

/** The deadlines of a case as its facts alone have them: what gives one, and what moves one (期限记录). For one case. */
public final class Recorded {
    private Optional<Deadline> deadline = Optional.empty();
    private Optional<Deadline> window = Optional.empty();

    /** One of a case of which nothing is known. */
    public Recorded() {}

    /**
     * Whether a fact gives or moves a deadline.
     *
     * @param fact the fact
     * @return whether what it says is when something is due
     */
    public static boolean states(LadderFact fact) {
        return fact instanceof LadderFact.Entered
                || fact instanceof LadderFact.Climbed
                || fact instanceof LadderFact.Reopened
                || fact instanceof ReturnFact.Returned
                || fact instanceof OversightFact.DeadlineMoved;
    }

    /**
     * Adds the next fact.
     *
     * @param fact the fact
     */
    public void add(LadderFact fact) {
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
            // A window never stands still, so what runs again is the limit behind it.
            if (window.isPresent() && !(moved.fact() instanceof DeadlineResumed)) {
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

    /** {@return until when the case may stay where it is} */
    public Optional<Deadline> deadline() {
        return deadline;
    }

    /** {@return until when a party may ask for the next rung} */
    public Optional<Deadline> window() {
        return window;
    }
}
