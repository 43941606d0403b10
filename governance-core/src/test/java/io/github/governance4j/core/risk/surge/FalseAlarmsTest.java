package io.github.governance4j.core.risk.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the methods find something where nothing is, and how soon where something is; every series is seeded. */
class FalseAlarmsTest {
    private static final int PERIODS = 60;
    private static final int SERIES = 400;

    /** The share of judged periods with an alarm, in percent. */
    private static double falseAlarms(SurgeSettings settings, double mean, long seed) {
        Poisson poisson = new Poisson(seed);
        long alarmed = 0;
        for (int i = 0; i < SERIES; i++) {
            alarmed += Surges.screen(Poisson.daily(poisson.counts(PERIODS, mean)), settings).stream()
                    .map(Alarm::day)
                    .distinct()
                    .count();
        }
        return 100.0 * alarmed / (SERIES * (PERIODS - settings.baseline() - settings.lag()));
    }

    private static double found(SurgeSettings settings, int quiet, long seed) {
        Poisson poisson = new Poisson(seed);
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            long[] counts = Arrays.copyOf(poisson.counts(quiet, 5), quiet + 3);
            System.arraycopy(poisson.counts(3, 10), 0, counts, quiet, 3);
            CountSeries series = Poisson.weekly(counts);
            found += Surges.screen(series, settings).stream()
                            .anyMatch(alarm -> !alarm.day().isBefore(series.day(quiet)))
                    ? 1
                    : 0;
        }
        return found / 10.0;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 0.7, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50})
    void the_default_set_alarms_on_at_most_one_null_period_in_thirty(double mean) {
        assertThat(falseAlarms(SurgeSettings.defaults(), mean, 20260101)).isLessThanOrEqualTo(100.0 / 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 20, 52})
    void the_default_set_finds_a_doubling_of_five_a_week_within_three_weeks_in_four_of_five(int quiet) {
        assertThat(found(SurgeSettings.defaults(), quiet, 20260102)).isGreaterThanOrEqualTo(80);
    }

    /** What {@link SurgeSettings} states: methods, spread, false alarms at the worst mean and doublings found, in percent. */
    static Stream<Arguments> stated() {
        Set<Method> set = SurgeSettings.defaults().methods();
        return Stream.of(
                Arguments.of(set, Spread.AT_LEAST_POISSON, 2.5, 87),
                Arguments.of(Set.of(Method.POISSON_CUSUM), Spread.AT_LEAST_POISSON, 2.3, 87),
                Arguments.of(Set.of(Method.EARS_C2), Spread.AT_LEAST_POISSON, 1.9, 56),
                Arguments.of(Set.of(Method.EARS_C1), Spread.AT_LEAST_POISSON, 2.0, 43),
                Arguments.of(Set.of(Method.EARS_C3), Spread.AT_LEAST_POISSON, 3.2, 76),
                Arguments.of(Set.of(Method.EARS_C1), Spread.SAMPLE, 3.4, 55),
                Arguments.of(Set.of(Method.EARS_C2), Spread.SAMPLE, 3.3, 66),
                Arguments.of(Set.of(Method.EARS_C3), Spread.SAMPLE, 8.0, 82));
    }

    @ParameterizedTest
    @MethodSource("stated")
    void what_is_stated_of_each_method_was_measured(Set<Method> methods, Spread spread, double rate, double doublings) {
        SurgeSettings settings = SurgeSettings.of(methods).spread(spread).build();
        double worst = 0;
        for (double mean : new double[] {0.7, 1, 1.5, 2, 3, 5, 7, 10}) {
            worst = Math.max(worst, falseAlarms(settings, mean, 20260103));
        }
        assertThat(worst).isBetween(rate - 0.6, rate + 0.6);
        assertThat(found(settings, 12, 20260104)).isBetween(doublings - 4, doublings + 4);
    }

    @Test
    void without_the_lower_limit_of_the_spread_the_default_set_would_alarm_too_often() {
        SurgeSettings published = SurgeSettings.of(SurgeSettings.defaults().methods())
                .spread(Spread.SAMPLE)
                .build();
        assertThat(falseAlarms(published, 2, 20260105)).isGreaterThan(100.0 / 30);
    }
}
