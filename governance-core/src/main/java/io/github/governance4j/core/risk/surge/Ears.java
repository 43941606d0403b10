package io.github.governance4j.core.risk.surge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The Early Aberration Reporting System's C1, C2 and C3, exactly. */
final class Ears {
    private static final Fraction ONE = Fraction.of(1);
    /** C3 looks at a period and the two before it. */
    static final int C3_PERIODS = 3;

    private Ears() {}

    /** Whether the excesses over 1, where above, add up to more than sigmas − 1; the roots are never taken. */
    static boolean c3(List<Window> windows, Fraction sigmas) {
        List<Window> above = above(windows);
        if (above.stream().anyMatch(Window::isFlat)) {
            return true;
        }
        // Σ zᵢ > sigmas − 1 + (how many); times every denominator, so that whole numbers stand under the roots.
        BigInteger common = BigInteger.valueOf(sigmas.denominator());
        for (Window window : above) {
            common = common.multiply(window.squareDenominator());
        }
        List<BigInteger> radicands = new ArrayList<>();
        for (Window window : above) {
            BigInteger others = common.divide(window.squareDenominator());
            radicands.add(window.squareNumerator()
                    .multiply(window.squareDenominator())
                    .multiply(others.pow(2)));
        }
        BigInteger bound = BigInteger.valueOf(sigmas.numerator() + (above.size() - 1L) * sigmas.denominator())
                .multiply(common.divide(BigInteger.valueOf(sigmas.denominator())));
        return Surds.exceed(radicands, bound);
    }

    /** What the latest count has to exceed, the two before it being what they are; rounded down. */
    static BigDecimal c3Bound(List<Window> windows, Fraction sigmas) {
        Window now = windows.get(0);
        BigDecimal left =
                new BigDecimal(sigmas.numerator()).divide(new BigDecimal(sigmas.denominator()), MathContext.DECIMAL128);
        for (Window window : above(windows.subList(1, windows.size()))) {
            if (window.isFlat()) {
                return BigDecimal.ZERO;
            }
            left = left.subtract(window.z()).add(BigDecimal.ONE);
        }
        return left.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : now.bound(left);
    }

    private static List<Window> above(List<Window> windows) {
        return windows.stream().filter(window -> window.exceeds(ONE)).toList();
    }
}
