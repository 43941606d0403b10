package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.core.store.Snapshots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Keeps snapshots in {@code g4j_snapshot}, beside the facts they sum up (关系库快照库).
 *
 * <p>Always in the transactions of its store, so that facts and snapshots come and go together: beside a store that owns its
 * transactions each is one of its own, after that of the facts; beside one that joins the host's they are part of it, and are undone with
 * it. The table may be emptied at any time, {@code DELETE FROM g4j_snapshot}; it is no part of the hash chain, so it is emptied before
 * balances are audited.
 */
public final class JdbcSnapshots implements Snapshots {
    private static final String INSERT = "INSERT INTO g4j_snapshot (stream, version, form, body) VALUES (?, ?, ?, ?)";

    private final Transactions transactions;

    private JdbcSnapshots(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * {@return snapshots in the database of a store, kept in its transactions}
     *
     * @param store the store
     */
    public static JdbcSnapshots beside(JdbcEventStore store) {
        return new JdbcSnapshots(store.transactions());
    }

    @Override
    public Optional<Snapshot> latest(StreamId stream, String form) {
        return transactions.reading(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT version, form, body FROM g4j_snapshot WHERE stream = ? AND form = ?")) {
                new Binding(statement).text(stream.value()).text(form);
                try (ResultSet rows = statement.executeQuery()) {
                    // Some collations take no notice of blanks at the end.
                    return rows.next() && rows.getString(2).equals(form)
                            ? Optional.of(new Snapshot(stream, rows.getLong(1), form, rows.getString(3)))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public void keep(Snapshot snapshot) {
        transactions.writing(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(replacing(connection))) {
                new Binding(statement)
                        .text(snapshot.stream().value())
                        .number(snapshot.version())
                        .text(snapshot.form())
                        .text(snapshot.body());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public void drop(StreamId stream) {
        transactions.writing(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM g4j_snapshot WHERE stream = ?")) {
                new Binding(statement).text(stream.value());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public boolean failsAlone() {
        return !transactions.isJoined();
    }

    private String replacing(Connection connection) throws SQLException {
        return switch (transactions.database(connection)) {
            case POSTGRESQL ->
                INSERT + " ON CONFLICT (stream) DO UPDATE SET version = excluded.version,"
                        + " form = excluded.form, body = excluded.body";
            case MYSQL ->
                INSERT + " ON DUPLICATE KEY UPDATE version = VALUES(version), form = VALUES(form),"
                        + " body = VALUES(body)";
            case H2 -> "MERGE INTO g4j_snapshot (stream, version, form, body) KEY (stream) VALUES (?, ?, ?, ?)";
        };
    }
}
