package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps facts in memory, for tests, replays and first steps (内存事实库). Safe for several threads; gone with the process.
 */
public final class InMemoryEventStore implements EventStore, Feed, Bookmarks {
    private final Map<StreamId, Line> streams = new HashMap<>();
    private final Map<String, Agenda<StreamId>> agendas = new HashMap<>();
    private final List<Kept> feed = new ArrayList<>();
    private final Map<String, Long> bookmarks = new HashMap<>();
    private final Map<String, Map<StreamId, TreeSet<Long>>> held = new HashMap<>();

    /** An empty store. */
    public InMemoryEventStore() {}

    @Override
    public synchronized List<StoredFact> load(StreamId stream) {
        Line kept = streams.get(stream);
        return kept == null ? List.of() : List.copyOf(kept.facts);
    }

    @Override
    public synchronized Appended append(List<Append> asked) {
        // Gone through several times below; a list that changed meanwhile would be taken in half.
        List<Append> appends = List.copyOf(asked);
        check(appends);
        for (Append append : appends) {
            Line kept = streams.get(append.stream());
            if (kept != null && kept.reasons.containsKey(append.stamp().id())) {
                return new Appended.Repeated(append.stream(), append.stamp().id());
            }
        }
        for (Append append : appends) {
            Line kept = streams.get(append.stream());
            long version = kept == null ? 0 : kept.facts.size();
            if (version != append.expectedVersion()) {
                return new Appended.Conflict(append.stream(), version);
            }
        }
        appends.forEach(this::keep);
        return new Appended.Done(feed.size());
    }

    @Override
    public synchronized Optional<Explanation> explanation(StreamId stream, CommandId command) {
        Line kept = streams.get(stream);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.reasons.get(command));
    }

    @Override
    public synchronized List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        Agenda<StreamId> agenda = agendas.get(kind);
        return agenda == null
                ? List.of()
                : agenda.due(moment, limit).stream()
                        .map(stream -> new Waiting(agenda.moment(stream).orElseThrow(), stream))
                        .toList();
    }

    @Override
    public synchronized Map<String, String> row(StreamId stream) {
        Line kept = streams.get(stream);
        return kept == null ? Map.of() : kept.row;
    }

    @Override
    public synchronized List<Kept> after(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a place from 0 and a limit from 1 are wanted: " + position + ", " + limit);
        }
        int from = (int) Math.min(position, feed.size());
        return List.copyOf(feed.subList(from, from + Math.min(feed.size() - from, limit)));
    }

    @Override
    public synchronized long bookmark(String reader) {
        return bookmarks.getOrDefault(reader, 0L);
    }

    @Override
    public synchronized boolean move(String reader, long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a reader moves on from a place it can have: " + from + " to " + to);
        }
        if (bookmark(reader) != from) {
            return false;
        }
        bookmarks.put(reader, to);
        return true;
    }

    @Override
    public synchronized void hold(String reader, List<Held> undelivered) {
        for (Held one : undelivered) {
            held.computeIfAbsent(reader, name -> new HashMap<>())
                    .computeIfAbsent(one.stream(), stream -> new TreeSet<>())
                    .add(one.position());
        }
    }

    @Override
    public synchronized List<Held> held(String reader) {
        return held.getOrDefault(reader, Map.of()).entrySet().stream()
                .map(line -> new Held(line.getKey(), line.getValue().first()))
                .sorted(Comparator.comparingLong(Held::position).thenComparing(Held::stream))
                .toList();
    }

    @Override
    public synchronized Optional<Held> release(String reader, Held delivered) {
        Map<StreamId, TreeSet<Long>> lines = held.getOrDefault(reader, Map.of());
        TreeSet<Long> line = lines.get(delivered.stream());
        if (line == null) {
            return Optional.empty();
        }
        line.remove(delivered.position());
        if (line.isEmpty()) {
            lines.remove(delivered.stream());
            return Optional.empty();
        }
        return Optional.of(new Held(delivered.stream(), line.first()));
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
            Line kept = streams.get(append.stream());
            if (kept != null && !kept.kind.equals(append.kind())) {
                throw new WrongKindException(append.stream(), append.kind());
            }
        }
    }

    private void keep(Append append) {
        Line kept = streams.computeIfAbsent(append.stream(), id -> new Line(append.kind()));
        List<StoredFact> added = new ArrayList<>();
        for (Object fact : append.facts()) {
            added.add(new StoredFact(kept.facts.size() + added.size() + 1, append.stamp(), fact));
        }
        kept.facts.addAll(added);
        feed.add(new Kept(feed.size() + 1, append.kind(), append.stream(), append.stamp(), added));
        kept.reasons.put(append.stamp().id(), append.explanation());
        kept.row = append.row();
        Agenda<StreamId> agenda = agendas.computeIfAbsent(append.kind(), kind -> new Agenda<>());
        append.due().ifPresentOrElse(at -> agenda.put(append.stream(), at), () -> agenda.remove(append.stream()));
    }

    private static final class Line {
        final String kind;
        final List<StoredFact> facts = new ArrayList<>();
        final Map<CommandId, Explanation> reasons = new HashMap<>();
        Map<String, String> row = Map.of();

        Line(String kind) {
            this.kind = kind;
        }
    }
}
