package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** Every way to do the same work, the proof that they agree, and the two limits, which only read and add. */
final class Ways {
    final Way ourDates;
    final Way ourEpochDays;
    final Way steppingDates;
    final Way steppingEpochDays;
    private final CalendarWork work;

    Ways(CalendarWork work) {
        WorkCalendar calendar = WorkCalendar.china();
        this.work = work;
        this.ourDates = new OurDates(work, calendar);
        this.ourEpochDays = new OurEpochDays(work, calendar);
        this.steppingDates = new SteppingDates(work, calendar);
        this.steppingEpochDays = new SteppingEpochDays(work, calendar);
    }

    /** Compares every deadline, and the checksums of what is timed. */
    void prove() {
        agree(work.deadlines, List.of(ourDates, ourEpochDays, steppingDates, steppingEpochDays));
        same(ourDates, steppingDates);
        same(ourEpochDays, steppingEpochDays);
    }

    static void agree(int deadlines, List<Way> ways) {
        for (int i = 0; i < deadlines; i++) {
            long wanted = ways.get(0).answer(i);
            for (Way way : ways) {
                if (way.answer(i) != wanted) {
                    throw new IllegalStateException("deadline " + i + " is " + LocalDate.ofEpochDay(wanted) + " or, by "
                            + way.getClass().getSimpleName() + ", " + LocalDate.ofEpochDay(way.answer(i)));
                }
            }
        }
    }

    static void same(Way one, Way other) {
        if (one.run() != other.run()) {
            throw new IllegalStateException("the checksums differ: " + one.run() + " and " + other.run());
        }
    }

    /** Adds the limit to the start as a plain number: no deadline, but what reading the numbers costs. */
    long add() {
        long sum = 0;
        for (int i = 0; i < work.deadlines; i++) {
            sum += Checksum.of(work.startDays[i] + work.limits[i], i);
        }
        return sum;
    }

    /** Adds the limit to the start as a date, and converts it as an API of dates must: no deadline either. */
    long addToDates() {
        long sum = 0;
        for (int i = 0; i < work.deadlines; i++) {
            sum += Checksum.of(LocalDate.ofEpochDay(work.starts[i].toEpochDay() + work.limits[i]), i);
        }
        return sum;
    }
}
