package io.github.governance4j.benchmarks.ladder;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole life of 20,000 cases, a move at a time (层级办理). */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LadderBenchmark {
    private static final int CASES = 20_000;
    private static final int MOVES = 122_448;

    private LadderOurs ours;
    private LadderLimit limit;

    /** Proves that both come to the same. */
    @Setup
    public void prove() {
        LadderWork work = LadderWork.of(CASES);
        ours = new LadderOurs(work);
        limit = new LadderLimit(work);
        LadderProof proof = new LadderProof().with("ours", ours::run).with("limit", limit::run);
        LadderProof.mustMove(MOVES, proof.agreed());
    }

    /** {@return what ours comes to} */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public LadderWork.Totals ours() {
        return ours.run();
    }

    /** {@return what the arrays come to} */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public LadderWork.Totals limit() {
        return limit.run();
    }
}
