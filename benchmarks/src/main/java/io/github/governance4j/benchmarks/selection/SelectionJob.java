package io.github.governance4j.benchmarks.selection;

import io.github.governance4j.benchmarks.run.Goal;
import io.github.governance4j.benchmarks.run.Job;
import io.github.governance4j.benchmarks.run.Measure;
import io.github.governance4j.benchmarks.run.Variant;
import java.util.List;

/** The job: see {@link #JOB}. */
public final class SelectionJob {
    private static final Variant OURS = Variant.of(SelectionBench.class, "ours");
    private static final Measure COST = new Measure("totalCost", "cost", false);

    /** What is compared, and what was wanted. */
    public static final Job JOB = new Job(
            "selection",
            "one mediator for each of 2,000 disputes among 200 mediators, with vetoes, ranks and loads",
            "dispute",
            List.of(SelectionBench.class),
            List.of(
                    new Goal.AtMostTimes(
                            "times the cost of an index by skill over arrays",
                            Measure.CPU,
                            OURS,
                            Variant.of(SelectionBench.class, "limit"),
                            4,
                            4),
                    new Goal.AtMostTimes(
                            "times the cost of the plain loop over arrays",
                            Measure.CPU,
                            OURS,
                            Variant.of(SelectionBench.class, "plainLoop"),
                            1,
                            1),
                    new Goal.AtMostTimes(
                            "times the total cost of the exact optimum (OR-Tools min-cost flow)",
                            COST,
                            OURS,
                            Variant.of(SelectionBench.class, "exactFlow"),
                            1.03,
                            1.03)));

    private SelectionJob() {}
}
