package io.github.governance4j.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Random;

/** Where deadlines begin, and how many working days they give. */
final class CalendarWork {
    static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    static final int MOST_DAYS = 20;

    final int deadlines;
    final LocalDate[] starts;
    /** The same as epoch days. */
    final long[] startDays;
    /** How many working days each gives. */
    final int[] limits;

    CalendarWork(int deadlines) {
        Random random = new Random(20_070_101);
        this.deadlines = deadlines;
        this.starts = new LocalDate[deadlines];
        this.startDays = new long[deadlines];
        this.limits = new int[deadlines];
        long first = FIRST.toEpochDay();
        int days = (int) (LAST.toEpochDay() - first);
        for (int i = 0; i < deadlines; i++) {
            startDays[i] = first + random.nextInt(days);
            starts[i] = LocalDate.ofEpochDay(startDays[i]);
            limits[i] = 1 + random.nextInt(MOST_DAYS);
        }
    }
}
