package io.github.governance4j.benchmarks.county;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** The county command, and what was wanted of it. */
public final class CountyJob {
    private static final Variant OURS = Variant.of(CountyBenchmark.class, "replay");
    private static final double DEEDS_PER_SECOND = 1_000_000;
    private static final double AT_LEAST = 500_000;
    private static final double FLAT = 1.1;
    private static final double NEARLY_FLAT = 1.25;

    /** The job. */
    public static final Job JOB = new Job(
            "county",
            "county replay: a log of 20 M deeds of 1 M residents (a quick run: a fifth) read, decided, and every decision written, in a heap of 2 GB",
            "log",
            List.of(CountyBenchmark.class),
            List.of(
                    new Goal.AtLeast(
                            "deeds a second on two cores, with the whole command inside the time",
                            new Measure("deedsPerSecond", "deeds/s", false),
                            OURS,
                            DEEDS_PER_SECOND,
                            AT_LEAST),
                    new Goal.AtMost(
                            "times the heap after nine tenths of the deeds that it was after half, all accounts loaded",
                            new Measure("heapGrowth", "times", false),
                            OURS,
                            FLAT,
                            NEARLY_FLAT)));

    private CountyJob() {}
}
