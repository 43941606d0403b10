package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where connections come from and who ends their transactions. Everything in the store that speaks to the database goes through here:
 * owned connections are always handed back, joined ones are never committed, rolled back or closed.
 */
final class Transactions {
    /** How often a transaction of ours is begun again before the caller hears of it (ours); a few seconds in all. */
    private static final int TRIES = 40;

    private static final int LONGEST_PAUSE_MILLIS = 100;

    private final @Nullable DataSource owned;
    private final ConnectionSource joined;
    private volatile @Nullable Database database;

    private Transactions(@Nullable DataSource owned, ConnectionSource joined) {
        this.owned = owned;
        this.joined = joined;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Every piece of writing is a transaction of its own. */
    static Transactions owning(DataSource dataSource) {
        return new Transactions(dataSource, ConnectionSource.of(dataSource::getConnection, Connection::close));
    }

    /** Everything is done inside the transaction of the host. */
    static Transactions joining(ConnectionSource source) {
        return new Transactions(null, source);
    }

    boolean isJoined() {
        return owned == null;
    }

    /** What the connections lead to; known from the first connection on. */
    Database database(Connection connection) throws SQLException {
        Database known = database;
        if (known == null) {
            known = Database.of(connection);
            database = known;
        }
        return known;
    }

    /** The same, asking for a connection if need be. */
    Database database() {
        Database known = database;
        return known == null ? withConnection(this::database) : known;
    }

    /** Reads; leaves no transaction of ours behind. */
    <T> T reading(Work<T> work) {
        return withConnection(connection -> {
            T result = work.on(connection);
            if (!isJoined() && !connection.getAutoCommit()) {
                connection.rollback();
            }
            return result;
        });
    }

    /**
     * Writes, all or nothing: owned, in a transaction that is committed here; joined, behind a savepoint of our own.
     *
     * @param isKept whether what came of the work stays; otherwise it is undone
     */
    <T> T writing(Work<T> work, Predicate<T> isKept) {
        return withConnection(connection ->
                isJoined() ? behindSavepoint(connection, work, isKept) : inTransaction(connection, work, isKept));
    }

    /** The same, and what came of the work always stays. */
    <T> T writing(Work<T> work) {
        return writing(work, result -> true);
    }

    /**
     * The same in a transaction whose every statement sees what others have committed by then, also where the database would rather not:
     * MySQL, whose locks are fewer then, too. Owned only.
     */
    <T> T writingOnFreshReads(Work<T> work) {
        return withConnection(connection -> {
            int before = database(connection) == Database.MYSQL
                    ? connection.getTransactionIsolation()
                    : Connection.TRANSACTION_READ_COMMITTED;
            if (before == Connection.TRANSACTION_READ_COMMITTED) {
                return inTransaction(connection, work, result -> true);
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            boolean isDone = false;
            try {
                T result = inTransaction(connection, work, kept -> true);
                isDone = true;
                return result;
            } finally {
                quietlyUnless(isDone, () -> connection.setTransactionIsolation(before));
            }
        });
    }

    /** Writes with one statement, which is taken whole or not at all by itself. */
    <T> T atOnce(Work<T> work, Predicate<T> isKept) {
        return withConnection(connection -> {
            if (isJoined()) {
                return behindSavepoint(connection, work, isKept);
            }
            return connection.getAutoCommit() ? work.on(connection) : inTransaction(connection, work, isKept);
        });
    }

    /** In a transaction of our own we give way to others, and then try again. */
    <T> T patiently(Supplier<T> writing) {
        for (int tries = 1; true; tries++) {
            try {
                return writing.get();
            } catch (StoreException e) {
                if (isJoined() || tries == TRIES || !e.sqlState().startsWith("40") || !pause(tries)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits longer each time, and nobody as long as another: those who got in each other's way would else do so again at once. False if
     * somebody wants the thread to stop.
     */
    private static boolean pause(int tries) {
        int longest = Math.min(LONGEST_PAUSE_MILLIS, 1 << Math.min(tries, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Refuses to join what is no transaction. */
    static void requireTransaction(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("there is no transaction to join: the connection commits every statement by"
                    + " itself (autocommit is on). Begin one, for example with setAutoCommit(false) or @Transactional");
        }
    }

    <T> T withConnection(Work<T> work) {
        try {
            Connection connection = joined.current();
            boolean isDone = false;
            try {
                // Known before anything can go wrong: what a fault means depends on it.
                database(connection);
                T result = work.on(connection);
                isDone = true;
                return result;
            } finally {
                giveBack(connection, isDone);
            }
        } catch (SQLException e) {
            Database known = database;
            throw SqlFaults.of(known == null ? Database.H2 : known, e);
        }
    }

    private void giveBack(Connection connection, boolean isDone) throws SQLException {
        quietlyUnless(isDone, () -> joined.done(connection));
    }

    private static <T> T inTransaction(Connection connection, Work<T> work, Predicate<T> isKept) throws SQLException {
        boolean before = connection.getAutoCommit();
        if (before) {
            connection.setAutoCommit(false);
        }
        boolean isDone = false;
        try {
            T result = work.on(connection);
            if (isKept.test(result)) {
                connection.commit();
            } else {
                connection.rollback();
            }
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                quietlyUnless(false, connection::rollback);
            }
            if (before) {
                quietlyUnless(isDone, () -> connection.setAutoCommit(true));
            }
        }
    }

    private static <T> T behindSavepoint(Connection connection, Work<T> work, Predicate<T> isKept) throws SQLException {
        requireTransaction(connection);
        Savepoint savepoint = connection.setSavepoint();
        boolean isDone = false;
        try {
            T result = work.on(connection);
            if (!isKept.test(result)) {
                connection.rollback(savepoint);
            }
            connection.releaseSavepoint(savepoint);
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                quietlyUnless(false, () -> connection.rollback(savepoint));
            }
        }
    }

    /** Cleaning up. After a fault the connection may be broken for good; the fault itself is what the caller must hear of. */
    private static void quietlyUnless(boolean isDone, Cleaning cleaning) throws SQLException {
        try {
            cleaning.run();
        } catch (SQLException e) {
            if (isDone) {
                throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Cleaning {
        void run() throws SQLException;
    }
}
