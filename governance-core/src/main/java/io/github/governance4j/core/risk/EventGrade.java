package io.github.governance4j.core.risk;

/**
 * How grave an emergency is, gravest first (突发事件分级，突发事件应对法 art. 3).
 *
 * <p>Natural disasters, accidents and public-health events have these four grades; the law grades no social-safety event so. A grade says
 * nothing about the {@link WarningLevel} before or the {@link ResponseLevel} after: they are three scales of three articles.
 */
public enum EventGrade {
    /** Exceptionally grave (特别重大). */
    EXCEPTIONALLY_GRAVE,
    /** Grave (重大). */
    GRAVE,
    /** Serious (较大). */
    SERIOUS,
    /** Ordinary (一般). */
    ORDINARY
}
