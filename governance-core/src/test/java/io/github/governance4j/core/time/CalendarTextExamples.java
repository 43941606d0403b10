package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CalendarTextExamples {
    private static final WorkCalendar CHINA = WorkCalendar.china();
    private static final HolidayNotice NOTICE_2027 = new HolidayNotice(2027, "made-up notice of 2027");

    @Test
    void a_newer_year_makes_the_calendar_known_further() {
        WorkCalendar newer = read("2026-12-31,元旦,true", "2027-01-01,元旦,true", "2027-01-03,元旦,false")
                .orThrow();
        assertThat(newer.knownUntil()).isEqualTo("2027-12-31");
        assertThat(newer.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(newer.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(newer.noticesFor(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)))
                .extracting(HolidayNotice::year)
                .containsExactly(2026, 2027);
        assertThat(newer.notices()).hasSize(24).endsWith(NOTICE_2027);
        assertThat(newer.id().value()).startsWith("CN-2007-2027-");
        assertThat(CHINA.knownUntil()).isEqualTo("2026-12-31");
    }

    @Test
    void a_second_notice_of_a_known_year_amends_it_day_by_day() {
        Reading<WorkCalendar> reading = CHINA.withNotices(
                List.of(new HolidayNotice(2026, "made-up amendment")),
                "amendment.csv",
                List.of("date,name,is_off_day", "2026-10-08,国庆节,true"));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("CALENDAR_DAYS_KEPT");
        WorkCalendar amended = reading.orThrow();
        assertThat(amended.isWorkingDay(LocalDate.of(2026, 10, 8))).isFalse();
        assertThat(amended.isWorkingDay(LocalDate.of(2026, 10, 7))).isFalse();
        assertThat(amended.noticesFor(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 8)))
                .hasSize(2);
        assertThat(amended.id()).isNotEqualTo(CHINA.id());
    }

    @Test
    void every_fault_is_named_at_its_line_and_column_and_nothing_is_loaded() {
        Reading<WorkCalendar> reading = read(
                "2027-01-01,元旦,true",
                "2027-02-30,春节,true",
                "2027-02-05,春节,yes",
                "2027-01-01,元旦,false",
                "2027-03-01,节",
                "2028-01-01,元旦,true",
                "2026-11-30,节,true",
                "2027-05-01,,maybe",
                "not a day,节,true");
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        assertThat(reading.problems())
                .extracting(problem -> problem.at() + " " + problem.code())
                .containsExactly(
                        "2027.csv:3:1 CALENDAR_NOT_A_DATE",
                        "2027.csv:4:15 CALENDAR_NOT_TRUE_OR_FALSE",
                        "2027.csv:5:1 CALENDAR_DAY_TWICE",
                        "2027.csv:6:1 CALENDAR_WRONG_CELL_COUNT",
                        "2027.csv:7:1 CALENDAR_DAY_OUTSIDE_YEARS",
                        "2027.csv:8:1 CALENDAR_DAY_OUTSIDE_YEARS",
                        "2027.csv:9:12 CALENDAR_HOLIDAY_MISSING",
                        "2027.csv:9:13 CALENDAR_NOT_TRUE_OR_FALSE",
                        "2027.csv:10:1 CALENDAR_NOT_A_DATE");
        reading.problems().forEach(problem -> {
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).doesNotContain("{", "}").isNotBlank();
            }
        });
    }

    @Test
    void a_wrong_header_is_a_fault() {
        assertThat(codes("day,name,off", "2027-01-01,元旦,true")).containsExactly("CALENDAR_WRONG_HEADER");
        assertThat(codes()).containsExactly("CALENDAR_WRONG_HEADER");
    }

    @Test
    void years_join_on_without_a_gap() {
        Reading<WorkCalendar> gap = CHINA.withNotices(
                List.of(new HolidayNotice(2028, "n")),
                "2028.csv",
                List.of("date,name,is_off_day", "2028-01-01,元旦,true"));
        assertThat(gap.problems()).extracting(Problem::code).containsExactly("CALENDAR_YEAR_NOT_NEXT");
        Reading<WorkCalendar> before = CHINA.withNotices(
                List.of(new HolidayNotice(2006, "n")),
                "2006.csv",
                List.of("date,name,is_off_day", "2006-01-01,元旦,true"));
        assertThat(before.problems()).extracting(Problem::code).containsExactly("CALENDAR_YEAR_NOT_NEXT");
        WorkCalendar two = CHINA.withNotices(
                        List.of(new HolidayNotice(2028, "n"), NOTICE_2027),
                        "two.csv",
                        List.of(
                                "date,name,is_off_day",
                                "2027-01-01,元旦,true",
                                "2027-12-31,元旦,true",
                                "2028-01-01,元旦,true"))
                .orThrow();
        assertThat(two.knownUntil()).isEqualTo("2028-12-31");
        assertThat(two.noticesFor(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 12, 31)))
                .hasSize(2);
    }

    @Test
    void a_year_without_a_day_and_a_document_without_a_notice_are_mistakes() {
        assertThat(codes("date,name,is_off_day")).containsExactly("CALENDAR_YEAR_WITHOUT_DAYS");
        assertThatIllegalArgumentException().isThrownBy(() -> CHINA.withNotices(List.of(), "x.csv", List.of()));
    }

    @Test
    void a_byte_order_mark_quotes_blanks_and_empty_lines_do_no_harm() {
        WorkCalendar newer = CHINA.withNotices(
                        List.of(NOTICE_2027),
                        "2027.csv",
                        List.of("\uFEFFdate,name,is_off_day", "", " 2027-01-01 , \"元旦, \"\"New Year\"\"\" ,true", "  "))
                .orThrow();
        assertThat(newer.holiday(LocalDate.of(2027, 1, 1))).contains("元旦, \"New Year\"");
    }

    @Test
    void a_document_without_end_is_cut_short() {
        List<String> lines = new ArrayList<>(List.of("date,name,is_off_day"));
        lines.addAll(Collections.nCopies(20_000, "x"));
        assertThat(codes(lines.toArray(new String[0]))).containsExactly("CALENDAR_TOO_LONG");
    }

    @Property(tries = 500)
    void no_text_makes_it_throw(@ForAll List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("date,name,is_off_day", "2027-01-01,元旦,true"));
        lines.addAll(rows);
        assertThat(CHINA.withNotices(List.of(NOTICE_2027), "any.csv", lines).problems())
                .isNotNull();
    }

    private static Reading<WorkCalendar> read(String... rows) {
        List<String> lines = new ArrayList<>(List.of("date,name,is_off_day"));
        lines.addAll(List.of(rows));
        return CHINA.withNotices(List.of(NOTICE_2027), "2027.csv", lines);
    }

    private static List<String> codes(String... lines) {
        return CHINA.withNotices(List.of(NOTICE_2027), "2027.csv", List.of(lines)).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
