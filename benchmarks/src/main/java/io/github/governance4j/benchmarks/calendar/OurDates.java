package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.core.time.WorkCalendar;

/** Ours, with dates in and out. */
record OurDates(CalendarWork work, WorkCalendar calendar) implements Way {
    @Override
    public long run() {
        long sum = 0;
        for (int i = 0; i < work.deadlines; i++) {
            sum += Checksum.of(calendar.plusWorkingDays(work.starts[i], work.limits[i]), i);
        }
        return sum;
    }

    @Override
    public long answer(int deadline) {
        return calendar.plusWorkingDays(work.starts[deadline], work.limits[deadline])
                .toEpochDay();
    }
}
