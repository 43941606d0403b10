package io.github.governance4j.core.time;

import static io.github.governance4j.core.time.LimitUnit.CALENDAR_DAY;
import static io.github.governance4j.core.time.LimitUnit.HOUR;
import static io.github.governance4j.core.time.LimitUnit.MONTH;
import static io.github.governance4j.core.time.LimitUnit.WORKING_DAY;
import static io.github.governance4j.core.time.LimitUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineExamples {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    static Stream<List<String>> vectors() {
        return Naive.csv("deadline_test_vectors.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_holds(List<String> row) {
        TimeLimit limit = TimeLimit.of(row.get(0), Long.parseLong(row.get(3)), LimitUnit.valueOf(row.get(1)), "vector")
                .rollOver(row.get(4).equals("true") ? RollOver.NEXT_WORKING_DAY : RollOver.NONE)
                .build();
        Deadline deadline = limit.deadline(LocalDate.parse(row.get(2)), CHINA);
        assertThat(deadline.rawLastDay()).isEqualTo(row.get(5));
        assertThat(deadline.lastDay()).isEqualTo(row.get(6));
        assertThat(deadline.certainty()).isEqualTo(Certainty.FIRM);
        assertThat(deadline.firm()).contains(deadline);
    }

    @Test
    void there_are_fourteen_vectors() {
        assertThat(vectors()).hasSize(14);
    }

    @Test
    void civil_code_200_periods_run_by_year_month_day_and_hour() {
        LocalDate start = LocalDate.of(2025, 3, 10);
        assertThat(usual(3, YEAR).deadline(start, CHINA).rawLastDay()).isEqualTo("2028-03-10");
        assertThat(usual(6, MONTH).deadline(start, CHINA).lastDay()).isEqualTo("2025-09-10");
        assertThat(usual(3, CALENDAR_DAY).deadline(start, CHINA).lastDay()).isEqualTo("2025-03-13");
        assertThat(usual(24, HOUR).deadline(start.atTime(9, 30), CHINA).closes())
                .isEqualTo("2025-03-11T09:30:00");
    }

    @Test
    void civil_code_201_the_start_day_is_not_counted_and_hours_start_at_their_moment() {
        assertThat(usual(1, CALENDAR_DAY)
                        .deadline(LocalDate.of(2025, 3, 10), CHINA)
                        .lastDay())
                .isEqualTo("2025-03-11");
        assertThat(usual(1, WORKING_DAY)
                        .deadline(LocalDate.of(2025, 3, 10), CHINA)
                        .lastDay())
                .isEqualTo("2025-03-11");
        assertThat(usual(2, HOUR)
                        .deadline(LocalDateTime.of(2025, 3, 10, 23, 15), CHINA)
                        .closes())
                .isEqualTo("2025-03-11T01:15:00");
    }

    @Test
    void civil_code_202_a_month_ends_on_the_corresponding_day_or_its_last() {
        assertThat(unrolled(1, MONTH).deadline(LocalDate.of(2025, 1, 31), CHINA).lastDay())
                .isEqualTo("2025-02-28");
        assertThat(unrolled(1, MONTH).deadline(LocalDate.of(2024, 1, 31), CHINA).lastDay())
                .isEqualTo("2024-02-29");
        assertThat(unrolled(1, MONTH).deadline(LocalDate.of(2025, 2, 28), CHINA).lastDay())
                .isEqualTo("2025-03-28");
        assertThat(unrolled(1, YEAR).deadline(LocalDate.of(2024, 2, 29), CHINA).lastDay())
                .isEqualTo("2025-02-28");
        assertThat(unrolled(4, YEAR).deadline(LocalDate.of(2024, 2, 29), CHINA).lastDay())
                .isEqualTo("2028-02-29");
    }

    @Test
    void civil_code_203_a_last_day_on_which_people_rest_moves_to_the_day_after_and_ends_at_24_or_at_closing_time() {
        LocalDate start = LocalDate.of(2025, 9, 15);
        Deadline rolled = usual(20, CALENDAR_DAY).deadline(start, CHINA);
        assertThat(rolled.rawLastDay()).isEqualTo("2025-10-05");
        assertThat(rolled.lastDay()).isEqualTo("2025-10-09");
        assertThat(rolled.closes()).isEqualTo("2025-10-10T00:00:00");
        assertThat(rolled.isMet(LocalDateTime.of(2025, 10, 9, 23, 59, 59))).isTrue();
        assertThat(rolled.hasPassed(LocalDateTime.of(2025, 10, 10, 0, 0))).isTrue();
        Deadline office = TimeLimit.of("L", 20, CALENDAR_DAY, "example")
                .businessHours(new BusinessHours(LocalTime.of(9, 0), LocalTime.of(17, 30)))
                .build()
                .deadline(start, CHINA);
        assertThat(office.closes()).isEqualTo("2025-10-09T17:30:00");
        assertThat(office.isMet(LocalDateTime.of(2025, 10, 9, 17, 29, 59))).isTrue();
        assertThat(office.isMet(LocalDateTime.of(2025, 10, 9, 17, 30))).isFalse();
    }

    @Test
    void civil_procedure_85_litigation_rolls_the_same_way() {
        // 民诉法解释 372: 15 days from receipt, ending 2025-05-04, in the Labour Day break
        Deadline objection = usual(15, CALENDAR_DAY).deadline(LocalDate.of(2025, 4, 19), CHINA);
        assertThat(objection.rawLastDay()).isEqualTo("2025-05-04");
        assertThat(objection.lastDay()).isEqualTo("2025-05-06");
        // posted on the last day, received days later: judged by the posting
        assertThat(objection.isMet(LocalDateTime.of(2025, 5, 6, 16, 0))).isTrue();
        assertThat(objection.isMet(LocalDateTime.of(2025, 5, 9, 10, 0))).isFalse();
    }

    @Test
    void civil_code_1259_within_includes_the_number() {
        Deadline twoHours = usual(2, HOUR).deadline(LocalDateTime.of(2025, 3, 10, 10, 0), CHINA);
        assertThat(twoHours.isMet(LocalDateTime.of(2025, 3, 10, 12, 0))).isTrue();
        assertThat(twoHours.isMet(LocalDateTime.of(2025, 3, 10, 12, 0, 1))).isFalse();
        Deadline threeDays = usual(3, CALENDAR_DAY).deadline(LocalDate.of(2025, 3, 10), CHINA);
        assertThat(threeDays.isMet(LocalDateTime.of(2025, 3, 13, 23, 59))).isTrue();
    }

    @Test
    void petitions_know_both_units() {
        // 信访工作条例 22: 15 days; 23: 5 working days
        LocalDate received = LocalDate.of(2025, 1, 24);
        assertThat(usual(15, CALENDAR_DAY).deadline(received, CHINA).lastDay()).isEqualTo("2025-02-08");
        assertThat(usual(5, WORKING_DAY).deadline(received, CHINA).lastDay()).isEqualTo("2025-02-07");
    }

    @Test
    void each_convention_has_its_own_day_1() {
        LocalDate saturday = LocalDate.of(2025, 3, 15);
        assertThat(last(3, WORKING_DAY, Counting.START_DAY_NOT_COUNTED, saturday))
                .isEqualTo("2025-03-19");
        assertThat(last(3, WORKING_DAY, Counting.ROLL_THEN_COUNT, saturday)).isEqualTo("2025-03-20");
        assertThat(last(3, WORKING_DAY, Counting.INCLUSIVE, saturday)).isEqualTo("2025-03-19");
        assertThat(last(3, WORKING_DAY, Counting.INCLUSIVE, LocalDate.of(2025, 3, 17)))
                .isEqualTo("2025-03-19");
        assertThat(last(3, CALENDAR_DAY, Counting.START_DAY_NOT_COUNTED, saturday))
                .isEqualTo("2025-03-18");
        assertThat(last(3, CALENDAR_DAY, Counting.ROLL_THEN_COUNT, saturday)).isEqualTo("2025-03-20");
        assertThat(last(3, CALENDAR_DAY, Counting.INCLUSIVE, saturday)).isEqualTo("2025-03-17");
        assertThat(last(1, MONTH, Counting.INCLUSIVE, LocalDate.of(2025, 1, 15)))
                .isEqualTo("2025-02-14");
        assertThat(last(1, MONTH, Counting.INCLUSIVE, LocalDate.of(2025, 1, 31)))
                .isEqualTo("2025-02-28");
        assertThat(last(1, MONTH, Counting.INCLUSIVE, LocalDate.of(2025, 3, 1))).isEqualTo("2025-03-31");
    }

    @Test
    void hours_begin_at_the_same_time_of_the_working_day_the_start_moves_to() {
        TimeLimit limit = TimeLimit.of("L", 4, HOUR, "county practice")
                .counting(Counting.ROLL_THEN_COUNT)
                .build();
        assertThat(limit.deadline(LocalDateTime.of(2025, 3, 15, 20, 0), CHINA).closes())
                .isEqualTo("2025-03-18T00:00:00");
        assertThat(limit.deadline(LocalDateTime.of(2025, 3, 17, 20, 0), CHINA).closes())
                .isEqualTo("2025-03-18T00:00:00");
    }

    @Test
    void an_hour_limit_that_rolls_ends_at_the_same_time_of_the_next_working_day() {
        TimeLimit limit = TimeLimit.of("L", 24, HOUR, "ours")
                .rollOver(RollOver.NEXT_WORKING_DAY)
                .build();
        Deadline deadline = limit.deadline(LocalDateTime.of(2025, 9, 30, 15, 0), CHINA);
        assertThat(deadline.rawLastDay()).isEqualTo("2025-10-01");
        assertThat(deadline.closes()).isEqualTo("2025-10-09T15:00:00");
    }

    @Test
    void an_hour_is_an_hour_where_clocks_are_put_forward() {
        TimeLimit limit = TimeLimit.of("L", 2, HOUR, "example")
                .zone(ZoneId.of("Europe/Berlin"))
                .build();
        assertThat(limit.deadline(LocalDateTime.of(2025, 3, 30, 1, 0), CHINA).closes())
                .isEqualTo("2025-03-30T04:00:00");
    }

    @Test
    void a_limit_of_nothing_ends_on_the_day_itself() {
        for (Counting counting : Counting.values()) {
            for (LimitUnit unit : List.of(CALENDAR_DAY, WORKING_DAY, MONTH, YEAR)) {
                assertThat(last(0, unit, counting, LocalDate.of(2025, 3, 14))).isEqualTo("2025-03-14");
            }
        }
    }

    @Test
    void beyond_the_known_calendar_a_deadline_is_provisional_and_only_asking_for_a_firm_one_fails() {
        Deadline far = usual(5, WORKING_DAY).deadline(LocalDate.of(2026, 12, 29), CHINA);
        assertThat(far.lastDay()).isEqualTo("2027-01-05");
        assertThat(far.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(far.firm()).isEmpty();
        assertThat(far.explanation().holds()).isFalse();
        assertThat(far.reckoning().notices()).extracting(HolidayNotice::year).containsExactly(2026);
        assertThat(far.explanation().text(Language.EN)).contains("beyond the known calendar 2007-01-01 to 2026-12-31");
        Deadline early = usual(2, WORKING_DAY).deadline(LocalDate.of(2006, 12, 29), CHINA);
        assertThat(early.lastDay()).isEqualTo("2006-12-31");
        assertThat(early.certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void where_a_regions_notices_end_a_deadline_is_provisional_and_says_which_region_and_range() {
        WorkCalendar tibet = CHINA.with(TimeArbitraries.TIBETAN_NEW_YEAR);
        Deadline known = usual(5, WORKING_DAY).deadline(LocalDate.of(2025, 2, 27), tibet);
        assertThat(known.certainty()).isEqualTo(Certainty.FIRM);
        assertThat(known.reckoning().regions()).containsExactly("XZ");
        Deadline unknown = usual(5, WORKING_DAY).deadline(LocalDate.of(2026, 2, 10), tibet);
        assertThat(unknown.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(unknown.explanation().text(Language.EN))
                .contains("Region XZ has notices for 2025-01-01 to 2025-12-31 only");
        assertThat(unknown.explanation().text(Language.ZH)).contains("地方 XZ 只有 2025-01-01 至 2025-12-31 的放假安排");
        assertThat(unknown.explanation().find("time.known").orElseThrow().holds())
                .isTrue();
    }

    @Test
    void a_limit_that_asks_no_calendar_is_firm_in_any_year() {
        assertThat(unrolled(15, CALENDAR_DAY)
                        .deadline(LocalDate.of(2099, 1, 1), CHINA)
                        .certainty())
                .isEqualTo(Certainty.FIRM);
        assertThat(unrolled(20, YEAR).deadline(LocalDate.of(2025, 1, 1), CHINA).certainty())
                .isEqualTo(Certainty.FIRM);
        assertThat(usual(20, YEAR).deadline(LocalDate.of(2025, 1, 1), CHINA).certainty())
                .isEqualTo(Certainty.PROVISIONAL);
        assertThat(usual(24, HOUR)
                        .deadline(LocalDateTime.of(2099, 1, 1, 1, 1), CHINA)
                        .certainty())
                .isEqualTo(Certainty.FIRM);
        assertThat(usual(15, CALENDAR_DAY)
                        .deadline(LocalDate.of(2026, 12, 16), CHINA)
                        .certainty())
                .isEqualTo(Certainty.FIRM);
    }

    @Test
    void it_says_why_in_both_languages() {
        Deadline deadline =
                TimeLimit.of("TL104", 60, CALENDAR_DAY, "信访工作条例34条").build().deadline(LocalDate.of(2025, 8, 2), CHINA);
        assertThat(deadline.explanation().text(Language.ZH).lines().toList())
                .first()
                .isEqualTo("✓ 期限 TL104（信访工作条例34条）自 2025-08-02 起，截止于 2025-10-09（2025-10-10T00:00 届满），确定；日历 " + CHINA.id()
                        + "。");
        assertThat(deadline.explanation().text(Language.ZH)).contains("届满日 2025-10-01 为节假日国庆节、中秋节，顺延 8 日至 2025-10-09");
        assertThat(deadline.explanation().text(Language.EN))
                .contains("From 2025-08-02, 60 calendar days (start day not counted)")
                .contains("https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm");
    }

    @Test
    void amounts_and_days_are_bounded() {
        for (LimitUnit unit : LimitUnit.values()) {
            TimeLimit most = usual(unit.most(), unit);
            LocalDateTime latest = WorkCalendar.LATEST_ARRANGED.atTime(23, 59, 59);
            assertThat(most.deadline(latest, CHINA).lastDay()).isBetween(LocalDate.of(3000, 1, 1), WorkCalendar.LATEST);
            assertThatIllegalArgumentException().isThrownBy(() -> usual(unit.most() + 1, unit));
            assertThatIllegalArgumentException().isThrownBy(() -> usual(-1, unit));
            assertThatIllegalArgumentException().isThrownBy(() -> usual(Long.MAX_VALUE, unit));
            assertThatIllegalArgumentException().isThrownBy(() -> most.deadline(latest.plusSeconds(1), CHINA));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> most.deadline(LocalDateTime.of(1899, 12, 31, 23, 59), CHINA));
            assertThatIllegalArgumentException().isThrownBy(() -> most.deadline(LocalDateTime.MAX, CHINA));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> usual(2, HOUR).deadline(LocalDate.of(2025, 1, 1), CHINA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of("L", 1, HOUR, "x")
                        .counting(Counting.INCLUSIVE)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of("L", 1, HOUR, "x")
                        .extension(ExtensionRule.of(MONTH, "x").build())
                        .build());
    }

    private static LocalDate last(long amount, LimitUnit unit, Counting counting, LocalDate start) {
        return TimeLimit.of("L", amount, unit, "example")
                .counting(counting)
                .rollOver(RollOver.NONE)
                .build()
                .deadline(start, CHINA)
                .lastDay();
    }

    private static TimeLimit usual(long amount, LimitUnit unit) {
        return TimeLimit.of("L", amount, unit, "example").build();
    }

    private static TimeLimit unrolled(long amount, LimitUnit unit) {
        return TimeLimit.of("L", amount, unit, "example")
                .rollOver(RollOver.NONE)
                .build();
    }
}
