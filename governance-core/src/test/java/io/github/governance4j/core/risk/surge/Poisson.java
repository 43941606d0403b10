package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Seeded series whose mean is known. */
final class Poisson {
    static final AreaId AREA = new AreaId("V1");
    static final CategoryId KIND = new CategoryId("quarrel");
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final SplittableRandom random;

    Poisson(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** By multiplying uniform numbers, which takes as long as the mean is large. */
    long count(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    long[] counts(int periods, double mean) {
        long[] counts = new long[periods];
        for (int i = 0; i < periods; i++) {
            counts[i] = count(mean);
        }
        return counts;
    }

    static CountSeries weekly(long... counts) {
        return CountSeries.of(AREA, KIND, Every.WEEK, MONDAY, counts);
    }

    static CountSeries daily(long... counts) {
        return CountSeries.of(AREA, KIND, Every.DAY, MONDAY, counts);
    }
}
