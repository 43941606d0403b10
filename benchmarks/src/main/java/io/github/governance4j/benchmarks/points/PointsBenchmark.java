package io.github.governance4j.benchmarks.points;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times ours beside the limit, per claim. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@OperationsPerInvocation(PointsWork.CLAIMS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PointsBenchmark {
    /** On how many accounts. */
    @Param({"1000", "1000000"})
    public int accounts;

    private Posting ours;
    private Posting limit;

    /** Prepares the ways, and proves that they agree. */
    @Setup
    public void prove() {
        PointsWork work = PointsWork.on(accounts);
        ours = new OurLedger(work);
        limit = new ArrayLimit(work);
        Totals.agreed(work, limit, ours);
    }

    /** Ours. */
    @Benchmark
    public void ours() {
        ours.run();
    }

    /** The limit. */
    @Benchmark
    public void limit() {
        limit.run();
    }
}
