package io.github.governance4j.core.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers the problems of one document while it is read, up to a bound (问题收集).
 *
 * <p>Past the bound problems are counted and no longer kept, errors taking the place of what is less than an error, and the reading ends with one {@code MORE_PROBLEMS} that says how many
 * were left out: a file of ten thousand bad rows is answered with a page, not with ten thousand lines. For one thread.
 */
public final class Faults {
    /** How many problems are kept unless said otherwise. */
    public static final int DEFAULT_BOUND = 1000;

    private final String document;
    private final int bound;
    private final List<Problem> kept = new ArrayList<>();
    private long errors;
    private long leftOut;
    private boolean leftOutErrors;

    private Faults(String document, int bound) {
        this.document = document;
        this.bound = bound;
    }

    /**
     * {@return an empty list that gathers up to {@link #DEFAULT_BOUND} problems}
     *
     * @param document the document, as the person who will mend it knows it
     */
    public static Faults in(String document) {
        return new Faults(document, DEFAULT_BOUND);
    }

    /**
     * {@return an empty list that gathers up to {@code bound} problems}
     *
     * @param document the document, as the person who will mend it knows it
     * @param bound how many problems to keep, 1 or more
     * @throws IllegalArgumentException if {@code bound} is below 1
     */
    public static Faults in(String document, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("a bound is at least 1: " + bound);
        }
        return new Faults(document, bound);
    }

    /**
     * Takes note of one problem.
     *
     * @param problem what was found
     */
    public void add(Problem problem) {
        boolean isError = problem.severity() == Severity.ERROR;
        if (isError) {
            errors++;
        }
        if (kept.size() == bound && isError) {
            makeRoom();
        }
        if (kept.size() < bound) {
            kept.add(problem);
        } else {
            leftOut++;
            leftOutErrors |= isError;
        }
    }

    // A thousand warnings must not hide the one error that keeps the document from loading.
    private void makeRoom() {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i).severity() != Severity.ERROR) {
                kept.remove(i);
                leftOut++;
                return;
            }
        }
    }

    /**
     * Takes note of several problems.
     *
     * @param problems what was found
     */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** {@return whether anything noted so far is an error} */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** {@return what was noted, by file, line and column; at most the bound, and one more that counts the rest} */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing((Problem p) -> p.at().file())
                .thenComparingInt(p -> p.at().line())
                .thenComparingInt(p -> p.at().column()));
        if (leftOut > 0) {
            Position start = Position.startOf(document);
            all.add((leftOutErrors ? Problem.error(start, "MORE_PROBLEMS") : Problem.warning(start, "MORE_PROBLEMS"))
                    .with("count", leftOut));
        }
        return List.copyOf(all);
    }

    /**
     * {@return the whole thing if nothing noted is an error; else every fault}
     *
     * @param <T> what was read
     * @param whole gives the whole thing; asked only if nothing noted is an error
     */
    public <T> Reading<T> reading(Supplier<T> whole) {
        return hasErrors() ? new Reading.Faulty<>(problems()) : new Reading.Complete<>(whole.get(), problems());
    }
}
