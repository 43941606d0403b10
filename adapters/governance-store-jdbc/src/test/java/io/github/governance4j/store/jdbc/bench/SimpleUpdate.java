package io.github.governance4j.store.jdbc.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** The transaction {@code pgbench -b simple-update} does, through JDBC: change a balance, read it, note the change, commit. */
final class SimpleUpdate {
    private final DataSource dataSource;
    private final int accounts;

    SimpleUpdate(DataSource dataSource, int accounts) {
        this.dataSource = dataSource;
        this.accounts = accounts;
    }

    /** Makes the tables as pgbench has them, for as many accounts as there are streams. */
    void prepare() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE pgbench_accounts (aid INT NOT NULL PRIMARY KEY, bid INT, abalance INT,"
                    + " filler CHAR(84))");
            statement.execute("CREATE TABLE pgbench_history (tid INT, bid INT, aid INT, delta INT, mtime TIMESTAMP,"
                    + " filler CHAR(22))");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO pgbench_accounts VALUES (?, 1, 0, '')")) {
                for (int account = 1; account <= accounts; account++) {
                    insert.setInt(1, account);
                    insert.addBatch();
                    if (account % 1000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void once() throws SQLException {
        int account = ThreadLocalRandom.current().nextInt(accounts) + 1;
        int delta = ThreadLocalRandom.current().nextInt(-5000, 5001);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE pgbench_accounts SET abalance = abalance + ? WHERE aid = ?")) {
                update.setInt(1, delta);
                update.setInt(2, account);
                update.executeUpdate();
            }
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT abalance FROM pgbench_accounts WHERE aid = ?")) {
                select.setInt(1, account);
                try (ResultSet answer = select.executeQuery()) {
                    answer.next();
                    answer.getInt(1);
                }
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO pgbench_history"
                    + " (tid, bid, aid, delta, mtime) VALUES (?, 1, ?, ?, CURRENT_TIMESTAMP)")) {
                insert.setInt(1, 1);
                insert.setInt(2, account);
                insert.setInt(3, delta);
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
