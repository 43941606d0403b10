package io.github.governance4j.core.risk.surge;

import static io.github.governance4j.core.risk.surge.Poisson.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurgeExamples {
    private static SurgeSettings.Builder only(Method method) {
        return SurgeSettings.of(Set.of(method)).spread(Spread.SAMPLE);
    }

    private static List<Alarm> screen(SurgeSettings settings, long... counts) {
        return Surges.screen(weekly(counts), settings);
    }

    // By hand: 1 to 7 has mean 4 and variance 28/6 = 14/3.
    @Test
    void c1_compares_with_the_seven_before() {
        SurgeSettings c1 = only(Method.EARS_C1).build();
        // 4 + 3·√(14/3) = 10.4807…
        assertThat(screen(c1, 1, 2, 3, 4, 5, 6, 7, 10)).isEmpty();
        Alarm alarm = screen(c1, 1, 2, 3, 4, 5, 6, 7, 11).get(0);
        assertThat(alarm.bound()).isEqualTo("10.48");
        assertThat(alarm.day()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(alarm.method()).isEqualTo(Method.EARS_C1);
        assertThat(alarm.count()).isEqualTo(11);
    }

    @Test
    void c2_leaves_the_two_before_out() {
        SurgeSettings c2 = only(Method.EARS_C2).build();
        assertThat(screen(c2, 1, 2, 3, 4, 5, 6, 7, 40, 40, 11)).hasSize(1);
        assertThat(screen(c2, 1, 2, 3, 4, 5, 6, 7, 40, 40, 10)).isEmpty();
    }

    @Test
    void what_reaches_a_bound_does_not_exceed_it() {
        // Seven of 3 ± 1: variance 6·1/6 = 1 with mean 3, so three standard deviations above is 6 exactly.
        SurgeSettings c1 = only(Method.EARS_C1).build();
        assertThat(screen(c1, 2, 2, 2, 4, 4, 4, 3, 6)).isEmpty();
        assertThat(screen(c1, 2, 2, 2, 4, 4, 4, 3, 7).get(0).bound()).isEqualTo("6.00");
    }

    @Test
    void c3_adds_up_what_lies_above_one_standard_deviation_in_three_periods() {
        // Baselines with mean 3 and standard deviation 1 throughout; excesses 0, 1 and 1 reach 2 and do not exceed it.
        SurgeSettings c3 = only(Method.EARS_C3).build();
        List<Window> reached = List.of(unit(5), unit(5), unit(4));
        assertThat(Ears.c3(reached, c3.sigmas())).isFalse();
        assertThat(Ears.c3(List.of(unit(6), unit(5), unit(3)), c3.sigmas())).isTrue();
        assertThat(Ears.c3(List.of(unit(4), unit(3), unit(7)), c3.sigmas())).isTrue();
        assertThat(Ears.c3Bound(List.of(unit(9), unit(5), unit(3)), c3.sigmas()))
                .isEqualTo("5.00");
    }

    private static Window unit(long count) {
        return new Window(count, 7, 21, 69, Spread.SAMPLE);
    }

    @Test
    void without_any_spread_whatever_exceeds_the_mean_is_an_alarm_unless_it_is_small() {
        SurgeSettings c1 = only(Method.EARS_C1).build();
        assertThat(screen(c1, 5, 5, 5, 5, 5, 5, 5, 6)).hasSize(1);
        assertThat(screen(c1, 5, 5, 5, 5, 5, 5, 5, 5)).isEmpty();
        assertThat(screen(c1, 0, 0, 0, 0, 0, 0, 0, 2)).isEmpty();
        assertThat(screen(c1, 0, 0, 0, 0, 0, 0, 0, 3).get(0).bound()).isEqualTo("2");
    }

    @Test
    void the_cusum_adds_what_comes_above_the_reference() {
        SurgeSettings cusum = only(Method.POISSON_CUSUM).learnMost(7).build();
        // Learnt: (20 + 1) / 7 = 3, let pass: 4. So 8 leaves 4, and 9 would be 5, more than 17/4.
        assertThat(screen(cusum, 3, 3, 3, 3, 3, 3, 2, 4, 4, 8)).isEmpty();
        Alarm alarm = screen(cusum, 3, 3, 3, 3, 3, 3, 2, 4, 4, 9).get(0);
        assertThat(alarm.bound()).isEqualTo("8.25");
    }

    @Test
    void after_an_alarm_the_sum_begins_anew() {
        SurgeSettings cusum = only(Method.POISSON_CUSUM).build();
        Watch watch = watch(cusum, 3, 3, 3, 3, 3, 3, 3, 3, 3, 30);
        assertThat(watch.bound(Method.POISSON_CUSUM))
                .hasValueSatisfying(bound -> assertThat(bound).isBetween(new BigDecimal("8"), new BigDecimal("9")));
    }

    private static Watch watch(SurgeSettings settings, long... counts) {
        Watch watch = Watch.begin(Poisson.AREA, Poisson.KIND, Every.WEEK, Poisson.MONDAY, settings);
        for (long count : counts) {
            watch = watch.next(count).watch();
        }
        return watch;
    }

    @Test
    void nothing_is_said_while_a_method_still_learns() {
        for (Method method : Method.values()) {
            SurgeSettings settings = only(method).build();
            int learns = switch (method) {
                case EARS_C1 -> 7;
                case EARS_C2, POISSON_CUSUM -> 9;
                case EARS_C3 -> 11;
            };
            long[] counts = new long[learns];
            counts[learns - 1] = 500;
            assertThat(screen(settings, counts)).as(method.name()).isEmpty();
            long[] more = new long[learns + 1];
            more[learns] = 500;
            assertThat(screen(settings, more)).as(method.name()).hasSize(1);
        }
    }

    @Test
    void the_same_event_is_counted_once_and_quiet_weeks_are_zeros() {
        LocalDate wednesday = LocalDate.of(2026, 1, 7);
        Counter counter = Counter.of(Every.WEEK, wednesday, wednesday.plusDays(21));
        Occurrence one = Occurrence.of(new StreamId("m-1"), Poisson.AREA, Poisson.KIND, wednesday);
        assertThat(counter.add(one)).isEqualTo(Counter.Told.COUNTED);
        assertThat(counter.add(one)).isEqualTo(Counter.Told.SEEN_BEFORE);
        Occurrence two = Occurrence.of(new StreamId("m-2"), Poisson.AREA, Poisson.KIND, wednesday.plusDays(12));
        assertThat(counter.add(two)).isEqualTo(Counter.Told.COUNTED);
        Occurrence late = Occurrence.of(new StreamId("m-3"), new AreaId("V2"), Poisson.KIND, wednesday.plusDays(40));
        assertThat(counter.add(late)).isEqualTo(Counter.Told.OUTSIDE);
        assertThat(counter.series()).containsExactly(weekly(1, 0, 1, 0));
    }

    @Test
    void a_series_is_described() {
        long[] sudden = new Poisson(1).counts(60, 2);
        sudden[40] = 30;
        assertThat(Patterns.describe(Poisson.daily(sudden)).pattern()).isEqualTo(Pattern.SUDDEN);
        long[] market = new long[70];
        for (int day = 0; day < market.length; day++) {
            market[day] = day % 7 == 5 ? 4 : 1;
        }
        assertThat(Patterns.describe(Poisson.daily(market)).pattern()).isEqualTo(Pattern.REGULAR);
        assertThat(Patterns.describe(Poisson.daily(new Poisson(2).counts(70, 2)))
                        .pattern())
                .isEqualTo(Pattern.IRREGULAR);
        assertThat(Patterns.describe(weekly()).pattern()).isEqualTo(Pattern.IRREGULAR);
        assertThat(Patterns.describe(weekly(7)).pattern()).isEqualTo(Pattern.IRREGULAR);
    }

    @Test
    void settings_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> SurgeSettings.of(Set.of()).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> only(Method.EARS_C1).baseline(2).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> only(Method.EARS_C1).reference(Fraction.of(1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weekly(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weekly(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of("1/0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of("1.5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ties_between_roots_and_numbers_are_seen() {
        // √2 + √8 + √18 = 6√2, and √4 + √9 + √16 = 9 exactly.
        List<BigInteger> squares = List.of(BigInteger.valueOf(4), BigInteger.valueOf(9), BigInteger.valueOf(16));
        assertThat(Surds.exceed(squares, BigInteger.valueOf(9))).isFalse();
        assertThat(Surds.exceed(squares, BigInteger.valueOf(8))).isTrue();
        List<BigInteger> twos = List.of(BigInteger.valueOf(2), BigInteger.valueOf(8), BigInteger.valueOf(18));
        assertThat(Surds.exceed(twos, BigInteger.valueOf(8))).isTrue();
        assertThat(Surds.exceed(twos, BigInteger.valueOf(9))).isFalse();
    }
}
