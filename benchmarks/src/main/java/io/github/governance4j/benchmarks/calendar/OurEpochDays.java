package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.core.time.WorkCalendar;

/** Ours, with epoch days in and out. */
record OurEpochDays(CalendarWork work, WorkCalendar calendar) implements Way {
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
        return calendar.plusWorkingDays(work.startDays[deadline], work.limits[deadline]);
    }
}
