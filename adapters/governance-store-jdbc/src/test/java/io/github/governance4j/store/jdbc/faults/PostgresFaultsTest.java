package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.servers.DatabaseServer;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.PostgresServer;
import io.github.governance4j.servers.TestDatabase;
import java.sql.SQLException;

class PostgresFaultsTest implements FaultLaws {
    @Override
    public DatabaseServer shared() {
        return PostgresServer.shared();
    }

    @Override
    public LocalServer own(String... settings) {
        return PostgresServer.start(settings);
    }

    @Override
    public LocalServer small() {
        return PostgresServer.startOnSmallDisk(24);
    }

    @Override
    public String notDurable() {
        return "synchronous_commit=off";
    }

    @Override
    public void readOnly(LocalServer server, TestDatabase database, boolean only) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setReadOnly(false);
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE");
            statement.execute("ALTER DATABASE " + database.name() + " SET default_transaction_read_only = "
                    + (only ? "on" : "off"));
        }
    }

    @Override
    public void fill(TestDatabase database) throws SQLException {
        Filling.until("53100", database, "INSERT INTO filler SELECT repeat('x', 1000) FROM generate_series(1, %d)");
    }
}
