package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(value = TimeArbitraries.class, priority = 1)
@Domain(DomainContext.Global.class)
class WorkCalendarLaws {
    @Property
    void counting_forward_then_back_is_the_identity_on_working_days(
            @ForAll WorkCalendar calendar, @ForAll LocalDate any, @ForAll @IntRange(min = -9000, max = 9000) int n) {
        LocalDate day = calendar.nextWorkingDayOnOrAfter(any);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, n), -n))
                .isEqualTo(day);
    }

    @Property
    void whatever_is_counted_to_is_a_working_day(
            @ForAll WorkCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 9000) int n) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(day, n))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(day, -n))).isTrue();
    }

    @Property
    void looking_up_agrees_with_stepping_day_by_day(
            @ForAll WorkCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = -300, max = 300) int n) {
        Naive naive = Naive.of(calendar);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(naive.isWorking(day));
        assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(naive.plus(day, n));
        assertThat(calendar.nextWorkingDayOnOrAfter(day)).isEqualTo(naive.onOrAfter(day));
        assertThat(calendar.workingDaysBetween(day, day.plusDays(n))).isEqualTo(naive.between(day, day.plusDays(n)));
    }

    @Property
    void between_counts_what_plus_added(
            @ForAll WorkCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = 0, max = 9000) int n) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n)))
                .isEqualTo(n);
    }

    @Property
    void between_adds_up(@ForAll WorkCalendar calendar, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
    }

    @Property
    void epoch_days_and_dates_get_the_same_answers(
            @ForAll WorkCalendar calendar,
            @ForAll LocalDate day,
            @ForAll LocalDate other,
            @ForAll @IntRange(min = -9000, max = 9000) int n) {
        long epochDay = day.toEpochDay();
        assertThat(calendar.isWorkingDay(epochDay)).isEqualTo(calendar.isWorkingDay(day));
        assertThat(calendar.knows(epochDay)).isEqualTo(calendar.knows(day));
        assertThat(calendar.plusWorkingDays(epochDay, n))
                .isEqualTo(calendar.plusWorkingDays(day, n).toEpochDay());
        assertThat(calendar.nextWorkingDayOnOrAfter(epochDay))
                .isEqualTo(calendar.nextWorkingDayOnOrAfter(day).toEpochDay());
        assertThat(calendar.workingDaysBetween(epochDay, other.toEpochDay()))
                .isEqualTo(calendar.workingDaysBetween(day, other));
    }

    @Property(tries = 200)
    void a_span_rests_on_the_notices_its_days_rest_on(
            @ForAll WorkCalendar calendar, @ForAll LocalDate from, @ForAll @IntRange(min = 0, max = 900) int days) {
        Set<HolidayNotice> ofDays = new TreeSet<>(Comparator.comparingInt(calendar.notices()::indexOf));
        for (LocalDate day = from; !day.isAfter(from.plusDays(days)); day = day.plusDays(1)) {
            List<HolidayNotice> ofDay = calendar.noticesFor(day, day);
            int year = day.getYear();
            assertThat(ofDay)
                    .containsAll(calendar.notices().stream()
                            .filter(notice -> notice.year() == year)
                            .toList());
            ofDays.addAll(ofDay);
        }
        assertThat(calendar.noticesFor(from, from.plusDays(days))).containsExactlyElementsOf(ofDays);
    }

    @Property
    void one_more_holiday_never_brings_a_working_day_nearer(
            @ForAll WorkCalendar calendar,
            @ForAll LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @IntRange(max = 450) int after) {
        WorkCalendar more = calendar.with(TimeArbitraries.rest(day.plusDays(after)));
        assertThat(more.plusWorkingDays(day, n)).isAfterOrEqualTo(calendar.plusWorkingDays(day, n));
        assertThat(more.nextWorkingDayOnOrAfter(day)).isAfterOrEqualTo(calendar.nextWorkingDayOnOrAfter(day));
    }

    @Property
    void calendars_with_different_working_days_have_different_ids(
            @ForAll WorkCalendar calendar, @ForAll LocalDate day) {
        boolean working = calendar.isWorkingDay(day);
        WorkCalendar other = calendar.with(
                working
                        ? TimeArbitraries.rest(day)
                        : new RegionalHolidays("M", TimeArbitraries.yearly(day.getYear(), day.getYear()), List.of())
                                .working("more", day));
        assertThat(other.isWorkingDay(day)).isEqualTo(!working);
        assertThat(other.id()).isNotEqualTo(calendar.id());
        assertThat(other).isNotEqualTo(calendar);
        assertThat(other.id().value()).hasSizeLessThanOrEqualTo(64);
    }

    @Property
    void days_out_of_bounds_are_a_callers_mistake(@ForAll long epochDay) {
        boolean isInside =
                epochDay >= WorkCalendar.EARLIEST.toEpochDay() && epochDay <= WorkCalendar.LATEST.toEpochDay();
        if (isInside) {
            assertThat(WorkCalendar.china().nextWorkingDayOnOrAfter(epochDay)).isBetween(epochDay, epochDay + 10);
        } else {
            assertThatThrownBy(() -> WorkCalendar.china().isWorkingDay(epochDay))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WorkCalendar.china().plusWorkingDays(epochDay, 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WorkCalendar.china().workingDaysBetween(0, epochDay))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WorkCalendar.china().nextWorkingDayOnOrAfter(epochDay))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void no_number_of_days_overflows(@ForAll LocalDate day, @ForAll int n) {
        long there = WorkCalendar.china().plusWorkingDays(day.toEpochDay(), n);
        assertThat(Long.signum(there - day.toEpochDay())).isEqualTo(Integer.signum(n));
        assertThat(Math.abs(there - day.toEpochDay())).isGreaterThanOrEqualTo(Math.abs((long) n));
    }
}
