package io.github.governance4j.benchmarks.risk;

/** The limit: a loop over numbers, the band of each reading kept in a matrix of bytes; no objects, no checks, no explanation. */
final class ArrayWay implements Way {
    private static final int INDICATORS = RiskWork.INDICATORS;
    private static final byte NOT_COUNTED = -1;

    private final RiskWork work;
    private final int[] hashes = new int[INDICATORS];
    /** For each indicator and band, where it begins. */
    private final long[] starts = new long[INDICATORS * RiskWork.BANDS];
    /** For each indicator and band, what it adds to the score. */
    private final long[] counts = new long[INDICATORS * RiskWork.BANDS];
    /** For each matter and indicator, the band its reading lies in: what the contributions are read from. */
    private final byte[] bands;

    ArrayWay(RiskWork work) {
        this.work = work;
        this.bands = new byte[work.matters * INDICATORS];
        for (int i = 0; i < INDICATORS; i++) {
            hashes[i] = work.names[i].hashCode();
            for (int b = 0; b < RiskWork.BANDS; b++) {
                starts[i * RiskWork.BANDS + b] = work.starts[i][b];
                counts[i * RiskWork.BANDS + b] = work.counts(i, b);
            }
        }
    }

    @Override
    public Totals run() {
        Tally tally = new Tally();
        for (int matter = 0; matter < work.matters; matter++) {
            int from = matter * INDICATORS;
            long score = grade(from);
            for (int i = 0; i < INDICATORS; i++) {
                int band = bands[from + i];
                if (band != NOT_COUNTED) {
                    tally.part(hashes[i], work.readings[from + i], counts[i * RiskWork.BANDS + band]);
                }
            }
            tally.matter(score, work.rank(score));
        }
        return tally.totals();
    }

    private long grade(int from) {
        long score = 0;
        for (int i = 0; i < INDICATORS; i++) {
            long value = work.readings[from + i];
            if (value == RiskWork.NOT_READ) {
                bands[from + i] = NOT_COUNTED;
            } else {
                int first = i * RiskWork.BANDS;
                int band = RiskWork.BANDS - 1;
                while (value < starts[first + band]) {
                    band--;
                }
                bands[from + i] = (byte) band;
                score += counts[first + band];
            }
        }
        return score;
    }
}
