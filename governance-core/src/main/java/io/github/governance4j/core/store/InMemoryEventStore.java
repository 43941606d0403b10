package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps facts in memory, for tests, replays and first steps (内存事实库). Safe for several threads; gone with the process.
 */
public final class InMemoryEventStore implements EventStore {
    private final Map<StreamId, Kept> streams = new HashMap<>();
    private final Map<String, Agenda<StreamId>> agendas = new HashMap<>();
    private long position;

    /** An empty store. */
    public InMemoryEventStore() {}

    @Override
    public synchronized List<StoredFact> load(StreamId stream) {
        Kept kept = streams.get(stream);
        return kept == null ? List.of() : List.copyOf(kept.facts);
    }

    @Override
    public synchronized Appended append(List<Append> asked) {
        // Gone through several times below; a list that changed meanwhile would be taken in half.
        List<Append> appends = List.copyOf(asked);
        check(appends);
        for (Append append : appends) {
            Kept kept = streams.get(append.stream());
            if (kept != null && kept.reasons.containsKey(append.stamp().id())) {
                return new Appended.Repeated(append.stream(), append.stamp().id());
            }
        }
        for (Append append : appends) {
            Kept kept = streams.get(append.stream());
            long version = kept == null ? 0 : kept.facts.size();
            if (version != append.expectedVersion()) {
                return new Appended.Conflict(append.stream(), version);
            }
        }
        appends.forEach(this::keep);
        return new Appended.Done(++position);
    }

    @Override
    public synchronized Optional<Explanation> explanation(StreamId stream, CommandId command) {
        Kept kept = streams.get(stream);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.reasons.get(command));
    }

    @Override
    public synchronized List<StreamId> dueBefore(String kind, LocalDateTime moment, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        Agenda<StreamId> agenda = agendas.get(kind);
        return agenda == null ? List.of() : agenda.due(moment, limit);
    }

    @Override
    public synchronized Map<String, String> row(StreamId stream) {
        Kept kept = streams.get(stream);
        return kept == null ? Map.of() : kept.row;
    }

    private void check(List<Append> appends) {
        if (appends.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to append");
        }
        Set<StreamId> named = new HashSet<>();
        for (Append append : appends) {
            if (!named.add(append.stream())) {
                throw new IllegalArgumentException("one append names the stream " + append.stream() + " twice");
            }
            Kept kept = streams.get(append.stream());
            if (kept != null && !kept.kind.equals(append.kind())) {
                throw new IllegalArgumentException(
                        "the stream " + append.stream() + " is of kind " + kept.kind + ", not " + append.kind());
            }
        }
    }

    private void keep(Append append) {
        Kept kept = streams.computeIfAbsent(append.stream(), id -> new Kept(append.kind()));
        for (Object fact : append.facts()) {
            kept.facts.add(new StoredFact(kept.facts.size() + 1, append.stamp(), fact));
        }
        kept.reasons.put(append.stamp().id(), append.explanation());
        kept.row = append.row();
        Agenda<StreamId> agenda = agendas.computeIfAbsent(append.kind(), kind -> new Agenda<>());
        append.due().ifPresentOrElse(at -> agenda.put(append.stream(), at), () -> agenda.remove(append.stream()));
    }

    private static final class Kept {
        final String kind;
        final List<StoredFact> facts = new ArrayList<>();
        final Map<CommandId, Explanation> reasons = new HashMap<>();
        Map<String, String> row = Map.of();

        Kept(String kind) {
            this.kind = kind;
        }
    }
}
