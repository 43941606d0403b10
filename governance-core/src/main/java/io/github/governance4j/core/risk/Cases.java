package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases some indicators can be in, told apart only by what can make a difference to the others.
 *
 * <p>Of a sum only the sum matters, and the lowest floor it can be had with; of thresholds only the lowest tier they reach. Elsewhere every
 * combination is a case of its own. A case's score is the sum so far, its height the highest floor so far. Immutable.
 */
final class Cases {
    /** The most cases kept (ours): enough for forty indicators of whole points. */
    static final int MOST = 5_000;

    /** How many of them are kept once there are too many to keep all (ours): examples may still be among them. */
    private static final int SOME = 200;

    /** In place of a stretch, where an indicator is left out. */
    private static final int LEFT_OUT = -1;

    private final Engine engine;
    private final List<Seen> all;
    private final boolean isEvery;

    private Cases(Engine engine, List<Seen> all, boolean isEvery) {
        this.engine = engine;
        this.all = all;
        this.isEvery = isEvery;
    }

    /** The one case of no indicator at all. */
    static Cases none(Engine engine) {
        return new Cases(engine, List.of(new Seen(engine.size())), true);
    }

    /** Whether every case there is, is here. */
    boolean isEvery() {
        return isEvery;
    }

    List<Seen> all() {
        return all;
    }

    /** The cases these and some more indicators can be in. */
    Cases with(int from, int until) {
        Cases more = this;
        for (int i = from; i < until; i++) {
            more = more.with(i);
        }
        return more;
    }

    private Cases with(int indicator) {
        Kept kept = new Kept(indicator, isEvery ? MOST : SOME);
        Scale scale = engine.scales[indicator];
        long[] values = Candidates.of(engine, indicator);
        for (Seen one : all) {
            if (kept.isFull) {
                break;
            }
            for (long value : values) {
                kept.keep(one, value, scale.find(value));
            }
            if (engine.treatment(indicator) == Treatment.NOT_COUNTED) {
                kept.keep(one, 0, LEFT_OUT);
            }
        }
        return new Cases(engine, kept.cases, isEvery && !kept.isFull && !scale.isPlain());
    }

    /** What is kept while one indicator is added. */
    private final class Kept {
        private final int indicator;
        private final int most;
        private final List<Seen> cases = new ArrayList<>();
        /** Where the case of a sum is kept. */
        private final Map<Long, Integer> places = new HashMap<>();

        private boolean isFull;

        Kept(int indicator, int most) {
            this.indicator = indicator;
            this.most = most;
        }

        void keep(Seen others, long value, int stretch) {
            boolean isCounted = stretch != LEFT_OUT;
            int height = Math.max(others.height, isCounted ? engine.floor(indicator, stretch) : 0);
            long sum = others.score;
            if (isCounted && engine instanceof WeightedEngine weighted) {
                sum += weighted.counts(indicator, stretch);
            }
            boolean isMerged = engine instanceof WeightedEngine || engine instanceof ThresholdsEngine;
            Integer place = isMerged ? places.get(sum) : null;
            if (place != null && cases.get(place).height <= height) {
                return;
            }
            if (place == null && cases.size() >= most) {
                isFull = true;
                return;
            }
            Seen seen = others.copy();
            if (isCounted) {
                seen.count(indicator, value, stretch);
            }
            seen.height = height;
            seen.score = sum;
            if (place == null) {
                places.put(sum, cases.size());
                cases.add(seen);
            } else {
                cases.set(place, seen);
            }
        }
    }
}
