package io.github.governance4j.points.scoring;

/**
 * What a deed adds to one running count of its account (计入).
 *
 * @param tally which count
 * @param amount what it adds, in hundredths, 0 or more
 */
public record Counted(Tally tally, long amount) {}
