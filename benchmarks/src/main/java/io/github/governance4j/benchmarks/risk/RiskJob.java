package io.github.governance4j.benchmarks.risk;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** What the job "risk" compares, and what was wanted. */
public final class RiskJob {
    private static final Variant OURS = Variant.of(RiskBench.class, "ours");

    /** The job. */
    public static final Job JOB = new Job(
            "risk",
            "20 weighted indicators of 3 bands: score, tier and contributions of 5,000 matters",
            "matter",
            List.of(RiskBench.class),
            List.of(
                    new Goal.AtMostTimes(
                            "times the cost of the byte matrix",
                            Measure.CPU,
                            OURS,
                            Variant.of(RiskBench.class, "limit"),
                            3,
                            6),
                    new Goal.AtLeastTimes(
                            "times faster than Drools, one matter a fire",
                            Measure.CPU,
                            OURS,
                            Variant.of(RiskBench.class, "drools"),
                            15,
                            15),
                    new Goal.AtLeastTimes(
                            "times faster than Drools, 1,000 matters a fire",
                            Measure.CPU,
                            OURS,
                            Variant.of(RiskBench.class, "droolsThousand"),
                            15,
                            15),
                    new Goal.AtLeastTimes(
                            "times faster than KIE DMN",
                            Measure.CPU,
                            OURS,
                            Variant.of(RiskBench.class, "dmn"),
                            200,
                            200)));

    private RiskJob() {}
}
