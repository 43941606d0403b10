package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** What must hold of a store when several threads write at once (并发通则). Part of {@link EventStoreLaws}. */
public interface ManyWritersLaws {
    /** A stream the laws write to. */
    StreamId A = new StreamId("s-1");
    /** Another. */
    StreamId B = new StreamId("s-2");
    /** A third. */
    StreamId C = new StreamId("s-3");

    /** {@return a store that holds nothing} */
    EventStore freshStore();

    /**
     * A fact the store can keep. Override it for a store that knows only certain types of facts.
     *
     * @param number which one, 0 or more
     * @return a fact that equals no other number's
     */
    default Object fact(int number) {
        return "fact " + number;
    }

    /** {@return how many threads write at once: 4} */
    default int writers() {
        return 4;
    }

    /** {@return how many appends each of them makes: 25} */
    default int appendsOfEach() {
        return 25;
    }

    /**
     * Several threads appending to the same two streams, each trying again after a conflict, leave one history: every fact where its
     * writer expected it, the same order on both streams, none lost, none twice, positions growing and every one its own.
     *
     * @throws InterruptedException if the test run is stopped
     */
    @Example
    default void many_writers_lose_nothing_and_share_one_history() throws InterruptedException {
        EventStore store = freshStore();
        List<Callable<List<Written>>> jobs = new ArrayList<>();
        for (int writer = 0; writer < writers(); writer++) {
            int first = writer * appendsOfEach();
            jobs.add(() -> Written.allFrom(first, appendsOfEach(), this, store));
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers());
        List<Written> written = new ArrayList<>();
        try {
            for (Future<List<Written>> job : threads.invokeAll(jobs)) {
                written.addAll(job.get());
            }
        } catch (ExecutionException e) {
            throw Claim.failed("a writer could not go on", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        List<StoredFact> onA = store.load(A);
        List<StoredFact> onB = store.load(B);
        Claim.same("how many facts were kept", written.size(), onA.size());
        Claim.same("how many facts were kept on the other stream", written.size(), onB.size());
        for (Written one : written) {
            int at = (int) one.expectedVersion();
            Claim.same(
                    "the fact expected after version " + at,
                    fact(one.number()),
                    onA.get(at).fact());
            Claim.same(
                    "the fact expected after version " + at + " of the other",
                    fact(one.number()),
                    onB.get(at).fact());
            Claim.same("its number", at + 1L, onA.get(at).sequence());
        }
        Set<Long> positions = new HashSet<>();
        written.forEach(one -> positions.add(one.position()));
        Claim.same("how many positions there are", written.size(), positions.size());
    }
}
