package io.github.governance4j.examples.host;

import io.github.governance4j.servers.PostgresServer;

/** On a real PostgreSQL. */
class PostgresHostTest extends HostScenes {
    PostgresHostTest() {
        super(PostgresServer.shared().newDatabase().url());
    }
}
