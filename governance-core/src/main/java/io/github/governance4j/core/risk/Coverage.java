package io.github.governance4j.core.risk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Whether ranges cover numbers exactly once. */
final class Coverage {
    private final List<Range> ranges;
    private final Where whole;
    private final IntFunction<Where> part;
    private final Consumer<ModelFinding> tell;

    /**
     * A check.
     *
     * @param whole where a gap is told
     * @param part where an overlap or an empty range is told, by its place in the list
     */
    Coverage(List<Range> ranges, Where whole, IntFunction<Where> part, Consumer<ModelFinding> tell) {
        this.ranges = ranges;
        this.whole = whole;
        this.part = part;
        this.tell = tell;
    }

    /** Each choice must lie in exactly one range, each range hold at least one. */
    void ofChoices(List<Choice> choices) {
        boolean[] isUsed = new boolean[ranges.size()];
        for (Choice choice : choices) {
            int found = -1;
            for (int r = 0; r < ranges.size(); r++) {
                if (ranges.get(r).contains(choice.value())) {
                    isUsed[r] = true;
                    if (found >= 0) {
                        overlap(r, choice.value());
                    }
                    found = r;
                }
            }
            if (found < 0) {
                gap(choice.value());
            }
        }
        IntStream.range(0, isUsed.length).filter(r -> !isUsed[r]).forEach(this::empty);
    }

    /** Each number must lie in exactly one range, each range hold at least one. */
    void of(Domain domain) {
        IntStream.range(0, ranges.size()).filter(r -> isEmpty(domain, r)).forEach(this::empty);
        gapsAndOverlaps(domain);
    }

    /** Each number must lie in exactly one range; a range may hold none. */
    void gapsAndOverlaps(Domain domain) {
        int[] sorted = IntStream.range(0, ranges.size())
                .filter(r -> !isEmpty(domain, r))
                .boxed()
                .sorted(Comparator.comparingLong(r -> domain.first(ranges.get(r))))
                .mapToInt(Integer::intValue)
                .toArray();
        long next = domain.least();
        for (int r : sorted) {
            long first = domain.first(ranges.get(r));
            if (first > next) {
                gap(new Quantity(next));
            } else if (first < next) {
                overlap(r, new Quantity(first));
            }
            next = Math.max(next, domain.last(ranges.get(r)) + domain.unit());
        }
        if (next <= domain.most()) {
            gap(new Quantity(next));
        }
    }

    private boolean isEmpty(Domain domain, int range) {
        return domain.first(ranges.get(range)) > domain.last(ranges.get(range));
    }

    private void empty(int range) {
        tell.accept(ModelFinding.of(ModelFault.EMPTY_RANGE, part.apply(range)).with("range", ranges.get(range)));
    }

    private void gap(Quantity value) {
        tell.accept(ModelFinding.of(ModelFault.GAP, whole).with("value", value));
    }

    private void overlap(int range, Quantity value) {
        tell.accept(ModelFinding.of(ModelFault.OVERLAP, part.apply(range))
                .with("range", ranges.get(range))
                .with("value", value));
    }
}
