package io.github.governance4j.rulebook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Days and moments are read exactly where the calendar has them, and told of where it has not. */
class CellKindLaws {
    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.of(0, 1899, 1900, 1999, 2000, 2024, 2026, 2100, 2999, 3000, 9999);
    }

    private static boolean isThere(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static <T> Optional<T> read(String text, CellKind<T> kind, List<String> codes) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = new Cell(new Position("t.csv", 2, 3), text).as(kind, problems::add);
        assertThat(problems).hasSize(value.isPresent() ? 0 : 1);
        problems.forEach(problem -> codes.add(problem.code()));
        return value;
    }

    @Property
    void a_day_is_read_where_the_calendar_has_it(
            @ForAll("years") int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(min = 27, max = 32) int last,
            @ForAll @IntRange(max = 2) int first,
            @ForAll boolean isFirst) {
        int day = isFirst ? first : last;
        boolean isThere = isThere(year, month, day);
        boolean isWithin = year >= 1900 && year <= 2999;
        List<String> codes = new ArrayList<>();
        Optional<LocalDate> read = read(String.format("%04d-%02d-%02d", year, month, day), CellKind.DAY, codes);
        assertThat(read)
                .isEqualTo(isThere && isWithin ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty());
        assertThat(codes)
                .isEqualTo(!isThere ? List.of("NOT_A_DAY") : isWithin ? List.of() : List.of("DAY_OUT_OF_BOUNDS"));
        Statistics.label("told").collect(codes).coverage(c -> {
            c.check(List.of()).percentage(p -> p >= 10);
            c.check(List.of("NOT_A_DAY")).percentage(p -> p >= 10);
            c.check(List.of("DAY_OUT_OF_BOUNDS")).percentage(p -> p >= 5);
        });
    }

    @Property
    void a_moment_is_read_to_the_second_and_no_further(
            @ForAll @IntRange(min = 22, max = 25) int hour,
            @ForAll @IntRange(min = 58, max = 61) int minute,
            @ForAll @IntRange(min = 58, max = 61) int second,
            @ForAll("ends") String end) {
        String text = String.format("2026-02-28T%02d:%02d", hour, minute)
                + (end.equals(":") ? String.format(":%02d", second) : end);
        boolean isThere = hour <= 23 && minute <= 59 && (end.isEmpty() || (end.equals(":") && second <= 59));
        List<String> codes = new ArrayList<>();
        Optional<LocalDateTime> read = read(text, CellKind.MOMENT, codes);
        assertThat(read)
                .isEqualTo(
                        isThere
                                ? Optional.of(LocalDateTime.of(2026, 2, 28, hour, minute, end.isEmpty() ? 0 : second))
                                : Optional.empty());
        assertThat(codes).isEqualTo(isThere ? List.of() : List.of("NOT_A_MOMENT"));
    }

    /** {@code :} stands for seconds. */
    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("", ":", ":", ":00.5", "Z", "+08:00", " ", "\n");
    }
}
