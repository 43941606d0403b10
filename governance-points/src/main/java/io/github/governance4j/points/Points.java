package io.github.governance4j.points;

import java.math.BigDecimal;

/**
 * A number of points, exact to one hundredth (积分).
 *
 * <p>Sums and differences are exact or fail with {@link ArithmeticException}; they never wrap and never round. Two are equal when they
 * are the same number.
 *
 * <pre>{@code
 * Points.of("2.50").plus(Points.of("0.25"))   // 2.75
 * }</pre>
 */
public final class Points implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(0);

    private final long hundredths;

    private Points(long hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * Reads a plain decimal.
     *
     * @param text at most two decimals, for example {@code "-3"} or {@code "2.50"}
     * @return the points
     * @throws NumberFormatException if {@code text} is not a decimal number
     * @throws ArithmeticException if it has a third decimal or does not fit in 64 bits
     */
    public static Points of(String text) {
        // An exponent is bounded before anything is scaled: "1e999999999" would otherwise be unfolded digit by digit.
        BigDecimal value = new BigDecimal(text);
        if (value.precision() - (long) value.scale() > 20 || value.scale() > 20) {
            throw new ArithmeticException("not a number of points: " + text);
        }
        return new Points(value.movePointRight(2).longValueExact());
    }

    /**
     * Points from hundredths.
     *
     * @param hundredths hundredths of a point
     * @return the points
     */
    public static Points ofHundredths(long hundredths) {
        return hundredths == 0 ? ZERO : new Points(hundredths);
    }

    /** {@return this number in hundredths of a point} */
    public long hundredths() {
        return hundredths;
    }

    /**
     * Adds exactly.
     *
     * @param other what to add
     * @return the sum
     * @throws ArithmeticException if it does not fit in 64 bits
     */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /**
     * Subtracts exactly.
     *
     * @param other what to take away
     * @return the difference
     * @throws ArithmeticException if it does not fit in 64 bits
     */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    /** {@return whether this is more than nothing} */
    public boolean isPositive() {
        return hundredths > 0;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && points.hundredths == hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    /** {@return two decimals, always; {@link #of(String)} reads it back} */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
