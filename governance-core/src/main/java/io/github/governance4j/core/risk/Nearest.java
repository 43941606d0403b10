package io.github.governance4j.core.risk;

import java.util.Optional;
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
    /** The highest floor, whose it is, and the highest of the others. */
    private int floor;

    private int floorOf = -1;
    private int floorBut;

    /** Whose change is the smallest so far; -1 if none alters the tier. */
    private int changed = -1;

    private long changedTo;
    private int changedHeight;

    private Nearest(Engine engine, Seen seen) {
        this.engine = engine;
        this.seen = seen;
    }

    static Optional<Change> of(Engine engine, Seen seen) {
        Nearest nearest = new Nearest(engine, seen);
        nearest.find();
        int at = nearest.changed;
        return at < 0
                ? Optional.empty()
                : Optional.of(new Change(
                        engine.indicator(at).id(),
                        new Quantity(seen.values[at]),
                        new Quantity(nearest.changedTo),
                        engine.tier(nearest.changedHeight)));
    }

    private void find() {
        floors();
        int longest = 0;
        long able = 0;
        for (int i = 0; i < engine.size(); i++) {
            if (seen.isCounted(i) && isAble(i)) {
                able |= 1L << i;
                longest = Math.max(longest, Math.max(engine.scales[i].size(), engine.scales[i].anchors()));
            }
        }
        for (int steps = 1; steps <= longest && changed < 0; steps++) {
            for (long left = able; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                int others = floorOfOthers(i);
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

    /** Whether an indicator alters the tier at its best or at its worst; if not, then nowhere between: the tier goes one way only. */
    private boolean isAble(int indicator) {
        Scale scale = engine.scales[indicator];
        int others = floorOfOthers(indicator);
        int last = scale.size() - 1;
        return engine.heightWith(seen, indicator, last, scale.worst(last), others) != seen.height
                || engine.heightWith(seen, indicator, 0, scale.best(0), others) != seen.height;
    }

    private void floors() {
        for (int i = 0; i < engine.size(); i++) {
            int own = seen.isCounted(i) ? engine.floor(i, seen.at[i]) : 0;
            if (own > floor) {
                floorBut = floor;
                floor = own;
                floorOf = i;
            } else {
                floorBut = Math.max(floorBut, own);
            }
        }
    }

    private int floorOfOthers(int indicator) {
        return indicator == floorOf ? floorBut : floor;
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
        if (changed < 0 || isSmaller(indicator, value)) {
            changed = indicator;
            changedTo = value;
            changedHeight = height;
        }
    }

    /** Whether a change is smaller, beside the span of its scale, than the smallest so far; exact for products of 128 bits. */
    private boolean isSmaller(int indicator, long value) {
        long mine = Math.abs(value - seen.values[indicator]);
        long best = Math.abs(changedTo - seen.values[changed]);
        long mySpan = engine.scales[indicator].span();
        long bestSpan = engine.scales[changed].span();
        int order = Long.compare(Math.multiplyHigh(mine, bestSpan), Math.multiplyHigh(best, mySpan));
        return order < 0 || (order == 0 && Long.compareUnsigned(mine * bestSpan, best * mySpan) < 0);
    }
}
