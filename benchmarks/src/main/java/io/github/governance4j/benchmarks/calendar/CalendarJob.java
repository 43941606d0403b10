package io.github.governance4j.benchmarks.calendar;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** What the job "calendar" compares, and what was wanted. */
public final class CalendarJob {
    private static final Variant STEPPING = Variant.of(CalendarBench.class, "steppingDates");

    /** The job. */
    public static final Job JOB = new Job(
            "calendar",
            "1,000,000 deadlines of 1 to 20 working days, with the holidays and make-up days of 2007 to 2026",
            "deadline",
            List.of(CalendarBench.class),
            List.of(
                    new Goal.AtLeastTimes(
                            "dates in and out: times faster than stepping from date to date",
                            Measure.CPU,
                            Variant.of(CalendarBench.class, "ourDates"),
                            STEPPING,
                            7,
                            7),
                    new Goal.AtLeastTimes(
                            "epoch days in and out: times faster than stepping from date to date",
                            Measure.CPU,
                            Variant.of(CalendarBench.class, "ourEpochDays"),
                            STEPPING,
                            150,
                            150)));

    private CalendarJob() {}
}
