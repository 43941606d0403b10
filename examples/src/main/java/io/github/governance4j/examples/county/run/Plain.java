package io.github.governance4j.examples.county.run;

import io.github.governance4j.points.Points;
import java.math.BigDecimal;

/** Points as result files print them: exact, no trailing zeros, no exponent. */
final class Plain {
    private Plain() {}

    static BigDecimal number(Points points) {
        BigDecimal value = BigDecimal.valueOf(points.hundredths(), 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static String text(Points points) {
        return number(points).toPlainString();
    }
}
