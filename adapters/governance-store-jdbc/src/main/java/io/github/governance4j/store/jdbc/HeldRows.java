package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Held;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of {@code g4j_held}: found by their key, so that many for one stream cost no more than one. */
final class HeldRows {
    private static final String INSERT = "INSERT INTO g4j_held (reader, stream, position) VALUES (?, ?, ?)";
    // Places are counted from 1; what is below was written by hand and stands for nothing.
    private static final String FIRST_BEHIND = "SELECT stream, position FROM g4j_held"
            + " WHERE reader = ? AND stream > ? AND position > 0 ORDER BY stream, position LIMIT 1";
    private static final String FIRST_OF = "SELECT stream, position FROM g4j_held"
            + " WHERE reader = ? AND stream = ? AND position > 0 ORDER BY position LIMIT 1";
    private static final String DELETE = "DELETE FROM g4j_held WHERE reader = ? AND stream = ? AND position = ?";

    private HeldRows() {}

    /** Enters what is not there yet, in the order of the key, so that two nodes never wait for each other in a circle. */
    static int enter(Connection connection, Database database, String reader, List<Held> undelivered)
            throws SQLException {
        List<Held> sorted = undelivered.stream()
                .sorted(Comparator.comparing(Held::stream).thenComparingLong(Held::position))
                .toList();
        try (PreparedStatement statement = connection.prepareStatement(entering(database))) {
            for (Held held : sorted) {
                new Binding(statement).text(reader).text(held.stream().value()).number(held.position());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    private static String entering(Database database) {
        return switch (database) {
            case POSTGRESQL -> INSERT + " ON CONFLICT DO NOTHING";
            case MYSQL -> INSERT + " ON DUPLICATE KEY UPDATE position = g4j_held.position";
            case H2 -> "MERGE INTO g4j_held (reader, stream, position) KEY (reader, stream, position) VALUES (?, ?, ?)";
        };
    }

    /** The first for each stream, in the order of the feed; one look for each stream and one more. */
    static List<Held> firsts(Connection connection, String reader) throws SQLException {
        List<Held> firsts = new ArrayList<>();
        String stream = "";
        try (PreparedStatement statement = connection.prepareStatement(FIRST_BEHIND)) {
            while (true) {
                new Binding(statement).text(reader).text(stream);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        firsts.sort(Comparator.comparingLong(Held::position).thenComparing(Held::stream));
                        return firsts;
                    }
                    stream = rows.getString(1);
                    // No reader has anything for what cannot be a stream.
                    if (OpaqueId.isValid(stream)) {
                        firsts.add(new Held(new StreamId(stream), rows.getLong(2)));
                    }
                }
            }
        }
    }

    /** Takes one out; the first that is left for its stream. */
    static Optional<Held> takeOut(Connection connection, String reader, Held delivered) throws SQLException {
        String stream = delivered.stream().value();
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            new Binding(statement).text(reader).text(stream).number(delivered.position());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(FIRST_OF)) {
            new Binding(statement).text(reader).text(stream);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new Held(delivered.stream(), rows.getLong(2))) : Optional.empty();
            }
        }
    }
}
