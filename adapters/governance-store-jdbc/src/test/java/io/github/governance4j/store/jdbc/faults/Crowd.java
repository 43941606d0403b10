package io.github.governance4j.store.jdbc.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that begin at the same moment. */
record Crowd(int threads) {
    static Crowd of(int threads) {
        return new Crowd(threads);
    }

    /** Returns when all are done; the first failure is thrown. */
    void each(IntConsumer work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                int one = number;
                jobs.add(() -> {
                    start.await();
                    work.accept(one);
                    return true;
                });
            }
            for (Future<Boolean> job : pool.invokeAll(jobs)) {
                job.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of many failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
