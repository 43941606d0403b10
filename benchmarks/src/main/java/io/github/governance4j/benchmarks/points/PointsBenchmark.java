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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times a claim: ours, what a user would pick instead, and the limit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PointsWork.CLAIMS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PointsBenchmark {
    /** Ours and the limit, on few accounts and on many. */
    @State(Scope.Benchmark)
    public static class Plain {
        /** On how many accounts. */
        @Param({"1000", "1000000"})
        public int accounts;

        private OurLedger ours;
        private Posting limit;

        /** Prepares both, and proves that they agree. */
        @Setup
        public void prove() {
            PointsWork work = PointsWork.on(accounts);
            ours = new OurLedger(work);
            limit = new ArrayLimit(work);
            Totals.agreed(work, limit, ours);
        }
    }

    /** What a user would pick instead, on a thousand accounts. */
    @State(Scope.Benchmark)
    public static class Peers {
        private Posting handWritten;
        private DroolsMatching drools;
        private Posting droolsCaps;
        private Posting dmn;

        /** Prepares them, and proves that they agree with ours and the limit. */
        @Setup
        public void prove() {
            PointsWork work = PointsWork.on(1000);
            handWritten = new HandWritten(work);
            drools = new DroolsMatching(work);
            droolsCaps = new DroolsCaps(work);
            dmn = new DmnTable(work);
            Totals.agreed(work, new ArrayLimit(work), new OurLedger(work), handWritten, drools, droolsCaps, dmn);
        }

        /** Lets the engine go. */
        @TearDown
        public void close() {
            drools.close();
        }
    }

    /**
     * Ours: every claim decided, its decision with facts and explanation kept.
     *
     * @param plain what is prepared
     */
    @Benchmark
    public void ours(Plain plain) {
        plain.ours.run();
    }

    /**
     * Ours, and then every explanation is read to its last finding.
     *
     * @param plain what is prepared
     * @return how many findings there are
     */
    @Benchmark
    public long oursRead(Plain plain) {
        plain.ours.run();
        return plain.ours.findings();
    }

    /**
     * The limit.
     *
     * @param plain what is prepared
     */
    @Benchmark
    public void limit(Plain plain) {
        plain.limit.run();
    }

    /**
     * Mutable accounts written by hand, no engine, no explanation: what the engines below post to.
     *
     * @param peers what is prepared
     */
    @Benchmark
    public void handWritten(Peers peers) {
        peers.handWritten.run();
    }

    /**
     * Drools in its friendliest use.
     *
     * @param peers what is prepared
     */
    @Benchmark
    public void drools(Peers peers) {
        peers.drools.run();
    }

    /**
     * Drools with running counts as facts.
     *
     * @param peers what is prepared
     */
    @Benchmark
    public void droolsCaps(Peers peers) {
        peers.droolsCaps.run();
    }

    /**
     * KIE DMN.
     *
     * @param peers what is prepared
     */
    @Benchmark
    public void dmn(Peers peers) {
        peers.dmn.run();
    }
}
