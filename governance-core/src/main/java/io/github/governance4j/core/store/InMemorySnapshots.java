package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps snapshots in memory (内存快照库). Safe for several threads; gone with the process, which harms nobody. */
public final class InMemorySnapshots implements Snapshots {
    private final Map<StreamId, Snapshot> kept = new ConcurrentHashMap<>();

    /** An empty one. */
    public InMemorySnapshots() {}

    @Override
    public Optional<Snapshot> latest(StreamId stream, String form) {
        return Optional.ofNullable(kept.get(stream))
                .filter(snapshot -> snapshot.form().equals(form));
    }

    @Override
    public void keep(Snapshot snapshot) {
        kept.put(snapshot.stream(), snapshot);
    }

    @Override
    public void drop(StreamId stream) {
        kept.remove(stream);
    }
}
