package io.github.governance4j.core.risk;

/**
 * How strongly government answers an emergency, strongest first (应急响应级别，突发事件应对法 art. 71).
 *
 * <p>The law leaves the bounds between the levels to emergency plans. No {@link EventGrade} and no {@link WarningLevel}.
 */
public enum ResponseLevel {
    /** The first level (一级), the strongest. */
    FIRST,
    /** The second level (二级). */
    SECOND,
    /** The third level (三级). */
    THIRD,
    /** The fourth level (四级). */
    FOURTH
}
