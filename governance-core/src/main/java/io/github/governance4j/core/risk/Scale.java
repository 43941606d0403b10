package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * The values one indicator can have, best first, cut into the stretches on which a model treats them alike.
 *
 * <p>Places are kept oriented: {@code -value} where less is worse, so that a greater place is always worse.
 */
final class Scale {
    private final boolean isUp;
    private final long unit;
    private final boolean hasChoices;
    private final boolean isPlain;
    /** The best place of each stretch, rising. */
    private final long[] starts;
    /** The worst place of each stretch. */
    private final long[] ends;

    /** Where named values stand among others, rising; empty if there are none. */
    private final long[] anchors;

    private Scale(
            boolean isUp, long unit, boolean hasChoices, boolean isPlain, long[] starts, long[] ends, long[] anchors) {
        this.isUp = isUp;
        this.unit = unit;
        this.hasChoices = hasChoices;
        this.isPlain = isPlain;
        this.starts = starts;
        this.ends = ends;
        this.anchors = anchors;
    }

    /**
     * The scale of an indicator whose own numbers are in order.
     *
     * @param cuts the ranges it is treated by; each stretch lies wholly within or wholly outside each
     * @param everyValueCounts whether each value counts for itself, as a factor does
     */
    static Scale of(Indicator indicator, List<Range> cuts, boolean everyValueCounts) {
        boolean up = indicator.worse() == Worse.UP;
        if (indicator.isOnlyChoices()) {
            long[] places = anchors(indicator, up);
            return new Scale(up, 1, true, false, places, places, new long[0]);
        }
        Domain domain = Domain.of(indicator);
        TreeSet<Long> begins = new TreeSet<>(List.of(domain.least()));
        boolean isAnchored = everyValueCounts && !indicator.choices().isEmpty();
        for (Range cut : cuts) {
            long first = domain.first(cut);
            long last = domain.last(cut);
            if (first <= last) {
                begins.add(first);
                if (last < domain.most()) {
                    begins.add(last + domain.unit());
                }
            }
        }
        long[] anchors = isAnchored ? anchors(indicator, up) : new long[0];
        List<Long> from = new ArrayList<>(begins);
        long[] low = new long[from.size()];
        long[] high = new long[from.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = from.get(i);
            high[i] = i + 1 < low.length ? from.get(i + 1) - domain.unit() : domain.most();
        }
        return up
                ? new Scale(true, domain.unit(), false, everyValueCounts, low, high, anchors)
                : new Scale(
                        false,
                        domain.unit(),
                        false,
                        everyValueCounts,
                        negatedAndReversed(high),
                        negatedAndReversed(low),
                        anchors);
    }

    private static long[] anchors(Indicator indicator, boolean up) {
        long[] values = indicator.choices().stream()
                .mapToLong(choice -> choice.value().thousandths())
                .toArray();
        return up ? values : negatedAndReversed(values);
    }

    /** How many stretches there are. */
    int size() {
        return starts.length;
    }

    /** Whether each value counts for itself and there are too many to list. */
    boolean isPlain() {
        return isPlain;
    }

    /** The stretch a value lies in, best first from 0; negative if the indicator cannot have the value. */
    int find(long value) {
        long place = isUp ? value : -value;
        int last = starts.length - 1;
        if (place < starts[0] || place > ends[last]) {
            return -1;
        }
        int at = 0;
        for (int k = 1; k <= last; k++) {
            // 1 where the stretch begins at the place or before, else 0: nobody can guess which, so no branch asks.
            at += (int) ((starts[k] - place - 1) >>> (Long.SIZE - 1));
        }
        boolean canBe = hasChoices ? starts[at] == place : Quantity.isMultiple(value, unit);
        return canBe ? at : -1;
    }

    /** The best value of a stretch. */
    long best(int stretch) {
        return isUp ? starts[stretch] : -starts[stretch];
    }

    /** The worst value of a stretch. */
    long worst(int stretch) {
        return isUp ? ends[stretch] : -ends[stretch];
    }

    /** How far it is from the best value to where the worst stretch begins: what a change is measured against. At least 1. */
    long span() {
        int last = starts.length - 1;
        return Math.max(1, (isPlain ? ends[last] : starts[last]) - starts[0]);
    }

    /** How many named values stand among others; 0 if none do. */
    int anchors() {
        return anchors.length;
    }

    /** The named value so many steps worse than a value, or better where steps are negative; empty if there is none. */
    OptionalLong anchor(long value, int steps) {
        long place = isUp ? value : -value;
        int above = 0;
        while (above < anchors.length && anchors[above] <= place) {
            above++;
        }
        boolean isOne = above > 0 && anchors[above - 1] == place;
        int at = steps > 0 ? above + steps - 1 : above + steps - (isOne ? 1 : 0);
        if (at < 0 || at >= anchors.length) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(isUp ? anchors[at] : -anchors[at]);
    }

    /** The value so many units worse than another; negative steps are better. */
    long moved(long value, long steps) {
        return isUp ? value + steps * unit : value - steps * unit;
    }

    /** How many units one value is worse than another. */
    long distance(long from, long to) {
        return isUp ? (to - from) / unit : (from - to) / unit;
    }

    private static long[] negatedAndReversed(long[] values) {
        long[] turned = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[values.length - 1 - i];
        }
        return turned;
    }
}
