package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.console.Console;
import java.util.function.Consumer;

/** Tells the problems of a log at once, up to a bound, and then only counts them (问题限量提示). */
final class Telling implements Consumer<Problem> {
    private static final int KEPT = 100;

    /** Of more errors, or of more other problems, only the number matters. */
    static final int MOST = Math.max(KEPT, Faults.DEFAULT_BOUND);

    private final Console console;
    private final String log;
    private final FirstFew<Problem> errors = new FirstFew<>(KEPT);
    private long others;

    Telling(Console console, String log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public void accept(Problem problem) {
        long count;
        if (problem.severity() == Severity.ERROR) {
            errors.add(problem);
            count = errors.count();
        } else {
            count = ++others;
        }
        if (count <= Faults.DEFAULT_BOUND) {
            console.tell(problem);
        }
    }

    /** Counts more problems, where {@link #MOST} of their kind came before them. */
    void more(int moreErrors, int moreOthers) {
        errors.count(moreErrors);
        others += moreOthers;
    }

    /** Says how many were not told. */
    void close() {
        Position start = Position.startOf(log);
        if (errors.count() > Faults.DEFAULT_BOUND) {
            console.tell(Problem.error(start, "MORE_PROBLEMS").with("count", errors.count() - Faults.DEFAULT_BOUND));
        }
        if (others > Faults.DEFAULT_BOUND) {
            console.tell(Problem.warning(start, "MORE_PROBLEMS").with("count", others - Faults.DEFAULT_BOUND));
        }
    }

    FirstFew<Problem> errors() {
        return errors;
    }
}
