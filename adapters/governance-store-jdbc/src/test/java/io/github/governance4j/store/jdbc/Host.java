package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A host with a table and transactions of its own. */
final class Host {
    private Host() {}

    /** A connection with a transaction begun. */
    static Connection begin(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void insert(Connection connection, int id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO host (id, note) VALUES (?, 'own')")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }

    /** How many rows of the host's own are committed. */
    static int rows(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return rows(connection);
        }
    }

    static int rows(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM host");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
