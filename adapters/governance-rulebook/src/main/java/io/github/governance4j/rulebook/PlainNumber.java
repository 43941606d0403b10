package io.github.governance4j.rulebook;

import io.github.governance4j.points.Points;
import java.math.BigDecimal;

/** Points as a person writes them: {@code 2}, not {@code 2.00}. */
final class PlainNumber {
    private PlainNumber() {}

    static String print(Points points) {
        return new BigDecimal(points.toString()).stripTrailingZeros().toPlainString();
    }
}
