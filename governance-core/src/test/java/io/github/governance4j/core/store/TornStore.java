package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An in-memory store of which some streams and entries cannot be read, and which counts what it is asked. */
final class TornStore implements EventStore, Feed, Bookmarks {
    final InMemoryEventStore kept = new InMemoryEventStore();
    final Set<StreamId> torn = new HashSet<>();
    final Set<Long> tornPlaces = new HashSet<>();
    long asked;

    @Override
    public List<StoredFact> load(StreamId stream) {
        asked++;
        if (torn.contains(stream)) {
            throw new UnreadableStreamException(stream, new IllegalStateException("torn"));
        }
        return kept.load(stream);
    }

    @Override
    public List<Kept> after(long position, int limit) {
        asked++;
        List<Kept> page = kept.after(position, limit);
        for (int i = 0; i < page.size(); i++) {
            Kept entry = page.get(i);
            if (tornPlaces.contains(entry.position())) {
                if (i == 0) {
                    throw new UnreadableEntryException(
                            entry.position(),
                            entry.kind(),
                            Optional.of(entry.stream()),
                            Optional.empty(),
                            new IllegalStateException("torn"));
                }
                return page.subList(0, i);
            }
        }
        return page;
    }

    @Override
    public Appended append(List<Append> appends) {
        asked++;
        return kept.append(appends);
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

    @Override
    public long bookmark(String reader) {
        return kept.bookmark(reader);
    }

    @Override
    public boolean move(String reader, long from, long to) {
        return kept.move(reader, from, to);
    }

    @Override
    public void hold(String reader, List<Held> undelivered) {
        asked++;
        kept.hold(reader, undelivered);
    }

    @Override
    public List<Held> held(String reader) {
        asked++;
        return kept.held(reader);
    }

    @Override
    public Optional<Held> release(String reader, Held delivered) {
        asked++;
        return kept.release(reader, delivered);
    }
}
