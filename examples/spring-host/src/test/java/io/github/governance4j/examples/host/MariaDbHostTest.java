package io.github.governance4j.examples.host;

import io.github.governance4j.servers.MariaDbServer;

/** On a real MariaDB. */
class MariaDbHostTest extends HostScenes {
    MariaDbHostTest() {
        super(MariaDbServer.shared().newDatabase().url());
    }
}
