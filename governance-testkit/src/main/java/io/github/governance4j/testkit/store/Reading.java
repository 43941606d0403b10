package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that counts the facts it was asked for. */
final class Reading implements EventStore {
    private final EventStore store;
    private long read;

    Reading(EventStore store) {
        this.store = store;
    }

    void forget() {
        read = 0;
    }

    long read() {
        return read;
    }

    @Override
    public List<StoredFact> load(StreamId stream) {
        return counted(store.load(stream));
    }

    @Override
    public List<StoredFact> loadAfter(StreamId stream, long version) {
        return counted(store.loadAfter(stream, version));
    }

    private List<StoredFact> counted(List<StoredFact> facts) {
        read += facts.size();
        return facts;
    }

    @Override
    public Appended append(List<Append> appends) {
        return store.append(appends);
    }

    @Override
    public Optional<Explanation> explanation(StreamId stream, CommandId command) {
        return store.explanation(stream, command);
    }

    @Override
    public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
        return store.dueBefore(kind, moment, limit);
    }

    @Override
    public Map<String, String> row(StreamId stream) {
        return store.row(stream);
    }
}
