package io.github.governance4j.core.risk;

/**
 * How urgent a warning is, most urgent first (预警级别，突发事件应对法 art. 63).
 *
 * <p>By urgency, trend and possible harm. What may be done is stated per level: third and fourth level in art. 66, more for first and
 * second in art. 67. No {@link EventGrade} and no {@link ResponseLevel}.
 */
public enum WarningLevel {
    /** The first level, red (一级，红). */
    FIRST(Colour.RED),
    /** The second level, orange (二级，橙). */
    SECOND(Colour.ORANGE),
    /** The third level, yellow (三级，黄). */
    THIRD(Colour.YELLOW),
    /** The fourth level, blue (四级，蓝). */
    FOURTH(Colour.BLUE);

    private final Colour colour;

    WarningLevel(Colour colour) {
        this.colour = colour;
    }

    /** {@return the colour art. 63 paints it in} */
    public Colour colour() {
        return colour;
    }
}
