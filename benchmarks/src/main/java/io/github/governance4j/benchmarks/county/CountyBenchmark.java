package io.github.governance4j.benchmarks.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code county replay} of a generated log, from starting the process to its end. The fork of this class only starts it and waits: what is
 * said of processor time and heap is the command's own, in {@link Seen}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class CountyBenchmark {
    private static final long PROOF_DEEDS = 20_000;
    private static final int PROOF_ACCOUNTS = 1000;
    private static final int DEEDS_AN_ACCOUNT = 20;

    /** Rows of the log; a quick run has a fifth of them. */
    private final long deeds = Boolean.getBoolean("benchmarks.quick") ? 4_000_000 : 20_000_000;

    private final int accounts = (int) (deeds / DEEDS_AN_ACCOUNT);

    private Path folder;
    private CountyWork work;
    private Path log;
    private HeapLog heap;

    /** What was seen of the command; read by JMH. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Seen {
        /** Rows of the log, in millions. */
        public double deedsInMillions;
        /** Rows of the log for each second on the clock. */
        public double deedsPerSecond;
        /** Processor time of the command for each row, in nanoseconds. */
        public double processorNanos;
        /** What its heap held when half of the rows were decided and all accounts loaded, in MiB; in a run of its own. */
        public double heapLoaded;
        /** What its heap held when nine tenths were, in MiB; in the same run. */
        public double heapAtEnd;
        /** How many times what it held at half it held at nine tenths. */
        public double heapGrowth;
    }

    /** Generates the logs, outside the time, and proves on a short one that all of it is decided. */
    @Setup(Level.Trial)
    public void generate() throws IOException {
        folder = Files.createTempDirectory("county");
        work = new CountyWork(folder);
        CountyWork.prove(work.replay(work.generate(PROOF_DEEDS, PROOF_ACCOUNTS), PROOF_DEEDS));
        log = work.generate(deeds, accounts);
        heap = work.heap(log, deeds);
    }

    /** Takes the logs and results away. */
    @TearDown(Level.Trial)
    public void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }

    /** The whole command. */
    @Benchmark
    public long replay(Seen seen) {
        CountyWork.Ran ran = work.replay(log, deeds);
        seen.deedsInMillions = deeds / 1e6;
        seen.deedsPerSecond = ran.deedsPerSecond();
        seen.processorNanos = (double) ran.processor().toNanos() / deeds;
        seen.heapLoaded = heap.first();
        seen.heapAtEnd = heap.last();
        seen.heapGrowth = seen.heapAtEnd / seen.heapLoaded;
        return ran.nanos();
    }
}
