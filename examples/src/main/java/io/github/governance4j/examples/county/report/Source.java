package io.github.governance4j.examples.county.report;

import java.util.Optional;

/**
 * What a result was made from (来源).
 *
 * @param rulebook the rulebook's name
 * @param log the log's name
 * @param generated how the log was generated; empty if it was somebody's
 */
public record Source(String rulebook, String log, Optional<Generated> generated) {
    /**
     * What a log was generated from, in which nobody and nothing is real (生成的登记簿).
     *
     * @param accounts how many accounts
     * @param seed the number everything in it follows from
     */
    public record Generated(int accounts, long seed) {}
}
