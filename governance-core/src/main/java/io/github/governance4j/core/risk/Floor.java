package io.github.governance4j.core.risk;

/**
 * A value of one indicator that alone asks for a tier at least as high (单项否决、就高条款).
 *
 * @param indicator what is measured
 * @param range the values that ask for it; open towards the worse side
 * @param tier the least tier while the value lies in {@code range}
 */
public record Floor(IndicatorId indicator, Range range, Tier tier) {}
