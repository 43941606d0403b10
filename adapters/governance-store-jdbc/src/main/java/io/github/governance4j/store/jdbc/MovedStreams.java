package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import java.sql.Connection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Which streams a joined transaction was told have moved on.
 *
 * <p>A transaction of MySQL (REPEATABLE READ, its default) goes on seeing what it saw at first, so deciding again on what it loads would
 * end in the same conflict for ever. From its first conflict on a stream is read as it is now. What is remembered too long only costs a
 * lock on reading.
 */
final class MovedStreams {
    private static final int MOST = 1_000;

    private final Map<Connection, Set<StreamId>> moved = Collections.synchronizedMap(new WeakHashMap<>());

    void remember(Connection connection, StreamId stream) {
        moved.compute(connection, (key, before) -> {
            Set<StreamId> now = before == null || before.size() == MOST ? new HashSet<>() : before;
            now.add(stream);
            return now;
        });
    }

    boolean knows(Connection connection, StreamId stream) {
        Set<StreamId> known = moved.get(connection);
        return known != null && known.contains(stream);
    }
}
