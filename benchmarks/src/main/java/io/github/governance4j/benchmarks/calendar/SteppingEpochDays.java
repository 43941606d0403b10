package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.core.time.WorkCalendar;

/** The quickest stepping: one number after another, and an array that says which are working days. */
final class SteppingEpochDays implements Way {
    private final CalendarWork work;
    private final long first = CalendarWork.FIRST.toEpochDay();
    private final boolean[] isWorkingDay;

    SteppingEpochDays(CalendarWork work, WorkCalendar calendar) {
        this.work = work;
        int days = (int) (CalendarWork.LAST.plusYears(1).toEpochDay() - first);
        this.isWorkingDay = new boolean[days];
        for (int i = 0; i < days; i++) {
            isWorkingDay[i] = calendar.isWorkingDay(first + i);
        }
    }

    @Override
    public long run() {
        long sum = 0;
        for (int i = 0; i < work.deadlines; i++) {
            sum += Checksum.of(answer(i), i);
        }
        return sum;
    }

    @Override
    public long answer(int deadline) {
        int day = (int) (work.startDays[deadline] - first);
        for (int left = work.limits[deadline]; left > 0; ) {
            day++;
            if (isWorkingDay[day]) {
                left--;
            }
        }
        return first + day;
    }
}
