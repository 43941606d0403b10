package io.github.governance4j.core.risk.surge;

/**
 * How a count is judged against those before it (监测方法).
 *
 * <p>C1 to C3 are the short-baseline methods of the Early Aberration Reporting System (Hutwagner et al., J Urban Health 2003, 80: i89–i96;
 * Fricker, Hegler and Dunfee, Stat Med 2008, 27: 3407–3429). With the mean m and the sample standard deviation s (divisor one less than
 * the number) of {@link SurgeSettings#baseline()} periods, a count y lies z = (y − m) / s above. Every comparison is strict: what reaches
 * a bound without exceeding it is no alarm. A standard deviation of zero makes any count above the mean exceed every bound.
 */
public enum Method {
    /** C1, mild: z &gt; sigmas; the baseline ends just before the period. */
    EARS_C1,
    /** C2, medium: z &gt; sigmas; the baseline ends {@link SurgeSettings#lag()} periods earlier, so that a rise does not hide itself. */
    EARS_C2,
    /** C3, ultra-sensitive: the excesses of C2's z over 1, where above, in the period and the two before add up to more than sigmas − 1. */
    EARS_C3,
    /**
     * The cumulative sum for Poisson counts (累积和): S = max(0, S + y − k) exceeds the bound; S begins at 0, and again after an alarm. k is
     * {@link SurgeSettings#reference()} times the mean learnt before.
     */
    POISSON_CUSUM
}
