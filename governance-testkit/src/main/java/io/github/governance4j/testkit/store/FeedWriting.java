package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.Kept;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Many threads that write, and one that reads along. */
final class FeedWriting {
    private static final int SLOW_NANOS = 3_000_000;

    private final FeedLaws laws;
    private final FeedUnderTest subject;

    FeedWriting(FeedLaws laws, FeedUnderTest subject) {
        this.laws = laws;
        this.subject = subject;
    }

    static void dawdle() {
        LockSupport.parkNanos(SLOW_NANOS);
    }

    /** What a reader that began with the writers has read when they are done. */
    List<Kept> followed() throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(laws.writers() + 1);
        try {
            Future<List<Kept>> reader = threads.submit(() -> follow(isOver));
            List<Callable<Boolean>> jobs = new ArrayList<>();
            for (int writer = 0; writer < laws.writers(); writer++) {
                int first = writer * laws.appendsOfEach();
                jobs.add(() -> {
                    for (int number = first; number < first + laws.appendsOfEach(); number++) {
                        laws.write(subject, number);
                    }
                    return true;
                });
            }
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                job.get();
            }
            isOver.set(true);
            return reader.get();
        } catch (ExecutionException e) {
            throw Claim.failed("a thread could not go on", e.getCause());
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    private List<Kept> follow(AtomicBoolean isOver) {
        List<Kept> read = new ArrayList<>();
        while (true) {
            boolean isLast = isOver.get();
            long place = read.isEmpty() ? 0 : read.get(read.size() - 1).position();
            List<Kept> page = subject.feed().after(place, 7);
            read.addAll(page);
            if (page.isEmpty() && isLast) {
                return read;
            }
        }
    }
}
