package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.json.UnknownFields;
import io.github.governance4j.json.UnreadableException;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one stream without some persons; within one transaction, whose writer holds the stream's row (脱敏). */
final class Redaction {
    private static final String BODIES =
            "SELECT sequence, name, version, body, salt, digest FROM g4j_fact WHERE stream = ? ORDER BY sequence";
    private static final String BODY =
            "UPDATE g4j_fact SET body = ?, salt = NULL, digest = ?, redacted_at = ? WHERE stream = ? AND sequence = ?";
    private static final String REASONS =
            "SELECT command_id, actor, explanation, salt, digest FROM g4j_command WHERE stream = ? ORDER BY ordinal";
    private static final String REASON = "UPDATE g4j_command SET actor = ?, explanation = ?, salt = NULL, digest = ?,"
            + " redacted_at = ? WHERE stream = ? AND command_id = ?";
    private static final String ROW = "UPDATE g4j_stream SET row_data = ? WHERE stream = ?";
    private static final String SNAPSHOT = "DELETE FROM g4j_snapshot WHERE stream = ?";

    private final Connection connection;
    private final Wire wire;
    private final StreamId stream;
    private final List<Body> bodies;
    private final List<Reason> reasons;
    private final String row;
    private final Placeholders names;

    Redaction(Connection connection, Wire wire, StreamId stream, Set<String> persons, String row) throws SQLException {
        this.connection = connection;
        this.wire = wire;
        this.stream = stream;
        this.bodies = bodies(connection, stream);
        this.reasons = reasons(connection, stream);
        this.row = row;
        this.names = new Placeholders(persons);
        bodies.forEach(body -> names.keep(body.json));
        reasons.forEach(reason -> names.keep(reason.actor + reason.why));
        names.keep(row);
    }

    /**
     * Writes them, and answers how many facts and commands something was taken away from.
     *
     * @throws UnreadableException if one of them could not be read any more
     */
    int write(LocalDateTime now) throws SQLException {
        int redacted = bodies(now) + reasons(now);
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            new Binding(statement).text(names.without(row)).text(stream.value());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(SNAPSHOT)) {
            new Binding(statement).text(stream.value());
            statement.executeUpdate();
        }
        return redacted;
    }

    /** A fact as it is kept. */
    private static final class Body {
        final long sequence;
        final String name;
        final int version;
        final String json;
        final byte[] digest;

        Body(ResultSet row, RowHash sha) throws SQLException {
            sequence = row.getLong(1);
            name = row.getString(2);
            version = row.getInt(3);
            json = row.getString(4);
            digest = digest(sha, row.getBytes(6), row.getBytes(5), json);
        }
    }

    /** Who asked for a command and why it was taken, as it is kept. */
    private static final class Reason {
        final String command;
        final String actor;
        final String why;
        final byte[] digest;

        Reason(ResultSet row, RowHash sha) throws SQLException {
            command = row.getString(1);
            actor = row.getString(2);
            why = row.getString(3);
            digest = digest(sha, row.getBytes(5), row.getBytes(4), actor, why);
        }
    }

    /** The digest that stands there, if something was taken away before, or that of what stands there. */
    private static byte[] digest(RowHash sha, byte @Nullable [] kept, byte @Nullable [] salt, String... texts) {
        return kept != null ? kept : sha.digest(salt == null ? new byte[0] : salt, texts);
    }

    private static List<Body> bodies(Connection connection, StreamId stream) throws SQLException {
        RowHash sha = new RowHash();
        List<Body> bodies = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BODIES)) {
            new Binding(statement).text(stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    bodies.add(new Body(rows, sha));
                }
            }
        }
        return bodies;
    }

    private static List<Reason> reasons(Connection connection, StreamId stream) throws SQLException {
        RowHash sha = new RowHash();
        List<Reason> reasons = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(REASONS)) {
            new Binding(statement).text(stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reasons.add(new Reason(rows, sha));
                }
            }
        }
        return reasons;
    }

    private int bodies(LocalDateTime now) throws SQLException {
        int redacted = 0;
        try (PreparedStatement writing = connection.prepareStatement(BODY)) {
            for (Body body : bodies) {
                String without = names.withoutKeys(body.json, json -> isStill(body, json));
                if (!without.equals(body.json)) {
                    readAgain(
                            "fact " + body.sequence,
                            body.json,
                            without,
                            json -> wire.value(body.name, body.version, json));
                    new Binding(writing)
                            .text(without)
                            .bytes(body.digest)
                            .moment(Moments.micros(now))
                            .text(stream.value())
                            .number(body.sequence);
                    writing.addBatch();
                    redacted++;
                }
            }
            writing.executeBatch();
        }
        return redacted;
    }

    private int reasons(LocalDateTime now) throws SQLException {
        int redacted = 0;
        try (PreparedStatement writing = connection.prepareStatement(REASON)) {
            for (Reason reason : reasons) {
                String actor = names.without(reason.actor);
                String why = names.without(reason.why);
                if (!actor.equals(reason.actor) || !why.equals(reason.why)) {
                    readAgain("command " + reason.command, reason.actor, actor, wire::actor);
                    readAgain("command " + reason.command, reason.why, why, wire::explanation);
                    new Binding(writing)
                            .text(actor)
                            .text(why)
                            .bytes(reason.digest)
                            .moment(Moments.micros(now))
                            .text(stream.value())
                            .text(reason.command);
                    writing.addBatch();
                    redacted++;
                }
            }
            writing.executeBatch();
        }
        return redacted;
    }

    /**
     * Whether a fact can be read with another text. Strictly, if it could be before: else a field that became another one would be taken
     * for one nobody knows, and skipped.
     */
    private boolean isStill(Body body, String json) {
        Wire strict = wire.unknownFields(UnknownFields.REFUSE);
        Wire reading = isReadable(body.json, text -> strict.value(body.name, body.version, text)) ? strict : wire;
        return isReadable(json, text -> reading.value(body.name, body.version, text));
    }

    /** Text and salt go for good: what could be read and could not be any more undoes the whole transaction. */
    private void readAgain(String what, String before, String without, Consumer<String> reading) {
        try {
            reading.accept(without);
        } catch (UnreadableException e) {
            if (isReadable(before, reading)) {
                throw new UnreadableException("nothing was erased in " + stream + ", for without its persons " + what
                        + " would be " + e.getMessage());
            }
        }
    }

    private static boolean isReadable(String json, Consumer<String> reading) {
        try {
            reading.accept(json);
            return true;
        } catch (UnreadableException e) {
            return false;
        }
    }
}
