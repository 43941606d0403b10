package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.IterationResultMetaData;
import org.openjdk.jmh.results.Result;

class CpuTimeTest {
    private static final BenchmarkParams NO_BENCHMARK = null;
    private static final IterationParams NO_ITERATION = null;

    @Test
    void a_shot_shorter_than_a_tick_costs_something_an_operation() {
        CpuTime cpu = new CpuTime();
        cpu.beforeIteration(NO_BENCHMARK, NO_ITERATION);
        long spent = burn(3_000_000);
        Result<?> result = cpu.afterIteration(NO_BENCHMARK, NO_ITERATION, iteration(1000))
                .iterator()
                .next();
        assertThat(result.getLabel()).isEqualTo(CpuTime.NAME);
        assertThat(result.getScoreUnit()).isEqualTo("ns/op");
        assertThat(result.getScore()).isGreaterThanOrEqualTo(spent / 1000.0);
    }

    @Test
    void without_operations_there_is_nothing_to_tell() {
        CpuTime cpu = new CpuTime();
        cpu.beforeIteration(NO_BENCHMARK, NO_ITERATION);
        assertThat(cpu.afterIteration(NO_BENCHMARK, NO_ITERATION, iteration(0))).isEmpty();
    }

    private static IterationResult iteration(long operations) {
        return new IterationResult(NO_BENCHMARK, NO_ITERATION, new IterationResultMetaData(operations, operations));
    }

    private static long burn(long nanoseconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        long spent = 0;
        while (spent < nanoseconds) {
            spent = threads.getCurrentThreadCpuTime() - began;
        }
        return spent;
    }
}
