package io.github.governance4j.core.risk;

/**
 * How much of a score one indicator made (指标贡献值).
 *
 * @param indicator the indicator
 * @param value the value it was judged by
 * @param contribution its part of the score; all parts together are the score exactly
 */
public record Contribution(IndicatorId indicator, Quantity value, Quantity contribution) {}
