package io.github.governance4j.benchmarks.risk;

import java.util.Random;

/**
 * Matters and the model they are graded by: twenty indicators of three bands, of which each matter has about twelve readings.
 *
 * <p>All numbers are thousandths, the library's unit. Bands and grades are written as where each begins, lowest first.
 */
final class RiskWork {
    static final int INDICATORS = 20;
    static final int BANDS = 3;
    static final int TIERS = 4;
    /** The greatest reading, 100. */
    static final long MOST = 100_000;
    /** Stands where an indicator was not read. */
    static final long NOT_READ = -1;

    /** How many of a hundred indicators were read of a matter. */
    private static final int READ = 61;

    private static final long ONE = 1000;

    final int matters;
    final String[] names = new String[INDICATORS];
    final long[] weights = new long[INDICATORS];
    final long[][] starts = new long[INDICATORS][];
    final long[][] points = new long[INDICATORS][];
    final long[] grades = {0, 100 * ONE, 125 * ONE, 150 * ONE};
    /** The readings of one matter after another. */
    final long[] readings;

    RiskWork(int matters) {
        Random random = new Random(20_240_601);
        this.matters = matters;
        for (int i = 0; i < INDICATORS; i++) {
            names[i] = "indicator-" + (char) ('a' + i);
            weights[i] = 1L + random.nextInt(5);
            long low = 20L + random.nextInt(30);
            starts[i] = new long[] {0, low * ONE, (low + 10L + random.nextInt(35)) * ONE};
            points[i] = new long[] {ONE, (2L + random.nextInt(2)) * ONE, (5L + random.nextInt(3)) * ONE};
        }
        this.readings = new long[matters * INDICATORS];
        for (int r = 0; r < readings.length; r++) {
            readings[r] = random.nextInt(100) < READ ? random.nextInt(101) * ONE : NOT_READ;
        }
    }

    long reading(int matter, int indicator) {
        return readings[matter * INDICATORS + indicator];
    }

    /** What a band adds to the score. */
    long counts(int indicator, int band) {
        return weights[indicator] * points[indicator][band];
    }

    /** The rank of the tier of a score, 1 for the highest. */
    int rank(long score) {
        int grade = TIERS - 1;
        while (score < grades[grade]) {
            grade--;
        }
        return TIERS - grade;
    }
}
