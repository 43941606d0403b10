package io.github.governance4j.benchmarks.run;

import io.github.governance4j.benchmarks.calendar.CalendarJob;
import io.github.governance4j.benchmarks.county.CountyJob;
import io.github.governance4j.benchmarks.ladder.LadderJob;
import io.github.governance4j.benchmarks.memory.MemoryJob;
import io.github.governance4j.benchmarks.points.PointsJob;
import io.github.governance4j.benchmarks.risk.RiskJob;
import io.github.governance4j.benchmarks.selection.SelectionJob;
import java.util.List;

/** Every job, in the order in which it is measured and shown. */
final class Jobs {
    static final List<Job> ALL = List.of(
            PointsJob.JOB, LadderJob.JOB, RiskJob.JOB, SelectionJob.JOB, CalendarJob.JOB, MemoryJob.JOB, CountyJob.JOB);

    private Jobs() {}
}
