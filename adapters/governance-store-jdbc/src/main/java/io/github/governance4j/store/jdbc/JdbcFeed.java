package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Everything a JDBC store has kept, in one order (关系库全局流水).
 *
 * <p>Writers never wait for each other over a place: a command is kept without one, and whoever reads the feed first numbers what has
 * been committed since, one reader at a time. A transaction that ends late is numbered late, so it is never skipped. It works in
 * transactions of its own, never in one of the host's, and sees nothing that is not committed.
 *
 * <pre>{@code
 * Runner.over(JdbcFeed.of(dataSource, wire), JdbcBookmarks.of(dataSource)) ...
 * }</pre>
 */
public final class JdbcFeed implements Feed {
    private static final String ENTRIES = "SELECT position, kind, stream, command_id, happened, recorded, nanos, actor"
            + " FROM g4j_command WHERE position > ? ORDER BY position LIMIT ?";

    private final Transactions transactions;
    private final Numbering numbering;
    private final Wire wire;

    private JdbcFeed(Transactions transactions, Wire wire) {
        this.transactions = transactions;
        this.numbering = new Numbering(transactions);
        this.wire = wire;
    }

    /**
     * The feed of a database.
     *
     * @param dataSource where connections come from; a pool, as a rule
     * @param wire how facts were written
     * @return the feed
     */
    public static JdbcFeed of(DataSource dataSource, Wire wire) {
        return new JdbcFeed(Transactions.owning(dataSource), wire);
    }

    /**
     * What comes after a place.
     *
     * @param position the last place that was dealt with, 0 at the beginning
     * @param limit the most entries to give, at least 1
     * @return them in order; none if nothing came since
     * @throws IllegalArgumentException if {@code position} is negative or {@code limit} below 1
     * @throws StoreException if the database cannot do it
     */
    @Override
    public List<Kept> after(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a place from 0 and a limit from 1 are wanted: " + position + ", " + limit);
        }
        numbering.number();
        return transactions.reading(connection -> read(connection, position, limit));
    }

    private List<Kept> read(Connection connection, long position, int limit) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        }
        if (!entries.isEmpty()) {
            addFacts(connection, position, entries);
        }
        return entries.stream().map(Entry::kept).toList();
    }

    private Entry entry(ResultSet rows) throws SQLException {
        int nanos = rows.getInt(7);
        Stamp stamp = new Stamp(
                new CommandId(rows.getString(4)),
                Moments.first(rows.getObject(5, LocalDateTime.class), nanos),
                Moments.second(rows.getObject(6, LocalDateTime.class), nanos),
                wire.actor(rows.getString(8)));
        return new Entry(rows.getLong(1), rows.getString(2), new StreamId(rows.getString(3)), stamp, new ArrayList<>());
    }

    private void addFacts(Connection connection, long position, List<Entry> entries) throws SQLException {
        String sql = Dialect.of(transactions.database(connection)).factsOfPlaces();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            statement.setLong(2, entries.get(entries.size() - 1).position);
            try (ResultSet rows = statement.executeQuery()) {
                int at = 0;
                while (rows.next()) {
                    while (entries.get(at).position != rows.getLong(1)) {
                        at++;
                    }
                    Entry entry = entries.get(at);
                    Object fact = wire.value(rows.getString(3), rows.getInt(4), rows.getString(5));
                    entry.facts.add(new StoredFact(rows.getLong(2), entry.stamp, fact));
                }
            }
        }
    }

    private record Entry(long position, String kind, StreamId stream, Stamp stamp, List<StoredFact> facts) {
        Kept kept() {
            return new Kept(position, kind, stream, stamp, facts);
        }
    }
}
