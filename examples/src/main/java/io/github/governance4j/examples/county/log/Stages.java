package io.github.governance4j.examples.county.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Long work done batch by batch, and on each batch in stages (流水线). A stage takes the batches one at a time and in order, a batch passes the stages
 * in order; beyond that they run at the same time where there are threads for it. So what comes of it is the same with any number of threads.
 */
public final class Stages {
    /** So many batches are held at most: enough that no stage waits for want of one. */
    private static final int UNDER_WAY = 8;

    private static final long LONGEST_BATCH_SECONDS = 60;

    private final int threads;

    /**
     * Stages, to be run.
     *
     * @param threads how many run at the same time, at least 1; with 1 all is done by the caller's
     */
    public Stages(int threads) {
        this.threads = threads;
    }

    /** {@return as many threads as there are processors, at most one for each of three stages} */
    public static Stages onThisMachine() {
        return new Stages(Math.min(3, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Does the work; returns when the last batch has passed the last stage.
     *
     * @param <B> batches
     * @param batches makes the next one, empty
     * @param stages what is done to each; the first fills it
     * @param isLast whether a batch that passed all stages was the last; those after it pass empty
     */
    public <B> void run(Supplier<B> batches, List<Consumer<B>> stages, Predicate<B> isLast) {
        if (threads > 1) {
            ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
                Thread thread = new Thread(work, "county");
                thread.setDaemon(true);
                return thread;
            });
            try {
                run(batches, stages, isLast, pool);
            } finally {
                end(pool);
            }
            return;
        }
        B batch;
        do {
            batch = batches.get();
            for (Consumer<B> stage : stages) {
                stage.accept(batch);
            }
        } while (!isLast.test(batch));
    }

    private static <B> void run(
            Supplier<B> batches, List<Consumer<B>> stages, Predicate<B> isLast, ExecutorService pool) {
        CompletableFuture<Void> begun = CompletableFuture.completedFuture(null);
        List<CompletableFuture<Void>> before = new ArrayList<>(Collections.nCopies(stages.size(), begun));
        Deque<UnderWay<B>> underWay = new ArrayDeque<>();
        boolean ended = false;
        while (!ended || !underWay.isEmpty()) {
            if (!ended) {
                B batch = batches.get();
                CompletableFuture<Void> passed = begun;
                for (int i = 0; i < stages.size(); i++) {
                    Consumer<B> stage = stages.get(i);
                    passed = CompletableFuture.allOf(passed, before.get(i))
                            .thenRunAsync(() -> stage.accept(batch), pool);
                    before.set(i, passed);
                }
                underWay.add(new UnderWay<>(batch, passed));
            }
            if (ended || underWay.size() == UNDER_WAY) {
                ended |= isLast.test(underWay.remove().awaited());
            }
        }
    }

    private static void end(ExecutorService pool) {
        pool.shutdown();
        try {
            // After a failure some batch may still be in an earlier stage, which reads what the caller is about to
            // close.
            if (!pool.awaitTermination(LONGEST_BATCH_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("bug: a batch takes more than a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record UnderWay<B>(B batch, CompletableFuture<Void> passed) {
        B awaited() {
            try {
                passed.join();
                return batch;
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }
}
