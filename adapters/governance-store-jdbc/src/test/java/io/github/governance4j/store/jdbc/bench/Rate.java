package io.github.governance4j.store.jdbc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many were done in what time.
 *
 * @param done how many
 * @param seconds in how many seconds
 */
record Rate(long done, double seconds) {
    double perSecond() {
        return done / seconds;
    }

    /** A time in microseconds for each. */
    double micros(Duration time) {
        return time.toNanos() / 1e3 / done;
    }

    /** Does a workload for so long; a go that was begun in time counts with the time it took. */
    static Rate of(Workload workload, double seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workload.connections());
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Callable<Long>> jobs = new ArrayList<>();
            for (int number = 0; number < workload.connections(); number++) {
                int thread = number;
                jobs.add(() -> {
                    long done = 0;
                    while (System.nanoTime() < end) {
                        workload.go().by(thread);
                        done += workload.size();
                    }
                    return done;
                });
            }
            long done = 0;
            for (Future<Long> job : threads.invokeAll(jobs)) {
                done += job.get();
            }
            return new Rate(done, (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }
}
