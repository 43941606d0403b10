package io.github.governance4j.examples.host;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The only clock there is: no rule reads one (时钟). For a demonstration it can stand still at a moment, and be put forward.
 */
public final class HostClock {
    private final Optional<LocalDateTime> still;
    private final Clock clock;
    private LocalDateTime put = LocalDateTime.MIN;

    HostClock(Clock clock, Optional<LocalDateTime> still) {
        this.clock = clock;
        this.still = still;
    }

    /** {@return what time it is, to the second} */
    public synchronized LocalDateTime now() {
        LocalDateTime now = still.orElseGet(() -> LocalDateTime.now(clock)).truncatedTo(ChronoUnit.SECONDS);
        return now.isBefore(put) ? put : now;
    }

    /** Puts the clock forward; it never goes back behind {@code moment}. */
    synchronized void putForward(LocalDateTime moment) {
        put = moment.isAfter(put) ? moment : put;
    }
}
