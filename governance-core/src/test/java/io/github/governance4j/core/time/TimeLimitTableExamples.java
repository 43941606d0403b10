package io.github.governance4j.core.time;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits found in statutes, regulations and county practice, each as a value. */
class TimeLimitTableExamples {
    /** Rows that say how often, not how long. */
    private static final List<String> RHYTHMS = List.of("QUARTER", "MONTH_MIN");

    /** Who approves an extension, for the rows whose condition (延长, 延期, 经…批准) allows one. */
    private static final Map<String, String> APPROVERS = Map.ofEntries(
            entry("TL001", "BOTH_PARTIES"),
            entry("TL003", "COURT_PRESIDENT"),
            entry("TL005", "COURT_PRESIDENT"),
            entry("TL008", "BOTH_PARTIES"),
            entry("TL009", "BOTH_PARTIES"),
            entry("TL010", "BOTH_PARTIES"),
            entry("TL014", "BOTH_PARTIES"),
            entry("TL017", "BOTH_PARTIES_AND_COMMITTEE"),
            entry("TL022", "ARBITRATION_DIRECTOR"),
            entry("TL104", "HEAD_OF_ORGAN"),
            entry("TL205", "GRID_OFFICE"));

    static Stream<List<String>> rows() {
        return Naive.csv("time_limits.csv").stream().filter(row -> !RHYTHMS.contains(row.get(4)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_is_a_limit_and_has_a_deadline(List<String> row) {
        TimeLimit limit = limit(row);
        assertThat(limit.code()).isEqualTo(row.get(0));
        assertThat(limit.amount()).isEqualTo(Long.parseLong(row.get(3)));
        assertThat(limit.unit().name()).isEqualTo(row.get(4));
        assertThat(limit.source()).isEqualTo(row.get(10)).isNotEmpty();
        LocalDateTime start = LocalDateTime.of(2025, 3, 10, 9, 0);
        Deadline deadline = limit.deadline(start, WorkCalendar.china());
        assertThat(deadline.lastDay())
                .isEqualTo(
                        limit.unit() == LimitUnit.HOUR
                                ? start.plusHours(limit.amount()).toLocalDate()
                                : Naive.of(WorkCalendar.china()).lastDay(limit, start.toLocalDate()));
    }

    @Test
    void all_but_two_rows_are_limits_and_those_that_may_be_extended_say_how() {
        assertThat(rows()).hasSize(64);
        assertThat(rows().map(TimeLimitTableExamples::limit)
                        .filter(limit -> limit.extension().isPresent())
                        .map(TimeLimit::code))
                .containsExactlyInAnyOrder(
                        "TL001", "TL003", "TL005", "TL008", "TL009", "TL010", "TL014", "TL017", "TL022", "TL104",
                        "TL205");
        assertThat(extension("TL104").ceiling()).hasValue(30);
        assertThat(extension("TL104").approver()).contains(new ApproverRole("HEAD_OF_ORGAN"));
        assertThat(extension("TL104").mustTell()).isTrue();
        assertThat(extension("TL005").ceiling()).hasValue(10);
        assertThat(extension("TL022").ceiling()).hasValue(30);
        assertThat(extension("TL003").ceiling()).isEmpty();
    }

    private static ExtensionRule extension(String code) {
        return rows().filter(row -> row.get(0).equals(code))
                .findFirst()
                .flatMap(row -> limit(row).extension())
                .orElseThrow();
    }

    private static TimeLimit limit(List<String> row) {
        LimitUnit unit = LimitUnit.valueOf(row.get(4));
        TimeLimit.Builder limit = TimeLimit.of(row.get(0), Long.parseLong(row.get(3)), unit, row.get(10));
        String approver = APPROVERS.get(row.get(0));
        if (approver != null) {
            boolean hasCeiling = !row.get(6).isEmpty();
            ExtensionRule.Builder extension =
                    ExtensionRule.of(hasCeiling ? LimitUnit.valueOf(row.get(7)) : unit, row.get(8));
            if (hasCeiling) {
                extension.ceiling(Long.parseLong(row.get(6)));
            }
            extension.approver(new ApproverRole(approver)).mustTell(row.get(8).contains("告知延期理由"));
            limit.extension(extension.build());
        }
        // "On the spot" (凤县) is the same day, Sunday or not.
        return limit.rollOver(row.get(3).equals("0") ? RollOver.NONE : RollOver.usual(unit))
                .build();
    }
}
