package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.house.Hidden;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is looked for in a series, and how hard (监测参数).
 *
 * <pre>{@code
 * SurgeSettings.defaults()                                         // C2 and the CUSUM, as tuned below
 * SurgeSettings.of(Set.of(Method.EARS_C1)).spread(Spread.SAMPLE).build()  // C1 as it was published
 * }</pre>
 *
 * <p>Baseline 7, lag 2 and 3 standard deviations are the published ones. The rest of the defaults is ours, tuned by simulation so that
 * the two default methods together find little where nothing is. Measured on seeded Poisson series of 60 periods whose mean stays what
 * it is, over means from 0.1 to 50 in a day and from 1 to 50 in a week; shares are of the periods judged, at the mean where they are
 * largest:
 *
 * <table>
 * <caption>Periods with a false alarm, and doublings from 5 to 10 a week found within 3 weeks, after 12 quiet weeks</caption>
 * <tr><th>methods</th><th>false alarms</th><th>found</th></tr>
 * <tr><td>the default set: C2 and the CUSUM</td><td>2.5 %</td><td>87 %</td></tr>
 * <tr><td>the CUSUM alone</td><td>2.3 %</td><td>87 %</td></tr>
 * <tr><td>C2 alone, {@link Spread#AT_LEAST_POISSON}</td><td>1.9 %</td><td>56 %</td></tr>
 * <tr><td>C1 alone, likewise</td><td>2.0 %</td><td>43 %</td></tr>
 * <tr><td>C3 alone, likewise</td><td>3.2 %</td><td>76 %</td></tr>
 * <tr><td>C1, C2 or C3 alone, {@link Spread#SAMPLE}</td><td>3.4 %, 3.3 %, 8.0 %</td><td>55 %, 66 %, 82 %</td></tr>
 * </table>
 *
 * <p>C1 and C3 are therefore not in the default set. Counts that vary more than Poisson ones, or by the day of the week, alarm more often.
 */
@Value.Immutable
@Hidden
public sealed interface SurgeSettings permits ImmutableSurgeSettings {
    /** {@return the methods, at least one; an alarm of any of them is one} */
    Set<Method> methods();

    /** {@return how many periods C1, C2 and C3 compare with, 3 to 28; 7} */
    @Value.Default
    default int baseline() {
        return 7;
    }

    /** {@return how many periods just before the one judged C2, C3 and the CUSUM's learning leave out, 0 to 14; 2} */
    @Value.Default
    default int lag() {
        return 2;
    }

    /** {@return how many standard deviations C1 and C2 allow, and C3 one less of; more than 1, at most 10; 3} */
    @Value.Default
    default Fraction sigmas() {
        return Fraction.of(3);
    }

    /** {@return which standard deviation that is} */
    @Value.Default
    default Spread spread() {
        return Spread.AT_LEAST_POISSON;
    }

    /** {@return below how many there is no alarm whatever the method says, 1 or more; 3: small counts double by chance} */
    @Value.Default
    default long leastCount() {
        return 3;
    }

    /**
     * {@return how many times the learnt mean the CUSUM lets pass in a period, more than 1, at most 5; 4/3}
     *
     * <p>For a rise from a mean to R times it the best is (R − 1) / ln R, which is irrational: 1.4427 for a doubling. 4/3, the best for a
     * rise by three quarters, finds a doubling of small means sooner at the same rate of false alarms.
     */
    @Value.Default
    default Fraction reference() {
        return new Fraction(4, 3);
    }

    /** {@return what the cumulative sum has to exceed, in counts, more than 0, at most 1000; 17/4} */
    @Value.Default
    default Fraction bound() {
        return new Fraction(17, 4);
    }

    /** {@return how many periods the CUSUM learns from before it first judges, 2 to {@link #learnMost()}; 7} */
    @Value.Default
    default int learnLeast() {
        return 7;
    }

    /**
     * {@return how many of the latest periods the CUSUM learns its mean from, at most 28; 28}
     *
     * <p>The mean learnt is (their sum + 1) / their number: one more than was counted, so that a quiet beginning does not make the first
     * event an alarm (ours).
     */
    @Value.Default
    default int learnMost() {
        return 28;
    }

    /** {@return C2 and the CUSUM, as tuned} */
    static SurgeSettings defaults() {
        return of(Set.of(Method.EARS_C2, Method.POISSON_CUSUM)).build();
    }

    /**
     * Begins settings that say as the default ones do but for the methods.
     *
     * @param methods at least one
     * @return a builder for what is to be otherwise
     */
    static Builder of(Set<Method> methods) {
        return ImmutableSurgeSettings.builder().methods(methods);
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a number is out of bounds, or there is no method
     */
    @Value.Check
    default void check() {
        need(!methods().isEmpty(), "at least one method");
        need(baseline() >= 3 && baseline() <= 28, "a baseline of 3 to 28 periods");
        need(lag() >= 0 && lag() <= 14, "a lag of 0 to 14 periods");
        need(sigmas().compareTo(Fraction.of(1)) > 0 && sigmas().compareTo(Fraction.of(10)) <= 0, "1 < sigmas ≤ 10");
        need(leastCount() >= 1 && leastCount() <= CountSeries.MOST_COUNT, "a least count of 1 or more");
        need(reference().compareTo(Fraction.of(1)) > 0, "a reference above 1");
        need(reference().compareTo(Fraction.of(5)) <= 0, "a reference of at most 5");
        need(bound().numerator() > 0 && bound().compareTo(Fraction.of(1000)) <= 0, "0 < bound ≤ 1000");
        need(learnLeast() >= 2 && learnLeast() <= learnMost(), "2 ≤ learn-least ≤ learn-most");
        need(learnMost() <= 28, "learn-most at most 28");
        need(
                Math.max(sigmas().denominator(), Math.max(reference().denominator(), bound().denominator())) <= 16,
                "fractions of sixteenths at the finest");
    }

    private static void need(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("surge settings want " + what);
        }
    }

    /** Builds settings. */
    sealed interface Builder permits ImmutableSurgeSettings.Builder {
        /**
         * Sets how many periods C1, C2 and C3 compare with.
         *
         * @param baseline 3 to 28
         * @return this
         */
        Builder baseline(int baseline);

        /**
         * Sets how many periods just before are left out.
         *
         * @param lag 0 to 14
         * @return this
         */
        Builder lag(int lag);

        /**
         * Sets how many standard deviations are allowed.
         *
         * @param sigmas more than 1, at most 10
         * @return this
         */
        Builder sigmas(Fraction sigmas);

        /**
         * Sets which standard deviation that is.
         *
         * @param spread which
         * @return this
         */
        Builder spread(Spread spread);

        /**
         * Sets below how many there is no alarm.
         *
         * @param leastCount 1 or more
         * @return this
         */
        Builder leastCount(long leastCount);

        /**
         * Sets how many times the learnt mean the CUSUM lets pass.
         *
         * @param reference more than 1, at most 5, in sixteenths at the finest
         * @return this
         */
        Builder reference(Fraction reference);

        /**
         * Sets what the cumulative sum has to exceed.
         *
         * @param bound more than 0, at most 1000, in sixteenths at the finest
         * @return this
         */
        Builder bound(Fraction bound);

        /**
         * Sets how many periods are learnt from before the CUSUM first judges.
         *
         * @param learnLeast 2 or more
         * @return this
         */
        Builder learnLeast(int learnLeast);

        /**
         * Sets how many of the latest periods are learnt from.
         *
         * @param learnMost at most 28
         * @return this
         */
        Builder learnMost(int learnMost);

        /**
         * Ends.
         *
         * @return the settings
         * @throws IllegalArgumentException if a number is out of bounds
         */
        SurgeSettings build();
    }
}
