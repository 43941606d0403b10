package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What is usually written: one date after another, weekends by the day of the week, and sets of holidays and of make-up days. */
final class SteppingDates implements Way {
    private final CalendarWork work;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    SteppingDates(CalendarWork work, WorkCalendar calendar) {
        this.work = work;
        for (LocalDate day = CalendarWork.FIRST; day.getYear() < 2027; day = day.plusDays(1)) {
            if (isWeekend(day) && calendar.isWorkingDay(day)) {
                makeUpDays.add(day);
            } else if (!isWeekend(day) && !calendar.isWorkingDay(day)) {
                holidays.add(day);
            }
        }
    }

    @Override
    public long run() {
        long sum = 0;
        for (int i = 0; i < work.deadlines; i++) {
            sum += Checksum.of(deadline(work.starts[i], work.limits[i]), i);
        }
        return sum;
    }

    @Override
    public long answer(int deadline) {
        return deadline(work.starts[deadline], work.limits[deadline]).toEpochDay();
    }

    private LocalDate deadline(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWeekend(day) ? makeUpDays.contains(day) : !holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        DayOfWeek name = day.getDayOfWeek();
        return name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY;
    }
}
