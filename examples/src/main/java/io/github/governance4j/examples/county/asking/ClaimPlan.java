package io.github.governance4j.examples.county.asking;

import java.time.LocalDate;

/**
 * What to make up (生成计划).
 *
 * @param households how many households
 * @param seed the number everything follows from
 * @param from the first day
 * @param through the last day anything is recorded on
 */
record ClaimPlan(int households, long seed, LocalDate from, LocalDate through) {}
