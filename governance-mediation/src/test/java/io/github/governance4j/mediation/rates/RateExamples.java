package io.github.governance4j.mediation.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published rates, and intervals others have worked out. */
class RateExamples {
    /** 36 mediated, 30 settled: 83.3 %; 47 and 45: 95.7 %; 12 accepted, 10 closed: 83.3 %. */
    @ParameterizedTest
    @CsvSource({"30, 36, 833", "45, 47, 957", "10, 12, 833", "1, 2, 500", "1, 2000, 1", "1, 2001, 0", "7, 7, 1000"})
    void a_half_is_rounded_up(long numerator, long denominator, long thousandths) {
        assertThat(new Rate(numerator, denominator).thousandths()).hasValue(thousandths);
    }

    /**
     * The ends at z = 1.96 as a public challenge to compute them gives them, in double precision: 1/11 is 0.0162 to 0.3774, 10/11 0.6226 to
     * 0.9838, 10/100 0.0552 to 0.1744, 25/100 0.1755 to 0.3430, 50/100 0.4038 to 0.5962, 0/100 0 to 0.0370, 1/2 0.0945 to 0.9055, 1/1
     * 0.2065 to 1. Here rounded outward to thousandths.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 794",
        "1, 1, 206, 1000",
        "1, 2, 94, 906",
        "1, 11, 16, 378",
        "10, 11, 622, 984",
        "10, 100, 55, 175",
        "90, 100, 825, 945",
        "25, 100, 175, 344",
        "75, 100, 656, 825",
        "50, 100, 403, 597",
        "0, 100, 0, 37",
        "100, 100, 963, 1000"
    })
    void intervals_are_those_others_found(long numerator, long denominator, long lower, long upper) {
        assertThat(new Rate(numerator, denominator).interval()).isEqualTo(new Interval(lower, upper));
    }

    /**
     * By hand, with z² = 3.8416. 30/36: middle (60 + 3.8416)/79.6832 = 0.801193, half width 1.96·√(3.8416 + 20)/79.6832 = 0.120103, so
     * 0.681090 to 0.921297. 45/47: (90 + 3.8416)/101.6832 = 0.922882, 1.96·√(3.8416 + 7.659574)/101.6832 = 0.065369, so 0.857513 to
     * 0.988251. 10/12: (20 + 3.8416)/31.6832 = 0.752500, 1.96·√(3.8416 + 6.666667)/31.6832 = 0.200535, so 0.551965 to 0.953035.
     */
    @ParameterizedTest
    @CsvSource({"30, 36, 681, 922", "45, 47, 857, 989", "10, 12, 551, 954"})
    void few_cases_tell_little(long numerator, long denominator, long lower, long upper) {
        assertThat(new Rate(numerator, denominator).interval()).isEqualTo(new Interval(lower, upper));
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThat(new Rate(0, 0).thousandths()).isEmpty();
        assertThat(new Rate(0, 0).interval()).isEqualTo(Interval.ANYTHING);
    }

    @Test
    void five_of_six_is_less_sure_than_thirty_of_thirty_six() {
        Interval few = new Rate(5, 6).interval();
        Interval many = new Rate(30, 36).interval();
        assertThat(few.upper() - few.lower()).isGreaterThan(many.upper() - many.lower());
        assertThat(new Rate(5, 6).thousandths()).isEqualTo(new Rate(30, 36).thousandths());
    }

    @Test
    void what_cannot_be_counted_is_no_rate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(5, 4));
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedRate(RateKind.CLOSING, new Rate(1, 2), day, day.minusDays(1)));
    }
}
