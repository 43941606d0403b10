package io.github.governance4j.core.risk.tier;

/**
 * Something a tier allows to be done (措施). Only what the rules list for a tier may be done because of it.
 *
 * @param id its name
 * @param title what people call it
 * @param target what it bears on
 * @param source the law and article, or whose practice it is
 */
public record Measure(MeasureId id, String title, Target target, String source) {}
