package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.store.jdbc.StoreException;
import java.time.Duration;

/** What a host does when the database is away or full: wait a little and send the same command again. */
final class Patience {
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private Patience() {}

    static void with(StoreException.Kind kind, Ask ask, Clerk clerk) {
        long end = System.nanoTime() + LONGEST;
        while (true) {
            try {
                clerk.handle(ask);
                return;
            } catch (StoreException e) {
                if (e.kind() != kind || System.nanoTime() > end) {
                    throw e;
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }
}
