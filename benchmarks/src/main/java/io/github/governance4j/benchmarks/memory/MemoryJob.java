package io.github.governance4j.benchmarks.memory;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** What job "memory" compares, and what was wanted. */
public final class MemoryJob {
    private static final Measure SIZE = new Measure("bytesPerAccount", "B", false);

    /** The job. */
    public static final Job JOB = new Job(
            "memory",
            "Memory: a million accounts in the heap, three lots and five cap counters each",
            "building",
            List.of(MemoryBenchmark.class),
            List.of(new Goal.AtMostTimes(
                    "times the size of primitive columns without ids",
                    SIZE,
                    Variant.of(MemoryBenchmark.class, "ours"),
                    Variant.of(MemoryBenchmark.class, "columns"),
                    2.5,
                    2.5)));

    private MemoryJob() {}
}
