package io.github.governance4j.benchmarks.ladder;

import io.github.governance4j.core.store.Agenda;
import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Daily ticks with the same work and more or fewer cases that wait for later (每日巡检与在办件数无关).
 *
 * <p>A hundred cases come in, go through every try and are handed over; the others' first limit ends after the last tick.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LadderTickBenchmark {
    private static final int MOVING = 100;
    private static final int TICKS = 100;
    private static final int AFTER_THE_LAST = TICKS + 1;

    /** How many cases wait. */
    @Param({"1000", "100000"})
    public int open;

    private final Agenda<LadderOurs.Case> agenda = new Agenda<>();
    private LadderOurs ours;

    /** Lets the others come in, and proves that a hundred cases move nine times each. */
    @Setup
    public void prove() {
        ours = new LadderOurs(LadderWork.unsettled(MOVING + open));
        for (int i = 0; i < open; i++) {
            ours.enter(ours.new Case(MOVING + i), LadderWork.date(AFTER_THE_LAST), agenda);
        }
        LadderWork.Totals totals = ticks();
        if (totals.moves() != MOVING * LadderWork.TRIES || totals.handedOver() != MOVING || agenda.size() != open) {
            throw new IllegalStateException("not what was to move: " + totals + ", " + agenda.size());
        }
    }

    /** {@return what the hundred came to} */
    @Benchmark
    @OperationsPerInvocation(TICKS)
    public LadderWork.Totals ticks() {
        LadderWork.Tally tally = new LadderWork.Tally();
        for (int day = 1; day <= TICKS; day++) {
            LocalDate today = LadderWork.date(day);
            if (day == 1) {
                for (int i = 0; i < MOVING; i++) {
                    ours.enter(ours.new Case(i), today, agenda);
                }
            }
            ours.tick(today, agenda, tally);
        }
        return tally.totals();
    }
}
