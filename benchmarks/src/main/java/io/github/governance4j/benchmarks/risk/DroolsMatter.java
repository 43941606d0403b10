package io.github.governance4j.benchmarks.risk;

/** A matter as Drools sees it; the rules write each contribution here, into arrays made beforehand. Public for the rules' own classes. */
public final class DroolsMatter {
    private final long[] readings = new long[RiskWork.INDICATORS];
    private final int[] indicators = new int[RiskWork.INDICATORS];
    private final long[] contributions = new long[RiskWork.INDICATORS];
    private int parts;

    DroolsMatter(RiskWork work, int matter) {
        for (int i = 0; i < readings.length; i++) {
            readings[i] = work.reading(matter, i);
        }
    }

    /**
     * {@return whether a reading lies within a band}
     *
     * @param indicator which
     * @param from where the band begins, included
     * @param until where it ends, not included
     */
    public boolean within(int indicator, long from, long until) {
        long value = readings[indicator];
        return value >= from && value < until;
    }

    /**
     * Writes a contribution.
     *
     * @param indicator whose
     * @param contribution weight × points
     */
    public void add(int indicator, long contribution) {
        indicators[parts] = indicator;
        contributions[parts++] = contribution;
    }

    /** Hands over what the rules wrote, and forgets it. */
    void give(RiskWork work, int[] hashes, Tally tally) {
        long score = 0;
        for (int p = 0; p < parts; p++) {
            int indicator = indicators[p];
            score += contributions[p];
            tally.part(hashes[indicator], readings[indicator], contributions[p]);
        }
        tally.matter(score, work.rank(score));
        parts = 0;
    }
}
