package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
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
import java.util.TreeMap;

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

    static List<Kept> read(Connection connection, Dialect dialect, Wire wire, long position, int limit)
            throws SQLException {
        FeedPage page = new FeedPage(wire);
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(rows);
                }
            }
        }
        if (!page.places.isEmpty()) {
            dialect.readFacts(connection, page);
        }
        return page.entries.stream().map(Entry::kept).toList();
    }

    private void add(ResultSet rows) throws SQLException {
        int nanos = rows.getInt(7);
        Stamp stamp = new Stamp(
                new CommandId(rows.getString(4)),
                Moments.first(rows.getObject(5, LocalDateTime.class), nanos),
                Moments.second(rows.getObject(6, LocalDateTime.class), nanos),
                wire.actor(rows.getString(8)));
        StreamId stream = new StreamId(rows.getString(3));
        Entry entry = new Entry(
                rows.getLong(1), rows.getString(2), stream, stamp, rows.getLong(9), rows.getInt(10), new ArrayList<>());
        entries.add(entry);
        if (entry.count > 0) {
            places.computeIfAbsent(stream.value(), none -> new TreeMap<>()).put(entry.first, entry);
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

    /** Which facts are wanted: a run of them for each command that brought any, in the order of the feed. */
    List<Run> runs() {
        return entries.stream()
                .filter(entry -> entry.count > 0)
                .map(entry -> new Run(entry.stream.value(), entry.first, entry.first + entry.count - 1))
                .toList();
    }

    /** Takes facts, those of a stream in their order: stream, sequence, name, version, body. */
    void take(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long sequence = rows.getLong(2);
                Entry entry = Objects.requireNonNull(places.get(rows.getString(1)))
                        .floorEntry(sequence)
                        .getValue();
                Object fact = wire.value(rows.getString(3), rows.getInt(4), rows.getString(5));
                entry.taken.add(new StoredFact(sequence, entry.stamp, fact));
            }
        }
    }

    /** Facts that stand side by side in their stream, both ends included. */
    record Run(String stream, long first, long last) {}

    private record Entry(
            long position, String kind, StreamId stream, Stamp stamp, long first, int count, List<StoredFact> taken) {
        Kept kept() {
            return new Kept(position, kind, stream, stamp, taken);
        }
    }
}
