package io.github.governance4j.examples.county.book;

import io.github.governance4j.points.Points;
import java.math.BigDecimal;

/** Points as result files print them: exact, no trailing zeros, no exponent (积分写法). */
public final class Plain {
    private Plain() {}

    /** {@return the number}
     *
     * @param points which
     */
    public static BigDecimal number(Points points) {
        BigDecimal value = BigDecimal.valueOf(points.hundredths(), 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** {@return the number as text}
     *
     * @param points which
     */
    public static String text(Points points) {
        long hundredths = points.hundredths();
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : number(points).toPlainString();
    }
}
