package io.github.governance4j.benchmarks.selection;

import java.util.Arrays;

/** That all variants did the same work, before any is measured. */
final class Proof {
    private Proof() {}

    /**
     * Two assigned alike, dispute by dispute.
     *
     * @throws IllegalStateException if not
     */
    static void same(String one, int[] ones, String other, int[] others) {
        int differs = Arrays.mismatch(ones, others);
        if (differs >= 0 || TotalCost.checksum(ones) != TotalCost.checksum(others)) {
            throw new IllegalStateException(
                    one + " and " + other + " do not assign alike; the first dispute that differs: " + differs);
        }
    }

    /**
     * The exact one keeps the rules, and nobody does better.
     *
     * @throws IllegalStateException if not
     */
    static void exact(SelectionWork work, int[] exact, int[] greedy) {
        long least = TotalCost.of(work, exact);
        long cost = TotalCost.of(work, greedy);
        if (cost < least) {
            throw new IllegalStateException("better than the best: " + cost + " < " + least);
        }
    }
}
