package io.github.governance4j.core.risk;

/**
 * The colour a scheme paints a level in (颜色标识).
 *
 * <p>A colour has no rank: yellow is the third of four levels in 突发事件应对法 art. 63 and the second of three in other schemes, green is
 * a level in some and none in others. Only the scheme says which of its levels is higher; never compare by colour.
 */
public enum Colour {
    /** Red (红). */
    RED,
    /** Orange (橙). */
    ORANGE,
    /** Yellow (黄). */
    YELLOW,
    /** Blue (蓝). */
    BLUE,
    /** Green (绿). */
    GREEN
}
