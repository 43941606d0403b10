package io.github.governance4j.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Builds all accounts and looks at the heap that is in use when everything else was collected. The time it takes is of no interest. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBenchmark {
    /** The size of an account, as JMH reports it beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Size {
        /** Bytes of heap for each account. */
        public double bytesPerAccount;
    }

    /** How many accounts there are. */
    @State(Scope.Benchmark)
    public static class Accounts {
        /** How many. */
        @Param("1000000")
        public int accounts;

        private long wanted;

        /** Proves that the layouts agree, and works out what all of the accounts have to answer. */
        @Setup
        public void prove() {
            agreed(1000, OurAccounts::new, count -> new VavrLayout(count, false), count -> new VavrLayout(count, true));
            wanted = Layout.checksum(new Columns(accounts), accounts);
        }
    }

    /**
     * Proves that layouts answer as the columns do.
     *
     * @param accounts how many accounts they hold
     * @param layouts make them
     * @throws IllegalStateException if they do not
     */
    @SafeVarargs
    static void agreed(int accounts, IntFunction<Layout>... layouts) {
        long wanted = Layout.checksum(new Columns(accounts), accounts);
        for (IntFunction<Layout> layout : layouts) {
            agree(layout.apply(accounts), accounts, wanted);
        }
    }

    private static void agree(Layout layout, int accounts, long wanted) {
        if (Layout.checksum(layout, accounts) != wanted) {
            throw new IllegalStateException(
                    layout.getClass().getSimpleName() + " holds something else than the columns");
        }
    }

    /**
     * Ours.
     *
     * @param all how many
     * @param size gets the size
     */
    @Benchmark
    public void ours(Accounts all, Size size) {
        measure(all, size, OurAccounts::new);
    }

    /**
     * Primitive columns.
     *
     * @param all how many
     * @param size gets the size
     */
    @Benchmark
    public void columns(Accounts all, Size size) {
        measure(all, size, Columns::new);
    }

    /**
     * Immutables and Vavr.
     *
     * @param all how many
     * @param size gets the size
     */
    @Benchmark
    public void vavr(Accounts all, Size size) {
        measure(all, size, count -> new VavrLayout(count, false));
    }

    /**
     * The same with equal dates shared.
     *
     * @param all how many
     * @param size gets the size
     */
    @Benchmark
    public void vavrSharedDates(Accounts all, Size size) {
        measure(all, size, count -> new VavrLayout(count, true));
    }

    private static void measure(Accounts all, Size size, IntFunction<Layout> how) {
        long before = used();
        Layout layout = how.apply(all.accounts);
        size.bytesPerAccount = (double) (used() - before) / all.accounts;
        // Asked afterwards: what is measured is what answers, and it is still there while it is measured.
        agree(layout, all.accounts, all.wanted);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
