package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PeriodLaws {
    /** 1900-01-01 and 9999-12-31 as epoch days. */
    private static final long FIRST = -25_567;

    private static final long LAST = 2_932_896;

    @Property
    void a_period_begins_with_its_months_first_day_and_ends_with_its_last(
            @ForAll PeriodKind kind, @ForAll @LongRange(min = FIRST, max = LAST) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int months = switch (kind) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            default -> 12;
        };
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
        Period period = kind.of(day);
        if (kind == PeriodKind.LIFE) {
            assertThat(period).isEqualTo(new Period(kind, WorkCalendar.EARLIEST, WorkCalendar.LATEST));
        } else {
            assertThat(period.first()).isEqualTo(first.atDay(1));
            assertThat(period.last()).isEqualTo(first.plusMonths(months - 1L).atEndOfMonth());
        }
        assertThat(period.contains(day)).isTrue();
        assertThat(period.contains(period.first())).isTrue();
        assertThat(period.contains(period.last())).isTrue();
        assertThat(period.contains(period.first().minusDays(1))).isFalse();
        assertThat(period.contains(period.last().plusDays(1))).isFalse();
    }

    @Property
    void two_days_lie_in_one_period_exactly_if_its_start_is_the_same(
            @ForAll PeriodKind kind,
            @ForAll @LongRange(min = FIRST, max = LAST) long one,
            @ForAll @LongRange(min = 0, max = 400) long after) {
        long other = Math.min(one + after, LAST);
        boolean isSame = kind.of(LocalDate.ofEpochDay(one)).contains(LocalDate.ofEpochDay(other));
        assertThat(kind.firstDay(one) == kind.firstDay(other)).isEqualTo(isSame);
    }

    @Example
    void the_first_quarter_of_a_leap_year() {
        assertThat(PeriodKind.QUARTER.of(LocalDate.of(2024, 2, 29)))
                .isEqualTo(new Period(PeriodKind.QUARTER, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
    }

    @Example
    void days_out_of_bounds_are_a_callers_mistake() {
        for (PeriodKind kind : PeriodKind.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> kind.firstDay(FIRST - 1));
            assertThatIllegalArgumentException().isThrownBy(() -> kind.lastDay(LAST + 1));
            assertThatIllegalArgumentException().isThrownBy(() -> kind.firstDay(Long.MIN_VALUE));
        }
    }
}
