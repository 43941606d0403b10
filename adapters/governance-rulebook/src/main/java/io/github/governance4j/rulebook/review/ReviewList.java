package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers what a review says, each thing once and up to the bound of {@link Faults}. Where there is more, what is worse is kept: ten
 * thousand proposals must not hide one warning.
 */
public final class ReviewList {
    private final String document;
    private final Map<Severity, Set<Problem>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> leftOut = new EnumMap<>(Severity.class);

    /**
     * Begins.
     *
     * @param document the document, as the person who will mend it knows it
     */
    public ReviewList(String document) {
        this.document = document;
        for (Severity severity : Severity.values()) {
            kept.put(severity, new LinkedHashSet<>());
            leftOut.put(severity, 0L);
        }
    }

    /**
     * Takes note of what a review says.
     *
     * @param problem what it says
     */
    public void add(Problem problem) {
        Set<Problem> alike = kept.getOrDefault(problem.severity(), Set.of());
        if (alike.size() < Faults.DEFAULT_BOUND) {
            alike.add(problem);
        } else if (!alike.contains(problem)) {
            leftOut.merge(problem.severity(), 1L, Long::sum);
        }
    }

    /** {@return what was noted, by file, line and column; where there was more than the bound, one more that counts the rest} */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        long more = 0;
        Severity worst = Severity.INFO;
        // Worst first, as the constants are.
        for (Severity severity : Severity.values()) {
            Set<Problem> alike = kept.getOrDefault(severity, Set.of());
            int room = Faults.DEFAULT_BOUND - all.size();
            alike.stream().limit(room).forEach(all::add);
            long untold = Math.max(0, alike.size() - room) + leftOut.getOrDefault(severity, 0L);
            more += untold;
            worst = untold > 0 && severity.compareTo(worst) < 0 ? severity : worst;
        }
        all.sort(Comparator.comparing((Problem p) -> p.at().file())
                .thenComparingInt(p -> p.at().line())
                .thenComparingInt(p -> p.at().column()));
        if (more > 0) {
            all.add(new Problem(
                    Position.startOf(document),
                    "MORE_PROBLEMS",
                    worst,
                    Optional.empty(),
                    Map.of("count", Long.toString(more))));
        }
        return List.copyOf(all);
    }
}
