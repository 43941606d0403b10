package io.github.governance4j.examples.county.village;

import java.time.LocalDate;

/**
 * What a generated log is to be like (生成方案).
 *
 * @param deeds how many rows
 * @param accounts how many households, at least 1
 * @param seed the number everything follows from
 * @param from the first day anything is recorded on
 */
record Plan(long deeds, int accounts, long seed, LocalDate from) {
    /** How many days rows are recorded on: a year. */
    static final int DAYS = 365;
}
