package io.github.governance4j.core.risk;

import java.util.Arrays;
import java.util.List;

/** The highest tier any measure reaches. */
final class ThresholdsEngine extends Engine {
    ThresholdsEngine(ModelParts.Thresholds parts) {
        super(parts, scales(parts));
    }

    @Override
    long score(Seen seen) {
        return floorOfOthers(seen, -1) * Quantity.ONE;
    }

    /** What each measure reaches is kept as its floor, so nothing is left for the score to say. */
    @Override
    int heightOfScore(Seen seen) {
        return 0;
    }

    @Override
    int heightIf(Seen seen, int indicator, int stretch, long value) {
        return 0;
    }

    /**
     * The Shapley value of the highest of all: the first tier above the lowest is shared by all who reach it, the next by those who reach
     * that, and so on.
     */
    @Override
    long[] shares(Seen seen) {
        int n = size();
        int[] reached = new int[n];
        for (int i = 0; i < n; i++) {
            reached[i] = seen.isCounted(i) ? floor(i, seen.at[i]) : 0;
        }
        long common = commonMultiple(n);
        long[] sums = new long[n];
        for (int height = 1; height <= seen.height; height++) {
            int least = height;
            long sharers = Arrays.stream(reached).filter(one -> one >= least).count();
            for (int i = 0; i < n; i++) {
                sums[i] += reached[i] >= least ? Quantity.ONE * (common / sharers) : 0;
            }
        }
        return Shares.settle(sums, common, seen.score);
    }

    /** The highest height a measure reaches. */
    int reach(Seen seen, int indicator) {
        return floor(indicator, seen.at[indicator]);
    }

    /** The least number that 1, 2 … n all divide; fits for n up to {@link Model#MOST_MEASURES}. */
    private static long commonMultiple(int n) {
        long multiple = 1;
        for (int i = 2; i <= n; i++) {
            long a = multiple;
            long b = i;
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            multiple = multiple / a * i;
        }
        return multiple;
    }

    private static Scale[] scales(ModelParts.Thresholds parts) {
        List<Indicator> measures = parts.indicators();
        Scale[] scales = new Scale[measures.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = Scale.of(measures.get(i), cuts(parts, measures.get(i), List.of()), false);
        }
        return scales;
    }
}
