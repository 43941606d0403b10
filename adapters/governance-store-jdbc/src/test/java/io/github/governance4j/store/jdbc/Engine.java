package io.github.governance4j.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.servers.MariaDbServer;
import io.github.governance4j.servers.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The databases the tests run on, each through a driver of its own; one database each and JVM, with the tables made. */
enum Engine {
    POSTGRESQL,
    /** A MariaDB through its own driver. */
    MARIADB,
    /** A MariaDB through the driver of MySQL. */
    MYSQL_DRIVER,
    H2;

    /** Enough for eight writers, each of whom may hold one and ask for another. */
    private static final int POOL = 20;

    private static final Map<Engine, HikariDataSource> POOLS = new EnumMap<>(Engine.class);

    /** The database, with the store's tables and one row of the host's own, as they are left by whoever was here before. */
    HikariDataSource dataSource() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, Engine::prepared);
        }
    }

    /** The same, with nothing in the tables. */
    HikariDataSource emptied() throws SQLException {
        HikariDataSource dataSource = dataSource();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "g4j_fact", "g4j_command", "g4j_stream", "g4j_reader", "g4j_held", "g4j_snapshot", "host")) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE g4j_numbering SET position = 0, place_hash = ?")) {
            statement.setBytes(1, new byte[RowHash.SIZE]);
            statement.executeUpdate();
        }
        return dataSource;
    }

    /** A store on the emptied database. */
    JdbcEventStore store() throws SQLException {
        return JdbcEventStore.owning(emptied(), Noted.WIRE);
    }

    /** Runs statements beside the store. */
    void run(String... statements) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A pool of its own on the same database. */
    HikariDataSource pool(int size) {
        return pool(size, true);
    }

    HikariDataSource pool(int size, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setAutoCommit(autoCommit);
        config.setJdbcUrl(dataSource().getJdbcUrl());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    private HikariDataSource prepared() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(freshUrl());
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        HikariDataSource dataSource = new HikariDataSource(config);
        Schema.create(dataSource);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE host (id integer PRIMARY KEY, note varchar(100))"
                    + (this == MARIADB || this == MYSQL_DRIVER ? " ENGINE = InnoDB" : ""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dataSource;
    }

    /** The address of a database with nothing in it, not even tables; H2 has but one. */
    String freshUrl() {
        return switch (this) {
            case POSTGRESQL -> PostgresServer.shared().newDatabase().url();
            case MARIADB -> MariaDbServer.shared().newDatabase().url();
            case MYSQL_DRIVER -> MariaDbServer.shared().newDatabase().mysqlUrl();
            case H2 -> "jdbc:h2:mem:g4j;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        };
    }
}
