package io.github.governance4j.examples.host;

import io.github.governance4j.servers.MariaDbServer;

/** On a real MariaDB, through the driver of MySQL. */
class MySqlDriverHostTest extends HostScenes {
    MySqlDriverHostTest() {
        super(MariaDbServer.shared().newDatabase().mysqlUrl());
    }
}
