package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.math.BigInteger;

/**
 * Describes a whole series as regular, irregular or sudden, by a rule of ours, in whole numbers (类型判别).
 *
 * <ol>
 *   <li>A period <i>stands out</i> if it has 5 or more and lies more than 6 standard deviations of a Poisson count above the mean m of all
 *       other periods: (y − m)² &gt; 36 m. The series is {@link Pattern#SUDDEN} if some period does, but no more than one in ten.
 *   <li>Else the periods are sorted into phases: days by the day of the week, weeks by whether they begin on the 1st to 7th, 8th to 14th,
 *       15th to 21st or a later day of the month. The series is {@link Pattern#REGULAR} if every phase can be expected to have 5 or more,
 *       there are 28 days or 12 weeks, χ² of the phases' sums against equal shares exceeds what chance exceeds once in a thousand (22.458 for
 *       seven phases, 16.266 for four), and the busiest phase is the same in both halves of the series.
 *   <li>Else it is {@link Pattern#IRREGULAR}.
 * </ol>
 */
public final class Patterns {
    /** What the series is, and what it was judged by. */
    static final Rule PATTERN =
            Rule.of("surge.pattern", Slot.code("pattern"), Slot.count("periods"), Slot.count("sum"));
    /** How many periods stand out of all others, and the one with most. */
    static final Rule STANDS_OUT =
            Rule.of("surge.stands-out", Slot.count("outstanding"), Slot.day("day"), Slot.count("largest"));
    /** Whether the phases differ by more than chance, and alike in both halves. */
    static final Rule RHYTHM = Rule.of(
            "surge.rhythm",
            Slot.flag("enough"),
            Slot.count("critical-thousandths"),
            Slot.count("busiest-before"),
            Slot.count("busiest-after"));
    /** One phase: how many periods it has and what they sum to, in all and in the first half. */
    static final Rule PHASE = Rule.of(
            "surge.phase",
            Slot.count("phase"),
            Slot.count("periods"),
            Slot.count("sum"),
            Slot.count("periods-before"),
            Slot.count("sum-before"));

    private static final long LEAST_OUTSTANDING = 5;
    private static final long SIGMAS_SQUARED = 36;
    private static final int ONE_IN = 10;
    private static final long LEAST_EXPECTED = 5;
    private static final long THOUSAND = 1000;

    private final CountSeries series;
    private final long sum;
    private final Phases phases;

    private Patterns(CountSeries series) {
        this.series = series;
        this.phases = Phases.of(series);
        this.sum = phases.sum();
    }

    /**
     * What a series is, with the evidence (判别结果).
     *
     * @param pattern what it is
     * @param explanation why, with every number it was worked out from; holds
     */
    public record Described(Pattern pattern, Explanation explanation) {}

    /**
     * {@return what a series is}
     *
     * @param series the counts
     */
    public static Described describe(CountSeries series) {
        return new Patterns(series).described();
    }

    private Described described() {
        int largest = 0;
        int outstanding = 0;
        for (int period = 0; period < series.size(); period++) {
            largest = series.count(period) > series.count(largest) ? period : largest;
            outstanding += standsOut(series.count(period)) ? 1 : 0;
        }
        boolean sudden = outstanding > 0 && (long) outstanding * ONE_IN <= series.size();
        boolean regular = !sudden && isRegular();
        Pattern pattern = sudden ? Pattern.SUDDEN : regular ? Pattern.REGULAR : Pattern.IRREGULAR;
        Finding why = PATTERN.says(true).code(pattern).count(series.size()).count(sum);
        if (series.size() > 0) {
            why.because(STANDS_OUT
                    .says(sudden)
                    .count(outstanding)
                    .day(series.day(largest))
                    .count(series.count(largest))
                    .build());
        }
        if (!sudden) {
            why.because(rhythm(regular));
        }
        return new Described(pattern, why.build());
    }

    // With the sum R of the n other periods, (y − R/n)² > 36 R/n, times n².
    private boolean standsOut(long count) {
        BigInteger rest = BigInteger.valueOf(sum - count);
        BigInteger others = BigInteger.valueOf(series.size() - 1L);
        BigInteger above = BigInteger.valueOf(count).multiply(others).subtract(rest);
        return count >= LEAST_OUTSTANDING
                && series.size() > 1
                && above.signum() > 0
                && above.pow(2)
                                .compareTo(BigInteger.valueOf(SIGMAS_SQUARED)
                                        .multiply(rest)
                                        .multiply(others))
                        > 0;
    }

    private boolean isEnough() {
        if (series.size() < phases.leastPeriods()) {
            return false;
        }
        for (int phase = 0; phase < phases.size(); phase++) {
            if (sum * phases.periods(phase) < LEAST_EXPECTED * series.size()) {
                return false;
            }
        }
        return true;
    }

    private boolean isRegular() {
        return isEnough() && isUneven() && phases.busiestBefore() == phases.busiestAfter();
    }

    // χ² = P/T · Σ n²/w − T > c, with P periods, T in all, n and w of each phase; times T, 1000 and the product of all
    // w.
    private boolean isUneven() {
        BigInteger product = BigInteger.ONE;
        for (int phase = 0; phase < phases.size(); phase++) {
            product = product.multiply(BigInteger.valueOf(phases.periods(phase)));
        }
        BigInteger squares = BigInteger.ZERO;
        for (int phase = 0; phase < phases.size(); phase++) {
            squares = squares.add(BigInteger.valueOf(phases.sum(phase))
                    .pow(2)
                    .multiply(product.divide(BigInteger.valueOf(phases.periods(phase)))));
        }
        BigInteger left = squares.multiply(BigInteger.valueOf(series.size() * THOUSAND));
        BigInteger right = product.multiply(BigInteger.valueOf(sum))
                .multiply(BigInteger.valueOf(phases.criticalThousandths() + sum * THOUSAND));
        return left.compareTo(right) > 0;
    }

    private Explanation rhythm(boolean regular) {
        Finding why = RHYTHM.says(regular)
                .flag(isEnough())
                .count(phases.criticalThousandths())
                .count(phases.busiestBefore() + 1L)
                .count(phases.busiestAfter() + 1L);
        for (int phase = 0; phase < phases.size(); phase++) {
            why.because(PHASE.says(true)
                    .count(phase + 1L)
                    .count(phases.periods(phase))
                    .count(phases.sum(phase))
                    .count(phases.periodsBefore(phase))
                    .count(phases.sumBefore(phase))
                    .build());
        }
        return why.build();
    }
}
