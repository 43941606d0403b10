package io.github.governance4j.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the whole process an operation: collector and compiler included, other processes on a busy machine not. What a
 * benchmark does in a set-up before each iteration or call counts as well.
 *
 * <p>The system counts in ticks, of 10 ms on Linux. An iteration of less than twenty of them, which one shot may be, is that of the Java
 * threads where these took more: they are counted in nanoseconds, but without collector and compiler.
 */
public final class CpuTime implements InternalProfiler {
    /** The metric's name in the raw JSON. */
    public static final String NAME = "cpu.norm";

    private static final long COARSE = 200_000_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;
    private Map<Long, Long> threadsBefore = Map.of();

    @Override
    public String getDescription() {
        return "processor time of the process, per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadsBefore = byThread();
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = spent(system.getProcessCpuTime() - before, byThread());
        long operations = result.getMetadata().getAllOps();
        return operations == 0
                ? List.of()
                : List.of(new ScalarResult(NAME, (double) spent / operations, "ns/op", AggregationPolicy.AVG));
    }

    private long spent(long byProcess, Map<Long, Long> threadsAfter) {
        if (byProcess >= COARSE) {
            return byProcess;
        }
        long byThreads = 0;
        for (Map.Entry<Long, Long> thread : threadsAfter.entrySet()) {
            byThreads += thread.getValue() - threadsBefore.getOrDefault(thread.getKey(), 0L);
        }
        return Math.max(byProcess, byThreads);
    }

    private Map<Long, Long> byThread() {
        Map<Long, Long> nanoseconds = new HashMap<>();
        if (threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()) {
            for (long id : threads.getAllThreadIds()) {
                nanoseconds.put(id, Math.max(0, threads.getThreadCpuTime(id)));
            }
        }
        return nanoseconds;
    }
}
