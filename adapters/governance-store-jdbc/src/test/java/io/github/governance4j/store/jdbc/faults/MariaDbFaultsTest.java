package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.servers.DatabaseServer;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.MariaDbServer;
import io.github.governance4j.servers.TestDatabase;
import java.sql.SQLException;

class MariaDbFaultsTest implements FaultLaws {
    @Override
    public DatabaseServer shared() {
        return MariaDbServer.shared();
    }

    @Override
    public LocalServer own(String... settings) {
        return MariaDbServer.start(settings);
    }

    @Override
    public LocalServer small() {
        return MariaDbServer.startOnSmallDisk(64);
    }

    @Override
    public String notDurable() {
        return "innodb_flush_log_at_trx_commit=0";
    }

    @Override
    public void readOnly(LocalServer server, TestDatabase database, boolean only) {
        ((MariaDbServer) server).readOnly(only);
    }

    @Override
    public void fill(TestDatabase database) throws SQLException {
        Filling.until("HY000", database, "INSERT INTO filler SELECT repeat('x', 1000) FROM seq_1_to_%d");
    }
}
