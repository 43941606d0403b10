package io.github.governance4j.core.risk.surge;

import java.math.BigInteger;
import java.util.List;

/**
 * Whether a sum of at most three square roots exceeds a whole number, exactly (根式比较): squaring away one root after another, never
 * taking one.
 */
final class Surds {
    private Surds() {}

    /** Whether the roots of these whole numbers, 0 or more each, add up to more than {@code bound}, 0 or more. */
    static boolean exceed(List<BigInteger> radicands, BigInteger bound) {
        return switch (radicands.size()) {
            case 0 -> false;
            case 1 -> radicands.get(0).compareTo(bound.pow(2)) > 0;
            case 2 -> two(radicands.get(0), radicands.get(1), bound);
            case 3 -> three(radicands.get(0), radicands.get(1), radicands.get(2), bound);
            default -> throw new IllegalArgumentException("at most three roots: " + radicands.size());
        };
    }

    // √a + √b > c  ⇔  2√(ab) > c² − a − b, both sides of the first being 0 or more.
    private static boolean two(BigInteger a, BigInteger b, BigInteger c) {
        BigInteger rest = c.pow(2).subtract(a).subtract(b);
        return rest.signum() < 0 || times(4, a.multiply(b)).compareTo(rest.pow(2)) > 0;
    }

    // √d > c, or else √a + √b > c − √d  ⇔  √(4ab) + √(4c²d) > c² + d − a − b.
    private static boolean three(BigInteger a, BigInteger b, BigInteger d, BigInteger c) {
        BigInteger square = c.pow(2);
        if (d.compareTo(square) > 0) {
            return true;
        }
        BigInteger rest = square.add(d).subtract(a).subtract(b);
        return rest.signum() < 0 || two(times(4, a.multiply(b)), times(4, square.multiply(d)), rest);
    }

    private static BigInteger times(long factor, BigInteger number) {
        return BigInteger.valueOf(factor).multiply(number);
    }
}
