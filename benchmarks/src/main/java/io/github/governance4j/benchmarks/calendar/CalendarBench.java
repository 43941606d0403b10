package io.github.governance4j.benchmarks.calendar;

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

/** Measures one deadline. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(CalendarBench.DEADLINES)
public class CalendarBench {
    static final int DEADLINES = 1_000_000;

    private Ways ways;

    /** Proves first that all variants answer alike. */
    @Setup
    public void prove() {
        ways = new Ways(new CalendarWork(DEADLINES));
        ways.prove();
    }

    /** {@return the limit: a plain addition} */
    @Benchmark
    public long limit() {
        return ways.add();
    }

    /** {@return the limit of dates: an addition between two conversions} */
    @Benchmark
    public long limitOfDates() {
        return ways.addToDates();
    }

    /** {@return ours, with dates} */
    @Benchmark
    public long ourDates() {
        return ways.ourDates.run();
    }

    /** {@return ours, with epoch days} */
    @Benchmark
    public long ourEpochDays() {
        return ways.ourEpochDays.run();
    }

    /** {@return stepping from date to date} */
    @Benchmark
    public long steppingDates() {
        return ways.steppingDates.run();
    }

    /** {@return stepping from number to number} */
    @Benchmark
    public long steppingEpochDays() {
        return ways.steppingEpochDays.run();
    }
}
