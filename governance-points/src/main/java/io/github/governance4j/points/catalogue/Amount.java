package io.github.governance4j.points.catalogue;

import io.github.governance4j.points.Points;

/**
 * How much of something was done or given, exact to one hundredth (数量): yuan of a donation, hours of service, or the points somebody
 * chose within a range. What it counts is for the item to say.
 *
 * <pre>{@code
 * Amount.of("1400")   // 1,400 yuan under an item that counts yuan
 * }</pre>
 *
 * @param hundredths in hundredths of the unit, 0 to {@link #MOST}
 */
public record Amount(long hundredths) implements Comparable<Amount> {
    /** The most: a hundred million units. Times what an act can be worth it still fits in 64 bits (ours). */
    public static final long MOST = 10_000_000_000L;

    /**
     * Checks the number.
     *
     * @param hundredths in hundredths of the unit
     * @throws IllegalArgumentException if it is outside its bounds
     */
    public Amount {
        if (hundredths < 0 || hundredths > MOST) {
            throw new IllegalArgumentException("an amount is 0 to " + MOST + " hundredths: " + hundredths);
        }
    }

    /**
     * Reads a plain decimal.
     *
     * @param text at most two decimals, for example {@code "1400"} or {@code "2.5"}
     * @return the amount
     * @throws NumberFormatException if {@code text} is not a decimal number
     * @throws ArithmeticException if it has a third decimal or does not fit in 64 bits
     * @throws IllegalArgumentException if it is below zero or above {@link #MOST}
     */
    public static Amount of(String text) {
        return new Amount(Points.of(text).hundredths());
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** {@return two decimals, always; {@link #of(String)} reads it back} */
    @Override
    public String toString() {
        return Points.ofHundredths(hundredths).toString();
    }
}
