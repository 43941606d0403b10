package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(value = TimeArbitraries.class, priority = 1)
@Domain(DomainContext.Global.class)
class DeadlineLaws {
    @Property
    void counting_by_look_up_agrees_with_stepping_day_by_day(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Deadline deadline = limit.deadline(start, calendar);
        Naive naive = Naive.of(calendar);
        LocalDate day = start.toLocalDate();
        if (limit.unit() != LimitUnit.HOUR) {
            assertThat(deadline.rawLastDay()).isEqualTo(naive.rawLastDay(limit, day));
            assertThat(deadline.lastDay()).isEqualTo(naive.lastDay(limit, day));
            return;
        }
        LocalDate from = limit.counting() == Counting.ROLL_THEN_COUNT ? naive.onOrAfter(day) : day;
        LocalDateTime raw = from.atTime(start.toLocalTime()).plusHours(limit.amount());
        LocalDate rawDay = raw.toLocalDate();
        LocalDate last = limit.rollOver() == RollOver.NONE ? rawDay : naive.onOrAfter(rawDay);
        assertThat(deadline.rawLastDay()).isEqualTo(rawDay);
        assertThat(deadline.closes()).isEqualTo(last.atTime(raw.toLocalTime()));
    }

    @Property
    void it_is_over_at_the_first_second_at_which_it_has_passed(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Deadline deadline = limit.deadline(start, calendar);
        assertThat(deadline.hasPassed(deadline.over())).isTrue();
        assertThat(deadline.isMet(deadline.over().minusSeconds(1))).isTrue();
    }

    @Property
    void one_more_holiday_never_makes_a_deadline_earlier(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Deadline before = limit.deadline(start, calendar);
        long span = before.lastDay().toEpochDay() - start.toLocalDate().toEpochDay();
        LocalDate holiday = start.toLocalDate().plusDays(span * percent / 100);
        Deadline after = limit.deadline(start, calendar.with(TimeArbitraries.rest(holiday)));
        assertThat(after.lastDay()).isAfterOrEqualTo(before.lastDay());
        assertThat(after.rawLastDay()).isAfterOrEqualTo(before.rawLastDay());
        assertThat(after.closes()).isAfterOrEqualTo(before.closes());
    }

    @Property
    void starting_later_never_ends_earlier(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(max = 50_000) int minutes) {
        // Hours that move to a working day keep their time of day: Saturday evening moves past Sunday morning.
        boolean keepsTimeOfDay = limit.unit() == LimitUnit.HOUR
                && (limit.rollOver() != RollOver.NONE || limit.counting() == Counting.ROLL_THEN_COUNT);
        LocalDateTime earlier = limit.deadline(start, calendar).closes();
        LocalDateTime later =
                limit.deadline(start.plusMinutes(minutes), calendar).closes();
        assertThat(later).isAfterOrEqualTo(keepsTimeOfDay ? earlier.minusDays(1) : earlier);
    }

    @Property
    void splitting_a_working_day_limit_never_changes_its_end(
            @ForAll Counting counting,
            @ForAll LocalDate start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(min = 1, max = 200) int first,
            @ForAll @IntRange(max = 200) int rest) {
        assertThat(split(LimitUnit.WORKING_DAY, counting, start, calendar, first, rest))
                .isEqualTo(whole(LimitUnit.WORKING_DAY, counting, start, calendar, first + rest));
    }

    @Property
    void splitting_an_unrolled_calendar_day_limit_never_changes_its_end(
            @ForAll Counting counting,
            @ForAll LocalDate start,
            @ForAll WorkCalendar calendar,
            @ForAll @IntRange(min = 1, max = 200) int first,
            @ForAll @IntRange(max = 200) int rest) {
        assertThat(split(LimitUnit.CALENDAR_DAY, counting, start, calendar, first, rest))
                .isEqualTo(whole(LimitUnit.CALENDAR_DAY, counting, start, calendar, first + rest));
    }

    @Property
    void month_ends_follow_art_202_of_the_civil_code(
            @ForAll LocalDate start, @ForAll @IntRange(max = 600) int amount, @ForAll boolean isYears) {
        TimeLimit limit = unrolled(
                amount % (isYears ? 50 : 600),
                isYears ? LimitUnit.YEAR : LimitUnit.MONTH,
                Counting.START_DAY_NOT_COUNTED);
        LocalDate end = limit.deadline(start, WorkCalendar.china()).lastDay();
        YearMonth month = YearMonth.from(start).plusMonths(limit.amount() * (isYears ? 12 : 1));
        assertThat(YearMonth.from(end)).isEqualTo(month);
        if (start.getDayOfMonth() <= month.lengthOfMonth()) {
            assertThat(end.getDayOfMonth()).isEqualTo(start.getDayOfMonth());
        } else {
            assertThat(end).isEqualTo(month.atEndOfMonth());
        }
    }

