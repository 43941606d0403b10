package io.github.governance4j.testkit.risk.surge;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Poisson counts of a known mean, the same ones for the same seed on every machine (模拟计数). By a table of what chance exceeds each count with,
 * in parts of 2^62, and numbers mixed from the seed; no floating point.
 */
public final class NullCounts {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(1L << 62);
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long[] upTo;
    private long state;

    private NullCounts(long[] upTo, long seed) {
        this.upTo = upTo;
        this.state = seed;
    }

    /**
     * {@return counts that come one after another}
     *
     * @param meanInTenths the mean, in tenths, 1 to 1000
     * @param seed what they begin with
     * @throws IllegalArgumentException if the mean is out of bounds
     */
    public static NullCounts of(int meanInTenths, long seed) {
        if (meanInTenths < 1 || meanInTenths > 1000) {
            throw new IllegalArgumentException("a mean of 1 to 1000 tenths: " + meanInTenths);
        }
        BigDecimal mean = BigDecimal.valueOf(meanInTenths, 1);
        int most = meanInTenths / 5 + 60;
        BigDecimal[] terms = new BigDecimal[4 * most];
        // The weights m^k / k! add up to e^m; divided by their sum they are the chances.
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 0; k < terms.length; k++) {
            terms[k] = term;
            sum = sum.add(term);
            term = term.multiply(mean).divide(BigDecimal.valueOf(k + 1L), DIGITS);
        }
        long[] upTo = new long[most];
        BigDecimal below = BigDecimal.ZERO;
        for (int k = 0; k < most; k++) {
            below = below.add(terms[k]);
            upTo[k] = below.multiply(WHOLE).divide(sum, DIGITS).longValue();
        }
        return new NullCounts(upTo, seed);
    }

    /** {@return the next count} */
    public long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        long drawn = (mixed ^ (mixed >>> 31)) >>> 2;
        int count = 0;
        while (count < upTo.length - 1 && drawn >= upTo[count]) {
            count++;
        }
        return count;
    }

    /**
     * {@return the next counts}
     *
     * @param howMany how many
     */
    public long[] next(int howMany) {
        long[] counts = new long[howMany];
        for (int i = 0; i < howMany; i++) {
            counts[i] = next();
        }
        return counts;
    }
}
