package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An in-memory store that writes down what it took, and lets somebody else get in first. */
final class ListeningStore implements EventStore {
    /** Every append that was taken, in order. */
    final List<Append> taken = new ArrayList<>();

    private final EventStore kept = new InMemoryEventStore();
    private Runnable beforeLoad = () -> {};
    private Runnable beforeAppend = () -> {};

    /** Runs {@code intruder} once, before the next load. */
    void onceBeforeLoad(Runnable intruder) {
        beforeLoad = () -> {
            beforeLoad = () -> {};
            intruder.run();
        };
    }

    /** Runs {@code intruder} before each append but its own. */
    void beforeEachAppend(Runnable intruder) {
        beforeAppend = () -> {
            Runnable again = beforeAppend;
            beforeAppend = () -> {};
            intruder.run();
            beforeAppend = again;
        };
    }

    @Override
    public List<StoredFact> load(StreamId stream) {
        beforeLoad.run();
        return kept.load(stream);
    }

    @Override
    public Appended append(List<Append> appends) {
        beforeAppend.run();
        Appended appended = kept.append(appends);
        if (appended instanceof Appended.Done) {
            taken.addAll(appends);
        }
        return appended;
    }

    @Override
    public Optional<Explanation> explanation(StreamId stream, CommandId command) {
        return kept.explanation(stream, command);
    }

    @Override
    public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
        return kept.dueBefore(kind, moment, limit);
    }

    @Override
    public Map<String, String> row(StreamId stream) {
        return kept.row(stream);
    }
}
