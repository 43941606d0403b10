package io.github.governance4j.benchmarks.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.time.WorkCalendar;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The variants of the job calendar")
class CalendarAgreeExamples {
    private static final int DEADLINES = 20_000;

    private final CalendarWork work = new CalendarWork(DEADLINES);
    private final Way ours = new OurEpochDays(work, WorkCalendar.china());

    /** Makes one day of a thousand wrong by one. */
    private record Broken(Way right) implements Way {
        @Override
        public long run() {
            long sum = 0;
            for (int i = 0; i < DEADLINES; i++) {
                sum += Checksum.of(answer(i), i);
            }
            return sum;
        }

        @Override
        public long answer(int deadline) {
            return right.answer(deadline) + (deadline % 1_000 == 999 ? 1 : 0);
        }
    }

    @Test
    @DisplayName("all give the same day for each deadline")
    void allAgree() {
        Ways ways = new Ways(work);
        assertThatCode(ways::prove).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are told apart when one deadline of a thousand is a day late")
    void aLateDayIsFound() {
        assertThatThrownBy(() -> Ways.agree(DEADLINES, List.of(ours, new Broken(ours))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("deadline 999");
        assertThatThrownBy(() -> Ways.same(ours, new Broken(ours)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("differ");
    }

    @Test
    @DisplayName("meet make-up days: a calendar of weekends alone gives other deadlines")
    void theWorkMeetsHolidays() {
        long plain = 0;
        for (int i = 0; i < DEADLINES; i++) {
            plain += work.startDays[i] + plainDays(i) == ours.answer(i) ? 1 : 0;
        }
        assertThat(plain).isLessThan(DEADLINES * 3L / 4);
    }

    private long plainDays(int deadline) {
        long day = work.startDays[deadline];
        for (int left = work.limits[deadline]; left > 0; ) {
            day++;
            left -= Math.floorMod(day + 3, 7) < 5 ? 1 : 0;
        }
        return day - work.startDays[deadline];
    }
}
