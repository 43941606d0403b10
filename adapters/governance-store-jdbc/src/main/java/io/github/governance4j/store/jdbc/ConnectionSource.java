package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where the connection of the host's running transaction comes from (宿主事务的连接).
 *
 * <p>With Spring:
 *
 * <pre>{@code
 * ConnectionSource ours = ConnectionSource.of(
 *         () -> DataSourceUtils.getConnection(dataSource),
 *         connection -> DataSourceUtils.releaseConnection(connection, dataSource));
 * }</pre>
 *
 * <p>The store asks before each of its operations and hands back after it. It neither commits nor rolls back nor closes.
 */
public interface ConnectionSource {
    /**
     * {@return the connection of the transaction that runs now}
     *
     * @throws SQLException if there is none to be had
     */
    Connection current() throws SQLException;

    /**
     * Takes note that the store needs the connection no longer, for now.
     *
     * @param connection what {@link #current} gave
     * @throws SQLException if something is wrong with it
     */
    void done(Connection connection) throws SQLException;

    /**
     * A source made of two functions.
     *
     * @param current gives the connection of the running transaction
     * @param done takes note that it is needed no longer
     * @return the source
     */
    static ConnectionSource of(Giving current, Taking done) {
        return new ConnectionSource() {
            @Override
            public Connection current() throws SQLException {
                return current.connection();
            }

            @Override
            public void done(Connection connection) throws SQLException {
                done.accept(connection);
            }
        };
    }

    /**
     * {@return a source that always gives one connection, and leaves it alone}
     *
     * @param connection the connection, whose transaction belongs to the host
     */
    static ConnectionSource of(Connection connection) {
        return of(() -> connection, given -> {});
    }

    /** Gives a connection. */
    @FunctionalInterface
    interface Giving {
        /**
         * {@return a connection}
         *
         * @throws SQLException if there is none to be had
         */
        Connection connection() throws SQLException;
    }

    /** Takes a connection back. */
    @FunctionalInterface
    interface Taking {
        /**
         * Takes it.
         *
         * @param connection the connection
         * @throws SQLException if something is wrong with it
         */
        void accept(Connection connection) throws SQLException;
    }
}
