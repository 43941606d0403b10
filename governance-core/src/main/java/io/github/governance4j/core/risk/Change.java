package io.github.governance4j.core.risk;

/**
 * A change of one indicator that alters the tier (改变等级的最小变化).
 *
 * @param indicator what changes
 * @param from the value it was judged by
 * @param to the nearest value in its direction that gives another tier
 * @param tier the tier it gives
 */
public record Change(IndicatorId indicator, Quantity from, Quantity to, Tier tier) {}
