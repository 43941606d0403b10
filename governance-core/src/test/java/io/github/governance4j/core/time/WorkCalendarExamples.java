package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkCalendarExamples {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    @Test
    void monday_2020_02_03_is_a_working_day_the_notice_names() {
        LocalDate day = LocalDate.of(2020, 2, 3);
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CHINA.isWorkingDay(day)).isTrue();
        assertThat(CHINA.holiday(day)).contains("春节");
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 2))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CHINA.plusWorkingDays(LocalDate.of(2020, 1, 23), 1)).isEqualTo(day);
    }

    @Test
    void the_year_2025_has_the_working_days_it_had() {
        Naive naive = Naive.of(CHINA);
        assertThat(CHINA.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
                .isEqualTo(naive.between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
    }

    @Test
    void it_is_known_from_2007_to_2026_and_says_by_which_notices() {
        assertThat(CHINA.knownFrom()).isEqualTo("2007-01-01");
        assertThat(CHINA.knownUntil()).isEqualTo("2026-12-31");
        assertThat(CHINA.knows(LocalDate.of(2006, 12, 31))).isFalse();
        assertThat(CHINA.knows(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(CHINA.notices()).hasSize(23).isSortedAccordingTo((a, b) -> Integer.compare(a.year(), b.year()));
        assertThat(CHINA.id().value()).startsWith("CN-2007-2026-");
        assertThat(CHINA.noticesFor(LocalDate.of(2020, 1, 23), LocalDate.of(2020, 2, 3)))
                .extracting(HolidayNotice::source)
                .containsExactly(
                        "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
                        "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm");
    }

    @Test
    void a_december_day_may_rest_on_the_next_years_notice() {
        assertThat(CHINA.noticesFor(LocalDate.of(2018, 12, 28), LocalDate.of(2018, 12, 29)))
                .extracting(HolidayNotice::year)
                .containsExactly(2018, 2019, 2019);
        assertThat(CHINA.noticesFor(LocalDate.of(2018, 12, 3), LocalDate.of(2018, 12, 28)))
                .extracting(HolidayNotice::year)
                .containsExactly(2018);
        assertThat(CHINA.noticesFor(LocalDate.of(2006, 12, 29), LocalDate.of(2006, 12, 30)))
                .extracting(HolidayNotice::year)
                .containsExactly(2007);
        assertThat(CHINA.isWorkingDay(LocalDate.of(2006, 12, 30))).isTrue();
        assertThat(CHINA.noticesFor(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)))
                .isEmpty();
        assertThat(CHINA.noticesFor(LocalDate.of(2005, 1, 1), LocalDate.of(2030, 2, 1)))
                .isEqualTo(CHINA.notices());
    }

    // Off days and make-up days by year, as counted by those who compiled the data.
    @Test
    void each_year_has_the_rest_days_and_make_up_days_of_its_notices() {
        Map<Integer, List<Integer>> wanted = new TreeMap<>(Map.of(
                2008,
                List.of(29, 6),
                2010,
                List.of(29, 8),
                2013,
                List.of(29, 12),
                2017,
                List.of(24, 5),
                2020,
                List.of(30, 7),
                2021,
                List.of(31, 7),
                2024,
                List.of(28, 8),
                2025,
                List.of(28, 5),
                2026,
                List.of(33, 6)));
        wanted.forEach((year, counts) -> {
            int off = 0;
            int work = 0;
            LocalDate until = LocalDate.of(year, 12, 31);
            for (LocalDate day = LocalDate.of(year - 1, 12, 20); !day.isAfter(until); day = day.plusDays(1)) {
                boolean isOfThisYear = day.getYear() == year
                        ? !(day.getMonthValue() == 12 && CHINA.holiday(day).isPresent())
                        : CHINA.holiday(day).isPresent();
                if (isOfThisYear && CHINA.holiday(day).isPresent()) {
                    if (CHINA.isWorkingDay(day)) {
                        work++;
                    } else {
                        off++;
                    }
                }
            }
            assertThat(List.of(off, work)).as("year %s", year).isEqualTo(counts);
        });
    }

    // 全国年节及纪念日放假办法 art. 4: ethnic autonomous areas may set holidays of their own
    @Test
    void a_region_lays_its_own_holidays_over_the_national_ones() {
        WorkCalendar tibet = CHINA.with(TimeArbitraries.TIBETAN_NEW_YEAR);
        assertThat(tibet.plusWorkingDays(LocalDate.of(2025, 2, 27), 1)).isEqualTo("2025-03-04");
        assertThat(tibet.plusWorkingDays(LocalDate.of(2025, 3, 7), 1)).isEqualTo("2025-03-08");
        assertThat(tibet.holiday(LocalDate.of(2025, 2, 28))).contains("藏历新年");
        assertThat(tibet.id().value()).startsWith("CN-2007-2026+XZ-2025-");
        assertThat(tibet.regional()).containsExactly(TimeArbitraries.TIBETAN_NEW_YEAR);
        assertThat(tibet.knownFrom()).isEqualTo("2025-01-01");
        assertThat(tibet.knownUntil()).isEqualTo("2025-12-31");
        assertThat(CHINA.isWorkingDay(LocalDate.of(2025, 2, 28))).isTrue();
    }

    @Test
    void what_is_laid_on_last_holds() {
        LocalDate day = LocalDate.of(2025, 6, 5);
        WorkCalendar both = CHINA.with(RegionalHolidays.resting("A", new HolidayNotice(2025, "a"), "a", day))
                .with(new RegionalHolidays("B", TimeArbitraries.yearly(2025, 2025), List.of()).working("b", day));
        assertThat(both.isWorkingDay(day)).isTrue();
        assertThat(both.with(TimeArbitraries.rest(day)).isWorkingDay(day)).isFalse();
    }

    @Test
    void counting_agrees_with_stepping_after_more_days_than_sixteen_bits_count() {
        // 65,535 days after 2007-01-01, where the shipped arrangements begin.
        LocalDate far = LocalDate.of(2186, 6, 6);
        WorkCalendar calendar = CHINA.with(TimeArbitraries.rest(far.plusDays(2)))
                .with(RegionalHolidays.resting("F", new HolidayNotice(2276, "f"), "f", far.plusYears(90)));
        Naive naive = Naive.of(calendar);
        for (LocalDate day = far.minusDays(30); day.isBefore(far.plusDays(30)); day = day.plusDays(1)) {
            for (int n = -20; n <= 20; n++) {
                assertThat(calendar.plusWorkingDays(day, n)).isEqualTo(naive.plus(day, n));
            }
        }
        assertThat(calendar.plusWorkingDays(far.minusDays(30), Integer.MAX_VALUE / 2_000))
                .isEqualTo(naive.plus(far.minusDays(30), Integer.MAX_VALUE / 2_000));
    }

    @Test
    void a_region_may_speak_of_days_nobody_else_knows() {
        WorkCalendar later = CHINA.with(TimeArbitraries.rest(LocalDate.of(2031, 6, 5)))
                .with(RegionalHolidays.resting("A", new HolidayNotice(1999, "a"), "a", LocalDate.of(1999, 6, 3)));
        assertThat(later.isWorkingDay(LocalDate.of(2031, 6, 5))).isFalse();
        assertThat(later.isWorkingDay(LocalDate.of(1999, 6, 3))).isFalse();
        assertThat(later.knows(LocalDate.of(2031, 6, 5))).isFalse();
        assertThat(later.plusWorkingDays(LocalDate.of(2031, 6, 4), 1)).isEqualTo("2031-06-06");
    }

    @Test
    void a_region_is_known_in_the_years_of_its_notices_and_a_newer_notice_adds_a_year() {
        WorkCalendar tibet = CHINA.with(TimeArbitraries.TIBETAN_NEW_YEAR);
        HolidayNotice notice = new HolidayNotice(2026, "notice of 2026");
        WorkCalendar newer = tibet.with(RegionalHolidays.resting("XZ", notice, "藏历新年", LocalDate.of(2026, 2, 18)));
        assertThat(tibet.knows(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(tibet.knows(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(newer.knows(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(newer.knownUntil()).isEqualTo("2026-12-31");
        HolidayNotice later = new HolidayNotice(2027, "notice of 2027");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tibet.with(RegionalHolidays.resting("XZ", later, "藏历新年")));
    }

    @Test
    void regional_holidays_keep_to_the_years_of_their_notices() {
        HolidayNotice notice = new HolidayNotice(2025, "notice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionalHolidays.resting("A", notice, "a", LocalDate.of(2026, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionalHolidays("A", List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RegionalHolidays("A", List.of(notice, new HolidayNotice(2027, "later")), List.of()));
        LocalDate day = LocalDate.of(2025, 6, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> RegionalHolidays.resting("A", notice, "a", day, day));
    }
}
