package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives committed commands their places in the feed: in the order they were entered, one numberer at a time behind a row lock. Within a
 * stream that is the order of the stream, for a command is entered when the one before is committed or stands in the same transaction.
 *
 * <p>Each place continues the hash of the one before: {@code SHA-256(hash of the place before ‖ hash of the command)}, from 32 zero
 * bytes.
 */
final class Numbering {
    /**
     * The most commands numbered in one transaction (ours). Each look for those without a place goes over what was numbered since the
     * database last tidied up, so a long backlog is better met in few looks.
     */
    private static final int AT_ONCE = 10_000;
    /** The most rows sent in one message. */
    private static final int SENT = 1_000;

    private static final String ANY = "SELECT entry FROM g4j_command WHERE position IS NULL LIMIT 1";
    private static final String LOCK = "SELECT position, place_hash FROM g4j_numbering WHERE id = 1 FOR UPDATE";
    private static final String NEXT =
            "SELECT entry, hash FROM g4j_command WHERE position IS NULL ORDER BY entry LIMIT " + AT_ONCE;
    private static final String PLACE =
            "UPDATE g4j_command SET position = ?, place_hash = ? WHERE entry = ? AND position IS NULL";
    private static final String LAST = "UPDATE g4j_numbering SET position = ?, place_hash = ? WHERE id = 1";

    private final Transactions transactions;

    Numbering(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Numbers everything that is committed. */
    void number() {
        // Looked for without a lock and in a transaction of its own, so that nothing to do costs nobody anything.
        while (transactions.reading(Numbering::isAnyLeft)) {
            transactions.patiently(() -> transactions.writing(Numbering::numberSome));
        }
    }

    private static boolean isAnyLeft(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANY);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /** The last place given, and its hash; nobody else numbers until the transaction ends. */
    static Last lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the row of g4j_numbering is missing; the script enters it");
            }
            return new Last(rows.getLong(1), rows.getBytes(2));
        }
    }

    /** The last place given. */
    static final class Last {
        final long position;
        final byte[] hash;

        Last(long position, byte[] hash) {
            this.position = position;
            this.hash = hash;
        }
    }

    private static int numberSome(Connection connection) throws SQLException {
        Last last = lock(connection);
        // After the lock: what another numberer did meanwhile is seen, and nothing is numbered twice.
        List<Long> entries = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(rows.getLong(1));
                hashes.add(rows.getBytes(2));
            }
        }
        if (!entries.isEmpty()) {
            give(connection, last, entries, hashes);
        }
        return entries.size();
    }

    private static void give(Connection connection, Last last, List<Long> entries, List<byte[]> hashes)
            throws SQLException {
        RowHash hash = new RowHash();
        byte[] place = last.hash;
        long position = last.position;
        try (PreparedStatement statement = connection.prepareStatement(PLACE)) {
            for (int i = 0; i < entries.size(); i++) {
                place = hash.chained(place, hashes.get(i));
                position++;
                statement.setLong(1, position);
                statement.setBytes(2, place);
                statement.setLong(3, entries.get(i));
                statement.addBatch();
                if ((i + 1) % SENT == 0 || i + 1 == entries.size()) {
                    statement.executeBatch();
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setLong(1, position);
            statement.setBytes(2, place);
            statement.executeUpdate();
        }
    }
}
