package io.github.governance4j.benchmarks.points;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** What job "points" compares, and what was wanted. */
public final class PointsJob {
    private static final Variant OURS =
            Variant.of(PointsBenchmark.class, "ours").with("accounts", "1000");
    private static final Variant LIMIT =
            Variant.of(PointsBenchmark.class, "limit").with("accounts", "1000");

    private static final Variant DROOLS = Variant.of(PointsBenchmark.class, "drools");
    private static final Variant DMN = Variant.of(PointsBenchmark.class, "dmn");

    /** The job. */
    public static final Job JOB = new Job(
            "points",
            "Points: 128 rules with caps, cool-downs and lots, 20,000 claims, each decided with its explanation",
            "claim",
            List.of(PointsBenchmark.class),
            List.of(
                    new Goal.AtMostTimes("times the cost of a loop over arrays", Measure.CPU, OURS, LIMIT, 5, 10),
                    new Goal.AtMostTimes(
                            "times the cost of a loop over arrays, with a million accounts",
                            Measure.CPU,
                            OURS.with("accounts", "1000000"),
                            LIMIT.with("accounts", "1000000"),
                            5,
                            10),
                    new Goal.AtLeastTimes(
                            "times ours: Drools' friendliest use, matching only, posting by hand",
                            Measure.CPU,
                            OURS,
                            DROOLS,
                            3,
                            1.5),
                    new Goal.AtLeastTimes("times ours: KIE DMN, posting by hand", Measure.CPU, OURS, DMN, 100, 100),
                    new Goal.AtMost("bytes allocated for a claim", Measure.ALLOCATED, OURS, 500, 500)));

    private PointsJob() {}
}
