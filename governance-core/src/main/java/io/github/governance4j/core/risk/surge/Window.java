package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One count against the sum and the sum of squares of the periods it is compared with (基线).
 *
 * <p>With n periods, their sum T and their squares' sum Q, the count y lies z above, z² = (ny − T)²(n − 1) / (nW), W = nQ − T²; with {@link
 * Spread#AT_LEAST_POISSON} W is at least (n − 1)T. Everything up to z² is whole numbers.
 */
record Window(long count, int periods, long sum, long squares, Spread spread) {
    /** How far a count lies above the periods it is compared with; the standard deviation follows from their sum and their squares' sum. */
    static final Rule ABOVE = Rule.of(
            "surge.above",
            Slot.day("day"),
            Slot.count("count"),
            Slot.count("baseline"),
            Slot.count("lag"),
            Slot.count("sum"),
            Slot.count("squares"),
            Slot.code("spread"),
            Slot.id("sigmas"));

    /** How many decimals a printed bound has; it is rounded down, so that a count above the bound is above the printed one. */
    static final int DECIMALS = 2;

    private static final MathContext ROOTS = MathContext.DECIMAL128;

    static Window of(long count, long[] recent, int end, int periods, Spread spread) {
        long sum = 0;
        long squares = 0;
        for (int i = end - periods; i < end; i++) {
            sum += recent[i];
            squares += recent[i] * recent[i];
        }
        return new Window(count, periods, sum, squares, spread);
    }

    /** ny − T. */
    private long distance() {
        return periods * count - sum;
    }

    /** W. */
    private long width() {
        long sample = periods * squares - sum * sum;
        return spread == Spread.SAMPLE ? sample : Math.max(sample, (periods - 1) * sum);
    }

    /** Whether the count lies more than so many standard deviations above the mean. */
    boolean exceeds(Fraction sigmas) {
        if (distance() <= 0) {
            return false;
        }
        try {
            long left = Math.multiplyExact(
                    Math.multiplyExact(distance(), distance()),
                    (periods - 1) * sigmas.denominator() * sigmas.denominator());
            long right = Math.multiplyExact(width(), periods * sigmas.numerator() * sigmas.numerator());
            return left > right;
        } catch (ArithmeticException tooLarge) {
            return squareNumerator()
                            .multiply(BigInteger.valueOf(sigmas.denominator()).pow(2))
                            .compareTo(squareDenominator()
                                    .multiply(BigInteger.valueOf(sigmas.numerator())
                                            .pow(2)))
                    > 0;
        }
    }

    /** Whether there is no spread at all to measure with. */
    boolean isFlat() {
        return width() == 0;
    }

    /** The numerator of z². */
    BigInteger squareNumerator() {
        return BigInteger.valueOf(distance()).pow(2).multiply(BigInteger.valueOf(periods - 1L));
    }

    /** The denominator of z². */
    BigInteger squareDenominator() {
        return BigInteger.valueOf(width()).multiply(BigInteger.valueOf(periods));
    }

    /** z, for printing; the window is not flat. */
    BigDecimal z() {
        BigDecimal top = new BigDecimal(squareNumerator().multiply(squareDenominator())).sqrt(ROOTS);
        return top.divide(new BigDecimal(squareDenominator()), ROOTS);
    }

    /** What a count has to exceed to lie more than {@code sigmas} above, rounded down. */
    BigDecimal bound(BigDecimal sigmas) {
        // Over one denominator n(n − 1): exact wherever the root is a whole number.
        BigDecimal all = BigDecimal.valueOf(periods * (periods - 1L));
        BigDecimal root = BigDecimal.valueOf(width()).multiply(all).sqrt(ROOTS);
        return BigDecimal.valueOf(sum * (periods - 1))
                .add(sigmas.multiply(root))
                .divide(all, DECIMALS, RoundingMode.FLOOR);
    }

    BigDecimal bound(Fraction sigmas) {
        BigDecimal all = BigDecimal.valueOf(periods * (periods - 1L));
        BigDecimal root = BigDecimal.valueOf(width()).multiply(all).sqrt(ROOTS);
        return BigDecimal.valueOf(sum * (periods - 1) * sigmas.denominator())
                .add(root.multiply(BigDecimal.valueOf(sigmas.numerator())))
                .divide(all.multiply(BigDecimal.valueOf(sigmas.denominator())), DECIMALS, RoundingMode.FLOOR);
    }

    Explanation explain(LocalDate day, int lag, Fraction sigmas) {
        return ABOVE.says(exceeds(sigmas))
                .day(day)
                .count(count)
                .count(periods)
                .count(lag)
                .count(sum)
                .count(squares)
                .code(spread)
                .id(sigmas.toString())
                .build();
    }
}
