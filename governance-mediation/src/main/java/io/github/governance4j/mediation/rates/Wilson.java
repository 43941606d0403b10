package io.github.governance4j.mediation.rates;

import java.math.BigInteger;

/**
 * The Wilson score interval at 95 % (E. B. Wilson 1927), in whole numbers. It stays within 0 and 1 and is honest for few cases, where the
 * textbook interval is not.
 */
final class Wilson {
    // z = 1.96 exactly, as a fraction: 49/25. The interval of k among n then is
    //   (2k·b²·n + a²·n ± a·√(n·(a²·n + 4b²·k·(n − k)))) / (2n·(b²·n + a²))   with a = 49, b = 25,
    // the usual formula with every fraction cleared away, so that one whole-number root is all that is left.
    private static final BigInteger A = BigInteger.valueOf(49);
    private static final BigInteger AA = BigInteger.valueOf(49 * 49);
    private static final BigInteger BB = BigInteger.valueOf(25 * 25);
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    private Wilson() {}

    static Interval interval(long of, long all) {
        if (all == 0) {
            return Interval.ANYTHING;
        }
        BigInteger k = BigInteger.valueOf(of);
        BigInteger n = BigInteger.valueOf(all);
        BigInteger middle = TWO.multiply(k).multiply(BB).add(AA).multiply(n).multiply(THOUSAND);
        BigInteger under = n.multiply(AA.multiply(n)
                .add(BigInteger.valueOf(4).multiply(BB).multiply(k).multiply(n.subtract(k))));
        BigInteger spread = A.multiply(THOUSAND).pow(2).multiply(under);
        BigInteger below = TWO.multiply(n).multiply(BB.multiply(n).add(AA));
        // The root is rounded up on both sides and the quotient outward, so no end is ever too tight.
        BigInteger root = spread.sqrt();
        BigInteger rootUp = root.multiply(root).equals(spread) ? root : root.add(BigInteger.ONE);
        BigInteger lower = middle.subtract(rootUp).divide(below);
        BigInteger upper =
                middle.add(rootUp).add(below).subtract(BigInteger.ONE).divide(below);
        return new Interval(lower.longValueExact(), upper.longValueExact());
    }
}
