package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Held;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** How far each reader of a {@link JdbcFeed} has come, and what it holds (关系库读取进度). Each change is a transaction of its own. */
public final class JdbcBookmarks implements Bookmarks {
    private static final String READ = "SELECT position FROM g4j_reader WHERE reader = ?";
    private static final String MOVE = "UPDATE g4j_reader SET position = ? WHERE reader = ? AND position = ?";
    private static final String BEGIN = "INSERT INTO g4j_reader (reader, position) VALUES (?, ?)";

    private final Transactions transactions;

    private JdbcBookmarks(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The bookmarks of a database.
     *
     * @param dataSource where connections come from; a pool, as a rule
     * @return the bookmarks
     */
    public static JdbcBookmarks of(DataSource dataSource) {
        return new JdbcBookmarks(Transactions.owning(dataSource));
    }

    @Override
    public long bookmark(String reader) {
        OpaqueId.checked("reader", reader);
        return transactions.reading(connection -> read(connection, reader));
    }

    @Override
    public boolean move(String reader, long from, long to) {
        OpaqueId.checked("reader", reader);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a reader moves on from a place it can have: " + from + " to " + to);
        }
        if (from == to) {
            // Some drivers count only rows that an update changed.
            return bookmark(reader) == from;
        }
        return transactions.patiently(() -> transactions.writing(connection -> moved(connection, reader, from, to)))
                || (from == 0 && begun(reader, to));
    }

    @Override
    public void hold(String reader, List<Held> undelivered) {
        OpaqueId.checked("reader", reader);
        if (!undelivered.isEmpty()) {
            transactions.patiently(() -> transactions.writing(
                    connection -> HeldRows.enter(connection, transactions.database(connection), reader, undelivered)));
        }
    }

    @Override
    public List<Held> held(String reader) {
        OpaqueId.checked("reader", reader);
        return transactions.reading(connection -> HeldRows.firsts(connection, reader));
    }

    @Override
    public Optional<Held> release(String reader, Held delivered) {
        OpaqueId.checked("reader", reader);
        return transactions.patiently(
                () -> transactions.writing(connection -> HeldRows.takeOut(connection, reader, delivered)));
    }

    private static long read(Connection connection, String reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, reader);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static boolean moved(Connection connection, String reader, long from, long to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setLong(1, to);
            statement.setString(2, reader);
            statement.setLong(3, from);
            return statement.executeUpdate() == 1;
        }
    }

    /** The first move of a reader nobody knows yet; of several at once only one gets the row. */
    private boolean begun(String reader, long to) {
        if (bookmark(reader) > 0) {
            return false;
        }
        try {
            return transactions.patiently(() -> transactions.writing(connection -> entered(connection, reader, to)));
        } catch (StoreException e) {
            if (bookmark(reader) > 0) {
                return false;
            }
            throw e;
        }
    }

    private static boolean entered(Connection connection, String reader, long to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, reader);
            statement.setLong(2, to);
            return statement.executeUpdate() == 1;
        }
    }
}
