package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.Act;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether rows stand in the order they were recorded (登记顺序). A log is decided row by row, and what falls due before a row is done before
 * it; so a log sorted by matter or hazard is decided as if everything had been told too late. It is decided all the same, but nobody should have to
 * find out from the figures.
 */
final class Arrivals {
    private LocalDateTime latest = LocalDateTime.MIN;
    private Optional<Position> first = Optional.empty();
    private long back;

    void see(Act entry) {
        LocalDateTime recorded = entry.stamp().recorded();
        if (!recorded.isBefore(latest)) {
            latest = recorded;
            return;
        }
        back++;
        if (first.isEmpty()) {
            first = Optional.of(entry.at());
        }
    }

    /** {@return the warning that rows go back in time, at the first that does; empty if none does} */
    Optional<Problem> problem() {
        return first.map(at -> Problem.warning(at, "ROWS_NOT_AS_RECORDED").with("rows", back));
    }
}
