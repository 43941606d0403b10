package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.UnreadableStreamException;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.json.UnreadableException;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is read from the tables. */
final class Reads {
    private static final String FACTS = "SELECT f.sequence, f.name, f.version, f.body, f.command_id,"
            + " c.happened, c.recorded, c.nanos, c.actor"
            + " FROM g4j_fact f JOIN g4j_command c ON c.stream = f.stream AND c.command_id = f.command_id"
            + " WHERE f.stream = ? AND f.sequence > ? ORDER BY f.sequence";
    private static final String EXPLANATION = "SELECT explanation FROM g4j_command WHERE stream = ? AND command_id = ?";
    static final String DUE = "SELECT stream, due_at, due_nanos FROM g4j_stream"
            + " WHERE kind = ? AND due_at <= ? AND (due_at < ? OR due_nanos <= ?)"
            + " ORDER BY due_at, due_nanos, stream LIMIT ?";
    private static final String ROW = "SELECT row_data FROM g4j_stream WHERE stream = ?";
    private static final String HEAD = "SELECT kind, version FROM g4j_stream WHERE stream = ?";
    private static final String TAKEN = "SELECT 1 FROM g4j_command WHERE stream = ? AND command_id = ?";

    private static final Logger LOG = LoggerFactory.getLogger(JdbcEventStore.class);

    private Reads() {}

    /** How far a stream has come, and whether it knows a command. */
    record Standing(String kind, long version, boolean knows) {}

    /** Reads what is kept of one stream, and says which one it was if that cannot be read. */
    static <T> T of(StreamId stream, Transactions transactions, Transactions.Work<T> work) {
        try {
            return transactions.reading(work);
        } catch (UnreadableException e) {
            throw new UnreadableStreamException(stream, e);
        }
    }

    /**
     * The facts of a stream after so many.
     *
     * @throws UnreadableException if one of them, or a stamp, cannot be read
     */
    static List<StoredFact> facts(Connection connection, Wire wire, StreamId stream, long after, String lock)
            throws SQLException {
        List<StoredFact> facts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FACTS + lock)) {
            new Binding(statement).text(stream.value()).number(after);
            try (ResultSet rows = statement.executeQuery()) {
                Stamp stamp = null;
                while (rows.next()) {
                    stamp = stamp(rows, wire, stamp);
                    Object fact = wire.value(rows.getString(2), rows.getInt(3), rows.getString(4));
                    facts.add(new StoredFact(rows.getLong(1), stamp, fact));
                }
            }
        }
        return List.copyOf(facts);
    }

    /** The facts of one command share its stamp, and lie together. */
    private static Stamp stamp(ResultSet rows, Wire wire, @Nullable Stamp before) throws SQLException {
        String command = rows.getString(5);
        if (before != null && before.id().value().equals(command)) {
            return before;
        }
        return stamp(
                wire,
                command,
                rows.getObject(6, LocalDateTime.class),
                rows.getObject(7, LocalDateTime.class),
                rows.getInt(8),
                rows.getString(9));
    }

    /**
     * A stamp as it is kept.
     *
     * @throws UnreadableException if it is none: databases know moments that Java does not, and take any text
     */
    static Stamp stamp(
            Wire wire,
            String command,
            @Nullable LocalDateTime happened,
            @Nullable LocalDateTime recorded,
            int nanos,
            String actor) {
        if (happened == null || recorded == null) {
            throw new UnreadableException("not readable as a stamp: no moment");
        }
        Actor by = wire.actor(actor);
        try {
            return new Stamp(
                    new CommandId(command), Moments.first(happened, nanos), Moments.second(recorded, nanos), by);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableException(
                    "not readable as a stamp: " + e.getClass().getSimpleName());
        }
    }

    static Optional<Explanation> explanation(
            Connection connection, Wire wire, StreamId stream, CommandId command, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXPLANATION + lock)) {
            new Binding(statement).text(stream.value()).text(command.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(wire.explanation(rows.getString(1))) : Optional.empty();
            }
        }
    }

    static List<Waiting> due(Connection connection, String kind, LocalDateTime moment, int limit) throws SQLException {
        int asked = limit;
        while (true) {
            List<Optional<Waiting>> rows = rowsDue(connection, kind, moment, asked);
            List<Waiting> due =
                    rows.stream().flatMap(Optional::stream).limit(limit).toList();
            int nameless = (int) rows.stream().filter(Optional::isEmpty).count();
            if (due.size() == limit || rows.size() < asked) {
                if (nameless > 0) {
                    LOG.warn("{}: {} streams that are due have no name", kind, nameless);
                }
                return due;
            }
            // They must not stand in the way of those that come behind.
            asked = limit + nameless;
        }
    }

    /** What is due; nothing where a row was changed so that no stream can be called so. */
    private static List<Optional<Waiting>> rowsDue(Connection connection, String kind, LocalDateTime moment, int limit)
            throws SQLException {
        List<Optional<Waiting>> due = new ArrayList<>();
        LocalDateTime micros = Moments.micros(moment);
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            Binding to = new Binding(statement);
            to.text(kind).moment(micros).moment(micros);
            to.small(Moments.finer(moment)).small(limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    LocalDateTime at = rows.getObject(2, LocalDateTime.class);
                    String stream = rows.getString(1);
                    due.add(
                            OpaqueId.isValid(stream)
                                    ? Optional.of(new Waiting(at.plusNanos(rows.getInt(3)), new StreamId(stream)))
                                    : Optional.empty());
                }
            }
        }
        return due;
    }

    static Map<String, String> row(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            new Binding(statement).text(stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? FlatJson.read(rows.getString(1)) : Map.of();
            }
        }
    }

    /** Empty if nothing is known of the stream. The stream comes first: once it is locked, its commands stay as they are. */
    static Optional<Standing> standing(Connection connection, Draft draft, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD + lock)) {
            new Binding(statement).text(draft.stream);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Standing(rows.getString(1), rows.getLong(2), knows(connection, draft, lock)))
                        : Optional.empty();
            }
        }
    }

    private static boolean knows(Connection connection, Draft draft, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKEN + lock)) {
            new Binding(statement).text(draft.stream).text(draft.command);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
