package io.github.governance4j.benchmarks.risk;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures one matter. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(RiskBench.MATTERS)
@SuppressWarnings("exports")
public class RiskBench {
    static final int MATTERS = 5_000;

    private Ways ways;

    /** Proves first that all variants answer alike. */
    @Setup
    public void prove() {
        ways = new Ways(new RiskWork(MATTERS));
        ways.prove();
    }

    /** Ends the sessions. */
    @TearDown
    public void close() {
        ways.close();
    }

    /** {@return the limit} */
    @Benchmark
    public Object limit() {
        return ways.limit.run();
    }

    /** {@return ours} */
    @Benchmark
    public Object ours() {
        return ways.ours.run();
    }

    /** {@return ours, with the readings put together too} */
    @Benchmark
    public Object oursFromNumbers() {
        return ways.ours.runFromNumbers();
    }

    /** {@return ours, with the explanation put together too} */
    @Benchmark
    public Object oursExplained() {
        return ways.ours.runExplained();
    }

    /** {@return Drools, one matter a fire} */
    @Benchmark
    public Object drools() {
        return ways.drools.run();
    }

    /** {@return Drools, 1,000 matters a fire} */
    @Benchmark
    public Object droolsThousand() {
        return ways.droolsThousand.run();
    }

    /** {@return KIE DMN} */
    @Benchmark
    public Object dmn() {
        return ways.dmn.run();
    }
}
