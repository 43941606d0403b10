package io.github.governance4j.examples.county.feuds;

import java.time.LocalDate;

/**
 * What a generated log of disputes is to be like (生成方案).
 *
 * @param disputes how many
 * @param seed the number everything follows from
 * @param from the first day anything is recorded on
 * @param through the last
 */
record DisputePlan(int disputes, long seed, LocalDate from, LocalDate through) {}
