package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.UnreadableEntryException;
import io.github.governance4j.json.UnreadableException;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Commands that lie side by side in the feed; read first without their facts, which each database finds in its own way. */
final class FeedPage {
    private static final String ENTRIES = "SELECT position, kind, stream, command_id, happened, recorded, nanos, actor,"
            + " first_sequence, facts FROM g4j_command WHERE position > ? ORDER BY position LIMIT ?";

    private final Wire wire;
    private final List<Entry> entries = new ArrayList<>();
    // By stream and first sequence: a fact belongs to the last command that begins before it.
    private final Map<String, TreeMap<Long, Entry>> places = new HashMap<>();

    private FeedPage(Wire wire) {
        this.wire = wire;
    }

    static FeedPage read(Connection connection, Dialect dialect, Wire wire, long position, int limit)
            throws SQLException {
        FeedPage page = new FeedPage(wire);
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(new Entry(rows, wire));
                }
            }
        }
        if (!page.places.isEmpty()) {
            dialect.readFacts(connection, page);
        }
        return page;
    }

    private void add(Entry entry) {
        entries.add(entry);
        if (entry.count > 0) {
            places.computeIfAbsent(entry.stream, none -> new TreeMap<>()).put(entry.first, entry);
        }
    }

    /** The first place of the page. */
    long from() {
        return entries.get(0).position;
    }

    /** The last place of the page. */
    long to() {
        return entries.get(entries.size() - 1).position;
    }

    /** Whether nothing that was written since can belong on it. */
    boolean isWhole(int limit) {
        return entries.size() == limit || entries.stream().anyMatch(entry -> !entry.isReadable());
    }

    /**
     * What is on it, up to the first that cannot be read.
     *
     * @throws UnreadableEntryException if that is the very first
     */
    List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isReadable()) {
                kept.add(entry.kept());
            } else if (kept.isEmpty()) {
                throw entry.unreadable();
            } else {
                break;
            }
        }
        return List.copyOf(kept);
    }

    /** Which facts are wanted: a run of them for each command that brought any, in the order of the feed. */
    List<Run> runs() {
        return entries.stream()
                .filter(entry -> entry.count > 0)
                .map(entry -> new Run(entry.stream, entry.first, entry.first + entry.count - 1))
                .toList();
    }

    /** Takes facts, those of a stream in their order: stream, sequence, name, version, body. */
    void take(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                TreeMap<Long, Entry> those = places.get(rows.getString(1));
                Map.Entry<Long, Entry> owner = those == null ? null : those.floorEntry(rows.getLong(2));
                if (owner != null) {
                    owner.getValue().take(rows, wire);
                }
            }
        }
    }

    /** Facts that stand side by side in their stream, both ends included. */
    record Run(String stream, long first, long last) {}

    /** A command and what was found of it. */
    private static final class Entry {
        final long position;
        final String kind;
        final String stream;
        final long first;
        final int count;
        /** The stream, if it can be called so. */
        private final Optional<StreamId> named;

        private final Optional<LocalDateTime> recorded;
        private final @Nullable Stamp stamp;
        private final List<StoredFact> taken = new ArrayList<>();
        private @Nullable UnreadableException fault;

        Entry(ResultSet rows, Wire wire) throws SQLException {
            position = rows.getLong(1);
            kind = rows.getString(2);
            stream = rows.getString(3);
            named = OpaqueId.isValid(stream) ? Optional.of(new StreamId(stream)) : Optional.empty();
            first = rows.getLong(9);
            count = rows.getInt(10);
            recorded = Optional.ofNullable(rows.getObject(6, LocalDateTime.class));
            Stamp read = null;
            try {
                read = Reads.stamp(
                        wire,
                        rows.getString(4),
                        rows.getObject(5, LocalDateTime.class),
                        rows.getObject(6, LocalDateTime.class),
                        rows.getInt(7),
                        rows.getString(8));
            } catch (UnreadableException e) {
                fault = e;
            }
            stamp = read;
        }

        void take(ResultSet rows, Wire wire) throws SQLException {
            if (stamp == null) {
                return;
            }
            try {
                Object fact = wire.value(rows.getString(3), rows.getInt(4), rows.getString(5));
                taken.add(new StoredFact(rows.getLong(2), stamp, fact));
            } catch (UnreadableException e) {
                fault = e;
            }
        }

        boolean isReadable() {
            // Fewer or more than it brought, and a reader would pass over one in silence, or take one for two.
            return fault == null && taken.size() == count && named.isPresent();
        }

        Kept kept() {
            return new Kept(position, kind, named.orElseThrow(), Objects.requireNonNull(stamp), taken);
        }

        UnreadableEntryException unreadable() {
            UnreadableException why =
                    fault != null ? fault : new UnreadableException(taken.size() + " facts are there of " + count);
            return new UnreadableEntryException(position, kind, named, recorded, why);
        }
    }
}
