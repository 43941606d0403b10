package io.github.governance4j.core.risk;

import java.math.BigDecimal;

/**
 * A measured value, points or a score, exactly, in thousandths (数值).
 *
 * <p>{@code Quantity.of("0.5")} prints {@code 0.5}, {@code Quantity.of(270)} prints {@code 270}. Equal when the values are.
 *
 * @param thousandths the value, in thousandths
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {
    /** Nothing. */
    public static final Quantity ZERO = new Quantity(0);

    /** How many thousandths make one: 1000. */
    public static final long ONE = 1000;

    /**
     * {@return a whole number}
     *
     * @param whole the number
     * @throws ArithmeticException if its thousandths do not fit in 64 bits
     */
    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, ONE));
    }

    /**
     * {@return the value written in plain decimals} The inverse of {@link #toString()}.
     *
     * @param text at most three decimals, for example {@code "0.5"}
     * @throws NumberFormatException if it is no number
     * @throws ArithmeticException if it has a fourth decimal or does not fit
     */
    public static Quantity of(String text) {
        return new Quantity(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    /**
     * {@return whether this is a multiple of a power of ten}
     *
     * @param decimals how many decimals it may have, 0 to 3
     */
    public boolean hasAtMost(int decimals) {
        return isMultiple(thousandths, unit(decimals));
    }

    /** Whether a value is a multiple of a smallest step; each divisor is a constant, because dividing by another number is slow. */
    static boolean isMultiple(long thousandths, long unit) {
        return switch ((int) unit) {
            case 1 -> true;
            case 10 -> thousandths % 10 == 0;
            case 100 -> thousandths % 100 == 0;
            default -> thousandths % 1000 == 0;
        };
    }

    /** The smallest step of a scale with so many decimals, in thousandths. */
    static long unit(int decimals) {
        return switch (decimals) {
            case 0 -> 1000;
            case 1 -> 100;
            case 2 -> 10;
            case 3 -> 1;
            default -> throw new IllegalArgumentException("0 to 3 decimals, not " + decimals);
        };
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** {@return the value in plain decimals, without trailing zeros} */
    @Override
    public String toString() {
        return thousandths == 0
                ? "0"
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
