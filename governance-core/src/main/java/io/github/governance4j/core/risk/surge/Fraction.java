package io.github.governance4j.core.risk.surge;

import java.math.BigInteger;

/**
 * An exact ratio of two whole numbers (分数), in lowest terms: {@code Fraction.of("17/4")}.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    /**
     * Brings it to lowest terms.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more
     * @throws IllegalArgumentException if one is less
     */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "a fraction of 0 or more over 1 or more: " + numerator + "/" + denominator);
        }
        long common = gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    /**
     * {@return a whole number}
     *
     * @param whole 0 or more
     * @throws IllegalArgumentException if it is less
     */
    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /**
     * {@return the fraction written so} The inverse of {@link #toString()}.
     *
     * @param text {@code 3} or {@code 17/4}: at most 18 digits each
     * @throws IllegalArgumentException if it has another form or the denominator is 0
     */
    public static Fraction of(String text) {
        if (!text.matches("[0-9]{1,18}(/[0-9]{1,18})?")) {
            throw new IllegalArgumentException("a fraction is written 3 or 17/4, not '" + text + "'");
        }
        String[] parts = text.split("/", 2);
        return new Fraction(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    @Override
    public int compareTo(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** {@return {@code 17/4}, or {@code 3} where it is whole} */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
