package io.github.governance4j.benchmarks.risk;

import java.util.List;

/**
 * What all matters came to; equal only if each matter had the same score, tier and contributions.
 *
 * @param scores the sum of all scores
 * @param contributions how many contributions there were
 * @param tiers how many matters are in each tier, highest first
 * @param checksum of every matter's score, tier and contributions, in the order of the matters
 */
record Totals(long scores, long contributions, List<Long> tiers, long checksum) {}
