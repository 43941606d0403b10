package io.github.governance4j.core.risk;

import java.util.List;

/** The product of the values, exactly: their decimals together are at most three. */
final class ProductEngine extends Engine {
    private static final int[] FACTORIALS = {1, 1, 2, 6, 24, 120, 720};

    /** The smallest step of each factor, in thousandths. */
    private final long[] units;
    /** The smallest step of the score, in thousandths. */
    private final long unitOfScore;

    private final Grades grades;

    ProductEngine(ModelParts.Product parts) {
        super(parts, scales(parts));
        this.units = new long[size()];
        int decimals = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = Quantity.unit(indicator(i).decimals());
            decimals += indicator(i).decimals();
        }
        this.unitOfScore = Quantity.unit(decimals);
        this.grades = Grades.of(parts.grades(), parts.head().scheme().tiers().size());
    }

    @Override
    long score(Seen seen) {
        return scoreIf(seen, -1, 0);
    }

    @Override
    int heightOfScore(Seen seen) {
        return grades.height(seen.score);
    }

    @Override
    int heightIf(Seen seen, int indicator, int stretch, long value) {
        return grades.height(scoreIf(seen, indicator, value));
    }

    /**
     * The Shapley value: what a factor adds, averaged over every order in which the factors could come to their values from their least
     * bad ones; before any of them there is nothing.
     */
    @Override
    long[] shares(Seen seen) {
        int n = units.length;
        long[] worth = new long[1 << n];
        for (int set = 1; set < worth.length; set++) {
            worth[set] = worth(seen, set);
        }
        long[] sums = new long[n];
        for (int i = 0; i < n; i++) {
            for (int set = 0; set < worth.length; set++) {
                if ((set >>> i & 1) == 0) {
                    int before = Integer.bitCount(set);
                    long orders = (long) FACTORIALS[before] * FACTORIALS[n - 1 - before];
                    sums[i] += orders * (worth[set | 1 << i] - worth[set]);
                }
            }
        }
        return Shares.settle(sums, FACTORIALS[n], seen.score);
    }

    /** The value a factor has at best. */
    long leastBad(int indicator) {
        return scales[indicator].best(0);
    }

    Grades grades() {
        return grades;
    }

    private long worth(Seen seen, int set) {
        long product = unitOfScore;
        for (int i = 0; i < units.length; i++) {
            product *= ((set >>> i & 1) == 1 ? seen.values[i] : leastBad(i)) / units[i];
        }
        return product;
    }

    private long scoreIf(Seen seen, int indicator, long value) {
        long product = unitOfScore;
        for (int i = 0; i < units.length; i++) {
            product *= (i == indicator ? value : seen.values[i]) / units[i];
        }
        return product;
    }

    private static Scale[] scales(ModelParts.Product parts) {
        List<Indicator> factors = parts.indicators();
        Scale[] scales = new Scale[factors.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = Scale.of(factors.get(i), cuts(parts, factors.get(i), List.of()), true);
        }
        return scales;
    }
}
