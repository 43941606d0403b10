package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** One fact a writer got in on two streams at once: which, after how many others it expected it to stand, and where the store put it. */
record Written(int number, long expectedVersion, long position) {
    private static final int PATIENCE = 10_000;

    /** Writes {@code count} facts, one after another, each tried again after a conflict. */
    static List<Written> allFrom(int first, int count, ManyWritersLaws laws, EventStore store) {
        List<Written> written = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            Written one = write(number, laws, store);
            Claim.holds(
                    written.isEmpty() || written.get(written.size() - 1).position < one.position,
                    () -> "positions do not grow: " + written + ", " + one);
            written.add(one);
        }
        return written;
    }

    private static Written write(int number, ManyWritersLaws laws, EventStore store) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            // Every append goes to both streams, so they are equally long; one count serves for both.
            long version = store.load(ManyWritersLaws.A).size();
            Append onA = one(ManyWritersLaws.A, version, number, laws);
            Append onB = one(ManyWritersLaws.B, version, number, laws);
            // Alternating the order invites deadlocks in stores that lock stream by stream.
            Appended appended = store.append(number % 2 == 0 ? List.of(onA, onB) : List.of(onB, onA));
            if (!(appended instanceof Appended.Conflict)) {
                return new Written(number, version, Claim.done(appended));
            }
        }
        throw Claim.failed("a writer never got through", null);
    }

    private static Append one(StreamId stream, long version, int number, ManyWritersLaws laws) {
        return Write.to(stream, version, "c-" + number, laws.fact(number)).append();
    }
}
