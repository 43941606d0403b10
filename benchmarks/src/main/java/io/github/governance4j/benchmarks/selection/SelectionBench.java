package io.github.governance4j.benchmarks.selection;

import io.github.governance4j.mediation.selection.Selection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/** All disputes assigned, per dispute. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SelectionBench.DISPUTES)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class SelectionBench {
    static final int DISPUTES = 2_000;

    private final SelectionWork work = SelectionWork.full();
    private final Ours ours = new Ours(work);
    private final PlainLoop loop = new PlainLoop(work);
    private final IndexBySkill limit = new IndexBySkill(work);
    private final ExactFlow flow = new ExactFlow(work);
    private long costOfOurs;
    private long costOfFlow;

    /** For JMH. */
    public SelectionBench() {}

    /** What the assignments of a variant cost, beside what the variant does; the same in each iteration. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {
        /** In the units of the total cost, all disputes together. */
        public long totalCost;

        /** For JMH. */
        public Cost() {}
    }

    /** Proves first that all do the same work. */
    @Setup
    public void prove() {
        int[] assigned = ours.assign();
        Proof.same("ours", assigned, "the plain loop", loop.assign());
        Proof.same("ours", assigned, "the index by skill", limit.assign());
        int[] exact = flow.assign();
        Proof.exact(work, exact, assigned);
        costOfOurs = TotalCost.of(work, assigned);
        costOfFlow = TotalCost.of(work, exact);
    }

    /**
     * The library; each selection can say why.
     *
     * @param cost the total cost
     * @param hole takes the selections
     */
    @Benchmark
    public void ours(Cost cost, Blackhole hole) {
        cost.totalCost = costOfOurs;
        ours.select(hole::consume);
    }

    /**
     * The library, and every explanation written out at once: some fifty mediators a dispute, each with what was compared.
     *
     * @param hole takes the explanations
     */
    @Benchmark
    public void oursWrittenOut(Blackhole hole) {
        ours.select((Selection selection) -> hole.consume(selection.explanation()));
    }

    /** {@return what the plain loop assigned} */
    @Benchmark
    public int[] plainLoop() {
        return loop.assign();
    }

    /** {@return what the index by skill assigned} */
    @Benchmark
    public int[] limit() {
        return limit.assign();
    }

    /**
     * OR-Tools, all disputes at once.
     *
     * @param cost the total cost
     * @return what it assigned
     */
    @Benchmark
    public int[] exactFlow(Cost cost) {
        cost.totalCost = costOfFlow;
        return flow.assign();
    }
}
