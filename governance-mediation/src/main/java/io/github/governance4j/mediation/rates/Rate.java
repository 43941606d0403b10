package io.github.governance4j.mediation.rates;

import java.math.BigInteger;
import java.util.OptionalLong;

/**
 * How many of how many (比率): {@code new Rate(30, 36)}. Not reduced: 5 of 6 is less than 30 of 36 is.
 *
 * @param numerator how many, 0 or more and no more than {@code denominator}
 * @param denominator of how many; 0 where there was nothing to count
 */
public record Rate(long numerator, long denominator) {
    /**
     * Checks the counts.
     *
     * @param numerator how many
     * @param denominator of how many
     * @throws IllegalArgumentException if the numerator is below 0 or above the denominator
     */
    public Rate {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("from 0 to all of them: " + numerator + " of " + denominator);
        }
    }

    /**
     * {@return the ratio in thousandths, a half rounded up: 30 of 36 is 833, which prints as 83.3 %} Empty if there was nothing to count.
     */
    public OptionalLong thousandths() {
        if (denominator == 0) {
            return OptionalLong.empty();
        }
        BigInteger of = BigInteger.valueOf(denominator);
        return OptionalLong.of(BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(2_000))
                .add(of)
                .divide(of.shiftLeft(1))
                .longValueExact());
    }

    /** {@return how sure one can be of it: its Wilson interval, from 0 to 1,000 thousandths if there was nothing to count} */
    public Interval interval() {
        return Wilson.interval(numerator, denominator);
    }

    /** {@return {@code 30/36}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
