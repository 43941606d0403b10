package io.github.governance4j.benchmarks.risk;

import java.util.List;

/** Adds up what a variant answers; the same for every variant, and timed with it. */
final class Tally {
    private final long[] tiers = new long[RiskWork.TIERS];
    private long scores;
    private long contributions;
    private long checksum;
    private long parts;

    /** One contribution of the present matter; in any order. */
    void part(int nameHash, long value, long contribution) {
        parts += (nameHash ^ value) * (contribution + 1);
        contributions++;
    }

    /** Ends the present matter. */
    void matter(long score, int rank) {
        checksum = 31 * checksum + (parts ^ (score << 3) ^ rank);
        parts = 0;
        scores += score;
        tiers[rank - 1]++;
    }

    Totals totals() {
        return new Totals(scores, contributions, List.of(tiers[0], tiers[1], tiers[2], tiers[3]), checksum);
    }
}
