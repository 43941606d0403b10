package io.github.governance4j.core.risk.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The verdicts against the textbook formulas in two hundred digits, over whole series. */
class ExactArithmeticProperties {
    private static final MathContext DIGITS = new MathContext(200);

    @Provide
    Arbitrary<List<Long>> counts() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 9);
        Arbitrary<Long> large = Arbitraries.longs().between(0, CountSeries.MOST_COUNT);
        return Arbitraries.oneOf(
                small.list().ofMinSize(10).ofMaxSize(50),
                large.list().ofMinSize(10).ofMaxSize(50));
    }

    @Provide
    Arbitrary<SurgeSettings> settings() {
        return Arbitraries.of(2, 3, 7)
                .flatMap(sigmas -> Arbitraries.of(Spread.values())
                        .flatMap(spread -> Arbitraries.integers()
                                .between(0, 3)
                                .map(lag -> SurgeSettings.of(EnumSet.allOf(Method.class))
                                        .sigmas(new Fraction(sigmas * 3L, 4))
                                        .spread(spread)
                                        .lag(lag)
                                        .build())));
    }

    @Property(tries = 600)
    void verdicts_are_those_of_the_textbook(
            @ForAll("counts") List<Long> counts, @ForAll("settings") SurgeSettings settings) {
        CountSeries series =
                Poisson.daily(counts.stream().mapToLong(Long::longValue).toArray());
        List<Alarm> alarms = Surges.screen(series, settings);
        for (Method method : Method.values()) {
            List<Integer> said = alarms.stream()
                    .filter(alarm -> alarm.method() == method)
                    .map(alarm ->
                            (int) (alarm.day().toEpochDay() - series.day(0).toEpochDay()))
                    .toList();
            List<Integer> textbook =
                    method == Method.POISSON_CUSUM ? cusum(counts, settings) : ears(counts, settings, method);
            assertThat(said).as(method.name()).isEqualTo(textbook);
        }
    }

    @Property(tries = 300)
    void a_count_is_an_alarm_exactly_where_it_exceeds_the_bound_told_before(
            @ForAll("counts") List<Long> counts, @ForAll("settings") SurgeSettings settings) {
        Watch watch = Watch.begin(Poisson.AREA, Poisson.KIND, Every.DAY, Poisson.MONDAY, settings);
        for (long count : counts) {
            Watch.Step step = watch.next(count);
            for (Method method : Method.values()) {
                boolean alarm = step.alarms().stream().anyMatch(told -> told.method() == method);
                // Rounded down to hundredths, a bound above a whole number never falls below it.
                boolean above = watch.bound(method)
                        .filter(bound -> BigDecimal.valueOf(count).compareTo(bound) > 0)
                        .isPresent();
                assertThat(alarm).as(method + " " + count).isEqualTo(above);
            }
            watch = step.watch();
        }
    }

    @Property
    void roots_are_compared_exactly(
            @ForAll @Size(min = 1, max = 3) List<@LongRange(max = 200) Long> radicands,
            @ForAll @LongRange(max = 60) long c) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long radicand : radicands) {
            sum = sum.add(BigDecimal.valueOf(radicand).sqrt(DIGITS));
        }
        // Two hundred digits tell apart what differs at all; what agrees in 150 of them is a tie.
        boolean exceeds = sum.subtract(BigDecimal.valueOf(c))
                        .setScale(150, RoundingMode.HALF_UP)
                        .signum()
                > 0;
        assertThat(Surds.exceed(radicands.stream().map(BigInteger::valueOf).toList(), BigInteger.valueOf(c)))
                .isEqualTo(exceeds);
    }

    @Property
    void perfect_squares_tie(@ForAll @Size(min = 1, max = 3) List<@LongRange(max = 1_000_000) Long> roots) {
        List<BigInteger> squares =
                roots.stream().map(root -> BigInteger.valueOf(root).pow(2)).toList();
        BigInteger sum = BigInteger.valueOf(
                LongStream.of(roots.stream().mapToLong(Long::longValue).toArray())
                        .sum());
        assertThat(Surds.exceed(squares, sum)).isFalse();
        if (sum.signum() > 0) {
            assertThat(Surds.exceed(squares, sum.subtract(BigInteger.ONE))).isTrue();
        }
    }

    private static List<Integer> ears(List<Long> counts, SurgeSettings settings, Method method) {
        List<Integer> days = new ArrayList<>();
        int lag = method == Method.EARS_C1 ? 0 : settings.lag();
        int before = method == Method.EARS_C3 ? 2 : 0;
        BigDecimal sigmas = BigDecimal.valueOf(settings.sigmas().numerator())
                .divide(BigDecimal.valueOf(settings.sigmas().denominator()), DIGITS);
        for (int day = settings.baseline() + lag + before; day < counts.size(); day++) {
            BigDecimal reached = BigDecimal.ZERO;
            for (int ago = 0; ago <= before; ago++) {
                BigDecimal z = z(counts, day - ago, lag, settings);
                reached =
                        before == 0 ? z : reached.add(z.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
            }
            BigDecimal wanted = before == 0 ? sigmas : sigmas.subtract(BigDecimal.ONE);
            boolean exceeds =
                    reached.subtract(wanted).setScale(150, RoundingMode.HALF_UP).signum() > 0;
            if (exceeds && counts.get(day) >= settings.leastCount()) {
                days.add(day);
            }
        }
        return days;
    }

    private static BigDecimal z(List<Long> counts, int day, int lag, SurgeSettings settings) {
        int n = settings.baseline();
        BigDecimal mean = BigDecimal.ZERO;
        for (long count : counts.subList(day - lag - n, day - lag)) {
            mean = mean.add(BigDecimal.valueOf(count));
        }
        mean = mean.divide(BigDecimal.valueOf(n), DIGITS);
        BigDecimal variance = BigDecimal.ZERO;
        for (long count : counts.subList(day - lag - n, day - lag)) {
            variance = variance.add(BigDecimal.valueOf(count).subtract(mean).pow(2, DIGITS));
        }
        variance = variance.divide(BigDecimal.valueOf(n - 1L), DIGITS);
        if (settings.spread() == Spread.AT_LEAST_POISSON) {
            variance = variance.max(mean);
        }
        BigDecimal above = BigDecimal.valueOf(counts.get(day)).subtract(mean);
        if (variance.setScale(100, RoundingMode.HALF_UP).signum() == 0) {
            return above.setScale(100, RoundingMode.HALF_UP).signum() > 0 ? BigDecimal.valueOf(1000) : BigDecimal.ZERO;
        }
        return above.divide(variance.sqrt(DIGITS), DIGITS);
    }

    // The sum in fractions of growing denominators, each step reduced; nothing of the whole-number parts.
    private static List<Integer> cusum(List<Long> counts, SurgeSettings settings) {
        List<Integer> days = new ArrayList<>();
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int day = settings.learnLeast() + settings.lag(); day < counts.size(); day++) {
            int end = day - settings.lag();
            List<Long> learnt = counts.subList(Math.max(0, end - settings.learnMost()), end);
            long sum = learnt.stream().mapToLong(Long::longValue).sum() + 1;
            BigInteger under =
                    BigInteger.valueOf(learnt.size() * settings.reference().denominator());
            BigInteger add = BigInteger.valueOf(counts.get(day))
                    .multiply(under)
                    .subtract(BigInteger.valueOf(settings.reference().numerator() * sum));
            top = top.multiply(under).add(add.multiply(bottom)).max(BigInteger.ZERO);
            bottom = bottom.multiply(under);
            boolean exceeds = top.multiply(BigInteger.valueOf(settings.bound().denominator()))
                            .compareTo(bottom.multiply(
                                    BigInteger.valueOf(settings.bound().numerator())))
                    > 0;
            if (exceeds && counts.get(day) >= settings.leastCount()) {
                days.add(day);
                top = BigInteger.ZERO;
                bottom = BigInteger.ONE;
            } else if (exceeds) {
                top = BigInteger.valueOf(settings.bound().numerator());
                bottom = BigInteger.valueOf(settings.bound().denominator());
            }
            BigInteger common = top.gcd(bottom);
            top = top.divide(common);
            bottom = bottom.divide(common);
        }
        return days;
    }

    @Property(tries = 100)
    void what_was_counted_later_changes_nothing_earlier(@ForAll("counts") List<Long> counts) {
        long[] all = counts.stream().mapToLong(Long::longValue).toArray();
        SurgeSettings settings = SurgeSettings.of(Set.of(Method.values())).build();
        List<Alarm> whole = Surges.screen(Poisson.daily(all), settings);
        List<Alarm> former = Surges.screen(Poisson.daily(Arrays.copyOf(all, all.length - 5)), settings);
        assertThat(whole.subList(0, former.size())).isEqualTo(former);
    }

    @Property(tries = 100)
    void silence_is_as_many_zeros(@ForAll("counts") List<Long> counts, @ForAll @LongRange(max = 300) long silent) {
        Watch watch = Watch.begin(
                Poisson.AREA,
                Poisson.KIND,
                Every.DAY,
                Poisson.MONDAY,
                SurgeSettings.of(Set.of(Method.values())).build());
        for (long count : counts) {
            watch = watch.next(count).watch();
        }
        Watch zeros = watch;
        for (long i = 0; i < silent; i++) {
            zeros = zeros.next(0).watch();
        }
        Watch silence = watch.silent(silent);
        for (long count : counts) {
            Watch.Step one = silence.next(count);
            Watch.Step other = zeros.next(count);
            assertThat(one.alarms()).isEqualTo(other.alarms());
            silence = one.watch();
            zeros = other.watch();
        }
    }
}
