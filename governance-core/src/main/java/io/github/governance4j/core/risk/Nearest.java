package io.github.governance4j.core.risk;

import java.util.OptionalLong;

/**
 * Finds the smallest change of one indicator that alters the tier.
 *
 * <p>Smallest is what crosses the fewest stretches of its own scale; then what is smaller beside the scale's span; then what comes first
 * in the model; then what is worse. An indicator that was not counted has no value to change.
 */
final class Nearest {
    private final Engine engine;
    private final Seen seen;

    private Nearest(Engine engine, Seen seen) {
        this.engine = engine;
        this.seen = seen;
    }

    static void find(Engine engine, Seen seen) {
        new Nearest(engine, seen).find();
    }

    private void find() {
        int longest = 1;
        for (int i = 0; i < engine.size(); i++) {
            longest = Math.max(longest, Math.max(engine.scales[i].size(), engine.scales[i].anchors()));
        }
        for (int steps = 1; steps <= longest && seen.changed < 0; steps++) {
            for (int i = 0; i < engine.size(); i++) {
                if (!seen.isCounted(i)) {
                    continue;
                }
                int others = engine.floorOfOthers(seen, i);
                if (engine.scales[i].anchors() > 0) {
                    anchor(i, others, steps);
                    anchor(i, others, -steps);
                } else if (engine.scales[i].isPlain()) {
                    if (steps == 1) {
                        alongNumbers(i, others, 1);
                        alongNumbers(i, others, -1);
                    }
                } else {
                    stretch(i, others, seen.at[i] + steps);
                    stretch(i, others, seen.at[i] - steps);
                }
            }
        }
    }

    private void stretch(int indicator, int others, int to) {
        Scale scale = engine.scales[indicator];
        if (to < 0 || to >= scale.size()) {
            return;
        }
        long value = to > seen.at[indicator] ? scale.best(to) : scale.worst(to);
        int height = engine.heightWith(seen, indicator, to, value, others);
        if (height != seen.height) {
            offer(indicator, value, height);
        }
    }

    private void anchor(int indicator, int others, int steps) {
        OptionalLong to = engine.scales[indicator].anchor(seen.values[indicator], steps);
        if (to.isPresent()) {
            int height = height(indicator, others, to.getAsLong());
            if (height != seen.height) {
                offer(indicator, to.getAsLong(), height);
            }
        }
    }

    /** The nearest of very many values, found by halving: the tier never falls towards worse and never rises towards better. */
    private void alongNumbers(int indicator, int others, int sign) {
        Scale scale = engine.scales[indicator];
        long from = seen.values[indicator];
        long farthest = sign > 0 ? scale.worst(scale.size() - 1) : scale.best(0);
        long high = Math.abs(scale.distance(from, farthest));
        if (high == 0 || height(indicator, others, farthest) == seen.height) {
            return;
        }
        long low = 0;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (height(indicator, others, scale.moved(from, sign * middle)) == seen.height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        long to = scale.moved(from, sign * high);
        offer(indicator, to, height(indicator, others, to));
    }

    private int height(int indicator, int others, long value) {
        return engine.heightWith(seen, indicator, engine.scales[indicator].find(value), value, others);
    }

    private void offer(int indicator, long value, int height) {
        if (seen.changed < 0 || isSmaller(indicator, value)) {
            seen.changed = indicator;
            seen.changedTo = value;
            seen.changedHeight = height;
        }
    }

    /** Whether a change is smaller, beside the span of its scale, than the smallest so far; exact for products of 128 bits. */
    private boolean isSmaller(int indicator, long value) {
        long mine = Math.abs(value - seen.values[indicator]);
        long best = Math.abs(seen.changedTo - seen.values[seen.changed]);
        long mySpan = engine.scales[indicator].span();
        long bestSpan = engine.scales[seen.changed].span();
        int order = Long.compare(Math.multiplyHigh(mine, bestSpan), Math.multiplyHigh(best, mySpan));
        return order < 0 || (order == 0 && Long.compareUnsigned(mine * bestSpan, best * mySpan) < 0);
    }
}
