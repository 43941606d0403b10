package io.github.governance4j.benchmarks.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How figures are written on the page. */
final class Numbers {
    private Numbers() {}

    /** {@return a measured figure with two to four digits that mean something} */
    static String measured(double figure) {
        double size = Math.abs(figure);
        if (!Double.isFinite(figure)) {
            return "-";
        }
        if (size >= 100) {
            return grouped(Math.round(figure));
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", figure);
        }
        if (size >= 0.1 || size == 0) {
            return String.format(Locale.ROOT, "%.2f", figure);
        }
        if (size < 0.001) {
            return "≈ 0";
        }
        return new BigDecimal(figure).round(new MathContext(2)).toPlainString();
    }

    /** {@return a figure that was asked for, as it was written} */
    static String asked(double figure) {
        if (figure == Math.rint(figure)) {
            return grouped((long) figure);
        }
        return BigDecimal.valueOf(figure).toPlainString();
    }

    private static String grouped(long figure) {
        return String.format(Locale.ROOT, "%,d", figure).replace(',', ' ');
    }
}
