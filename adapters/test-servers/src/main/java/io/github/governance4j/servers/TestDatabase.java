package io.github.governance4j.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One database on a server, with a user that owns it and is no administrator.
 *
 * @param name its name on the server
 * @param url where it is, user and password included, for {@link DriverManager} and for pools
 */
public record TestDatabase(String name, String url) {
    /** {@return connections to it, a new one each time} */
    public DataSource dataSource() {
        return new PlainDataSource(url);
    }

    /**
     * {@return a new connection}
     *
     * @throws SQLException if there is none
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /**
     * Runs statements, one transaction each.
     *
     * @param statements SQL
     * @throws SQLException if one fails
     */
    public void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /**
     * {@return where it is for the MySQL driver instead of the MariaDB driver}
     *
     * @throws IllegalStateException if it is on PostgreSQL
     */
    public String mysqlUrl() {
        if (url.startsWith("jdbc:mysql:")) {
            return url;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new IllegalStateException("not a database the MySQL driver speaks to: " + name);
        }
        return "jdbc:mysql:" + url.substring("jdbc:mariadb:".length());
    }
}
