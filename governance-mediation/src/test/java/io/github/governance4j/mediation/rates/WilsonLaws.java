package io.github.governance4j.mediation.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an interval owes whoever reads it. */
class WilsonLaws {
    private static final BigDecimal Z2 = new BigDecimal("3.8416");

    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 200), Arbitraries.longs().between(1, 1_000_000_000_000L))
                .flatMap(all -> Arbitraries.longs().between(0, all).map(of -> new Rate(of, all)));
    }

    @Property
    void it_holds_the_rate_itself(@ForAll("rates") Rate rate) {
        assertThat(rate.interval().contains(rate.thousandths().orElseThrow())).isTrue();
    }

    @Property
    void what_did_not_happen_has_the_mirrored_interval(@ForAll("rates") Rate rate) {
        Interval other = new Rate(rate.denominator() - rate.numerator(), rate.denominator()).interval();
        assertThat(rate.interval()).isEqualTo(new Interval(1_000 - other.upper(), 1_000 - other.lower()));
    }

    @Property
    void ten_times_as_many_cases_tell_no_less(@ForAll("rates") Rate rate) {
        Interval more = new Rate(10 * rate.numerator(), 10 * rate.denominator()).interval();
        assertThat(more.lower()).isGreaterThanOrEqualTo(rate.interval().lower());
        assertThat(more.upper()).isLessThanOrEqualTo(rate.interval().upper());
    }

    @Property
    void one_more_of_as_many_never_lowers_an_end(@ForAll("rates") Rate rate) {
        if (rate.numerator() < rate.denominator()) {
            Interval more = new Rate(rate.numerator() + 1, rate.denominator()).interval();
            assertThat(more.lower()).isGreaterThanOrEqualTo(rate.interval().lower());
            assertThat(more.upper()).isGreaterThanOrEqualTo(rate.interval().upper());
        }
    }

    /** The textbook formula in 60 digits, rounded outward. */
    @Property
    void it_is_the_formula_of_1927(@ForAll("rates") Rate rate) {
        MathContext digits = new MathContext(60);
        BigDecimal n = BigDecimal.valueOf(rate.denominator());
        BigDecimal p = BigDecimal.valueOf(rate.numerator()).divide(n, digits);
        BigDecimal middle = p.add(Z2.divide(n.multiply(BigDecimal.valueOf(2)), digits));
        BigDecimal half = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, digits)
                .add(Z2.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), digits))
                .sqrt(digits)
                .multiply(new BigDecimal("1.96"));
        BigDecimal below = BigDecimal.ONE.add(Z2.divide(n, digits));
        BigDecimal lower = middle.subtract(half).divide(below, digits).movePointRight(3);
        BigDecimal upper = middle.add(half).divide(below, digits).movePointRight(3);
        // An end that is a whole number of thousandths may miss by the last of sixty digits.
        BigDecimal hair = new BigDecimal("1e-30");
        Interval interval = rate.interval();
        assertThat(BigDecimal.valueOf(interval.lower())).isLessThanOrEqualTo(lower.add(hair));
        assertThat(BigDecimal.valueOf(interval.lower() + 1)).isGreaterThan(lower.subtract(hair));
        assertThat(BigDecimal.valueOf(interval.upper())).isGreaterThanOrEqualTo(upper.subtract(hair));
        assertThat(BigDecimal.valueOf(interval.upper() - 1)).isLessThan(upper.add(hair));
    }
}
