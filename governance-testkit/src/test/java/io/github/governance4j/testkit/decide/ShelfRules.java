package io.github.governance4j.testkit.decide;

/**
 * What a village decides about its tool shelf (工具架).
 *
 * @param most the most tools out at once
 * @param days how many days after the day of lending a tool may be kept
 */
public record ShelfRules(int most, int days) {}
