package io.github.governance4j.benchmarks.ladder;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole life of 500 cases, beside workflow engines (对照工作流引擎).
 *
 * <p>An engine's shot is seconds long, ours a few thousandths, which neither the processor clock nor two warm-up shots would suit; so ours
 * goes through the 500 cases many times in a shot.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LadderEnginesBenchmark {
    private static final int CASES = 500;
    private static final int MOVES = 3_165;
    private static final int TIMES = 500;

    private LadderOurs ours;
    private CamundaLadder camunda;
    private FlowableLadder flowable;

    /** Proves that all come to the same. */
    @Setup
    public void prove() {
        LadderWork work = LadderWork.of(CASES);
        ours = new LadderOurs(work);
        camunda = new CamundaLadder(work);
        flowable = new FlowableLadder(work);
        LadderProof.mustMove(
                MOVES,
                new LadderProof()
                        .with("limit", new LadderLimit(work)::run)
                        .with("ours", ours::run)
                        .with("camunda", camunda::run)
                        .with("flowable", flowable::run)
                        .agreed());
    }

    /** Throws away the cases that were open at the end. */
    @Setup(Level.Iteration)
    public void clear() {
        camunda.clear();
        flowable.clear();
    }

    /** Stops the engines. */
    @TearDown
    public void close() {
        camunda.close();
        flowable.close();
    }

    /** {@return what ours comes to, the last time} */
    @Benchmark
    @OperationsPerInvocation(MOVES * TIMES)
    public LadderWork.Totals ours() {
        LadderWork.Totals totals = ours.run();
        for (int i = 1; i < TIMES; i++) {
            totals = ours.run();
        }
        return totals;
    }

    /** {@return what Camunda comes to} */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public LadderWork.Totals camunda() {
        return camunda.run();
    }

    /** {@return what Flowable comes to} */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public LadderWork.Totals flowable() {
        return flowable.run();
    }
}
