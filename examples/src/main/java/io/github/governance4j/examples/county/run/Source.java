package io.github.governance4j.examples.county.run;

/**
 * What a result was made from (来源).
 *
 * @param rulebook the rulebook's name
 * @param log the log's name
 * @param isMadeUp whether the log is the shipped one, in which nobody and nothing is real
 */
record Source(String rulebook, String log, boolean isMadeUp) {}
