package io.github.governance4j.benchmarks.ladder;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** The ladder job, and what was wanted of it (层级办理跑分项). */
public final class LadderJob {
    private static final Variant FEW = Variant.of(LadderEnginesBenchmark.class, "ours");
    private static final Variant TICKS = Variant.of(LadderTickBenchmark.class, "ticks");

    /** The job. */
    public static final Job JOB = new Job(
            "ladder",
            "20,000 cases on a ladder of three levels with three tries each, limits in working days, 900 daily ticks",
            "move",
            List.of(LadderBenchmark.class, LadderEnginesBenchmark.class, LadderTickBenchmark.class),
            List.of(
                    new Goal.AtMostTimes(
                            "times the cost of day buckets over arrays",
                            Measure.CPU,
                            Variant.of(LadderBenchmark.class, "ours"),
                            Variant.of(LadderBenchmark.class, "limit"),
                            6,
                            16),
                    new Goal.AtLeastTimes(
                            "times faster than Camunda 7.24, in memory, without history, 500 cases",
                            Measure.CPU,
                            FEW,
                            Variant.of(LadderEnginesBenchmark.class, "camunda"),
                            1_500,
                            1_500),
                    new Goal.AtLeastTimes(
                            "times faster than Flowable 8, in memory, without history, 500 cases",
                            Measure.CPU,
                            FEW,
                            Variant.of(LadderEnginesBenchmark.class, "flowable"),
                            1_500,
                            1_500),
                    new Goal.AtMostTimes(
                            "times the cost of a tick with 1,000 open cases, with 100,000 and the same number due",
                            Measure.CPU,
                            TICKS.with("open", "100000"),
                            TICKS.with("open", "1000"),
                            1.5,
                            2)));

    private LadderJob() {}
}