    @Property
    void a_last_day_that_rolls_is_a_working_day_and_the_first_one(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll WorkCalendar calendar) {
        Deadline deadline = limit.deadline(start, calendar);
        if (limit.rollOver() == RollOver.NEXT_WORKING_DAY) {
            assertThat(calendar.isWorkingDay(deadline.lastDay())).isTrue();
            deadline.rawLastDay()
                    .datesUntil(deadline.lastDay())
                    .forEach(day -> assertThat(calendar.isWorkingDay(day)).isFalse());
        } else {
            assertThat(deadline.lastDay()).isEqualTo(deadline.rawLastDay());
        }
    }

    @Property
    void a_deadline_is_met_until_it_closes_and_passed_from_then_on(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 500_000) int seconds) {
        Deadline deadline = limit.deadline(start, WorkCalendar.china());
        assertThat(deadline.isMet(deadline.closes().minusSeconds(seconds))).isTrue();
        assertThat(deadline.isMet(deadline.closes())).isEqualTo(limit.unit() == LimitUnit.HOUR);
        assertThat(deadline.hasPassed(deadline.closes().plusSeconds(seconds))).isTrue();
        if (limit.unit() != LimitUnit.HOUR && limit.businessHours().isEmpty()) {
            assertThat(deadline.isMet(deadline.lastDay().atTime(23, 59, 59))).isTrue();
            assertThat(deadline.isMet(deadline.lastDay().plusDays(1).atStartOfDay()))
                    .isFalse();
        }
    }

    @Property
    void further_notices_never_change_a_firm_deadline_unless_they_touch_its_span(
            @ForAll TimeLimit limit, @ForAll LocalDateTime start, @ForAll List<@IntRange(max = 395) Integer> arranged) {
        WorkCalendar china = WorkCalendar.china();
        LocalDate first = LocalDate.of(2026, 12, 1);
        List<String> lines = new ArrayList<>(List.of(CalendarText.HEADER, "2027-01-01,元旦,true"));
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2027, 1, 1)));
        for (int i : arranged) {
            LocalDate day = first.plusDays(i);
            if (!days.contains(day)) {
                days.add(day);
                lines.add(day + ",节," + (day.getDayOfWeek().getValue() < 6));
            }
        }
        WorkCalendar newer = china.withNotices(List.of(new HolidayNotice(2027, "notice of 2027")), "2027.csv", lines)
                .orThrow();
        LocalDateTime from = start.withYear(2026).withMonth(10 + start.getMonthValue() % 3);
        Deadline before = limit.deadline(from, china);
        Deadline after = limit.deadline(from, newer);
        boolean touches =
                days.stream().anyMatch(day -> !day.isBefore(from.toLocalDate()) && !day.isAfter(before.lastDay()));
        if (before.certainty() == Certainty.FIRM && !touches) {
            assertThat(after.lastDay()).isEqualTo(before.lastDay());
            assertThat(after.rawLastDay()).isEqualTo(before.rawLastDay());
            assertThat(after.closes()).isEqualTo(before.closes());
            assertThat(after.certainty()).isEqualTo(Certainty.FIRM);
        }
        if (before.certainty() == Certainty.PROVISIONAL
                && newer.knows(before.lastDay())
                && newer.knows(after.lastDay())) {
            assertThat(after.certainty()).isEqualTo(Certainty.FIRM);
        }
    }

    @Property
    void a_region_makes_a_deadline_provisional_exactly_where_its_notices_end(
            @ForAll TimeLimit limit,
            @ForAll LocalDateTime start,
            @ForAll @IntRange(min = 2007, max = 2026) int first,
            @ForAll @IntRange(max = 5) int years) {
        RegionalHolidays region = new RegionalHolidays("S", TimeArbitraries.yearly(first, first + years), List.of());
        Deadline national = limit.deadline(start, WorkCalendar.china());
        Deadline regional = limit.deadline(start, WorkCalendar.china().with(region));
        assertThat(regional.lastDay()).isEqualTo(national.lastDay());
        boolean isCovered = national.explanation()
                .find("time.known")
                .map(known -> !known.fact("looked-from").day().isBefore(region.knownFrom())
                        && !known.fact("looked-until").day().isAfter(region.knownUntil()))
                .orElse(true);
        assertThat(regional.certainty()).isEqualTo(isCovered ? national.certainty() : Certainty.PROVISIONAL);
    }

    private static LocalDate whole(
            LimitUnit unit, Counting counting, LocalDate start, WorkCalendar calendar, int amount) {
        return unrolled(amount, unit, counting).deadline(start, calendar).lastDay();
    }

    /** The rest is counted from the day after the first part ended, each convention in its own way. */
    private static LocalDate split(
            LimitUnit unit, Counting counting, LocalDate start, WorkCalendar calendar, int first, int rest) {
        LocalDate end = whole(unit, counting, start, calendar, first);
        Counting onwards = counting == Counting.INCLUSIVE ? Counting.INCLUSIVE : Counting.START_DAY_NOT_COUNTED;
        boolean isFromNext = onwards == Counting.INCLUSIVE && rest > 0;
        return whole(unit, onwards, isFromNext ? end.plusDays(1) : end, calendar, rest);
    }

    private static TimeLimit unrolled(long amount, LimitUnit unit, Counting counting) {
        return TimeLimit.of("L", amount, unit, "example")
                .counting(counting)
                .rollOver(RollOver.NONE)
                .build();
    }
}
