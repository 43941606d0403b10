package io.github.governance4j.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PointsLaws {
    private static final long FAR = 1_000_000_000_000L;

    @Property
    void what_is_printed_reads_back(@ForAll long hundredths) {
        Points points = Points.ofHundredths(hundredths);
        assertThat(Points.of(points.toString())).isEqualTo(points);
    }

    @Property
    void adding_is_the_addition_of_decimals(
            @ForAll @LongRange(min = -FAR, max = FAR) long a, @ForAll @LongRange(min = -FAR, max = FAR) long b) {
        BigDecimal sum = new BigDecimal(Points.ofHundredths(a).toString())
                .add(new BigDecimal(Points.ofHundredths(b).toString()));
        assertThat(Points.ofHundredths(a).plus(Points.ofHundredths(b))).isEqualTo(Points.of(sum.toString()));
    }

    @Property
    void taking_away_undoes_adding(
            @ForAll @LongRange(min = -FAR, max = FAR) long a, @ForAll @LongRange(min = -FAR, max = FAR) long b) {
        Points points = Points.ofHundredths(a);
        assertThat(points.plus(Points.ofHundredths(b)).minus(Points.ofHundredths(b)))
                .isEqualTo(points);
    }

    @Property
    void order_is_the_order_of_the_numbers(@ForAll long a, @ForAll long b) {
        assertThat(Points.ofHundredths(a).compareTo(Points.ofHundredths(b)) < 0).isEqualTo(a < b);
        assertThat(Points.ofHundredths(a).equals(Points.ofHundredths(b))).isEqualTo(a == b);
        assertThat(Points.ofHundredths(a).isPositive()).isEqualTo(a > 0);
    }

    @Example
    void a_third_decimal_is_refused_not_rounded() {
        assertThatThrownBy(() -> Points.of("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void nothing_wraps() {
        Points most = Points.ofHundredths(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Points.of("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.ofHundredths(Long.MIN_VALUE).minus(Points.of("0.01")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Example
    void an_enormous_exponent_is_refused_at_once() {
        assertThatThrownBy(() -> Points.of("1e999999999")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of("1e-999999999")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of("five")).isInstanceOf(NumberFormatException.class);
    }
}
