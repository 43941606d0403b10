package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The sum of what came above the reference, exactly: kept as a whole number of parts, the parts chosen so that every reference that can
 * come up is a whole number of them too.
 *
 * <p>Where the sum exceeds the bound and the count is too small for an alarm, the sum stays at the bound.
 */
final class Cusum {
    /** The sum before, what was added and taken, and the bound it has to exceed. */
    static final Rule SUM = Rule.of(
            "surge.cusum",
            Slot.id("before"),
            Slot.count("count"),
            Slot.count("learnt-sum"),
            Slot.count("learnt-periods"),
            Slot.id("reference"),
            Slot.id("after"),
            Slot.id("bound"));

    private final Fraction reference;
    private final Fraction bound;
    private final long parts;
    private final long boundInParts;

    Cusum(SurgeSettings settings) {
        this.reference = settings.reference();
        this.bound = settings.bound();
        long common = 1;
        for (int learnt = settings.learnLeast(); learnt <= settings.learnMost(); learnt++) {
            common = lcm(common, learnt);
        }
        this.parts = lcm(Math.multiplyExact(common, reference.denominator()), bound.denominator());
        this.boundInParts = parts / bound.denominator() * bound.numerator();
    }

    private static long lcm(long a, long b) {
        return Math.multiplyExact(a / Fraction.gcd(a, b), b);
    }

    /** The reference times the learnt mean, in parts; one more is learnt than was counted. */
    private long allowance(long sum, int periods) {
        return parts / (reference.denominator() * periods) * reference.numerator() * (sum + 1);
    }

    /** The sum with one more count, in parts, before anybody asks whether it is too high. */
    long with(long before, long count, long sum, int periods) {
        return Math.max(0, before + count * parts - allowance(sum, periods));
    }

    boolean exceeds(long after) {
        return after > boundInParts;
    }

    /** What the sum goes on from. */
    long settled(long after, boolean alarm) {
        return alarm ? 0 : Math.min(after, boundInParts);
    }

    /** What the next count has to exceed, rounded down. */
    BigDecimal boundAfter(long before, long sum, int periods) {
        long atLeast = boundInParts - before + allowance(sum, periods);
        return BigDecimal.valueOf(atLeast).divide(BigDecimal.valueOf(parts), Window.DECIMALS, RoundingMode.FLOOR);
    }

    Explanation explain(long before, long count, long sum, int periods) {
        long after = with(before, count, sum, periods);
        return SUM.says(exceeds(after))
                .id(ratio(before))
                .count(count)
                .count(sum)
                .count(periods)
                .id(reference.toString())
                .id(ratio(after))
                .id(bound.toString())
                .build();
    }

    private String ratio(long inParts) {
        return new Fraction(inParts, parts).toString();
    }
}
