package io.github.governance4j.store.jdbc;

import java.time.LocalDateTime;
import java.time.temporal.ChronoField;

/** Moments as columns: the databases keep microseconds, what is finer is kept beside them. */
final class Moments {
    private static final int NANOS = 1_000;
    /** The most that is finer than a microsecond. */
    static final int FINEST = NANOS - 1;
    /** The most that two such remainders come to in one number. */
    static final int FINEST_PAIR = NANOS * NANOS - 1;

    private Moments() {}

    /** The moment as far as a column holds it. */
    static LocalDateTime micros(LocalDateTime moment) {
        int finer = finer(moment);
        return finer == 0 ? moment : moment.minusNanos(finer);
    }

    /** What of it is finer than a microsecond, 0 to 999. */
    static int finer(LocalDateTime moment) {
        return moment.get(ChronoField.NANO_OF_SECOND) % NANOS;
    }

    /** Two such remainders in one number. */
    static int pair(LocalDateTime first, LocalDateTime second) {
        return NANOS * finer(first) + finer(second);
    }

    static LocalDateTime first(LocalDateTime micros, int pair) {
        return micros.plusNanos(pair / NANOS);
    }

    static LocalDateTime second(LocalDateTime micros, int pair) {
        return micros.plusNanos(pair % NANOS);
    }
}
