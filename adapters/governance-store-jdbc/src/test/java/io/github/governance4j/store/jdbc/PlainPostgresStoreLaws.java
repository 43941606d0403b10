package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.EventStore;
import java.sql.SQLException;

/** PostgreSQL, spoken to in ordinary statements. */
class PlainPostgresStoreLaws implements StoreLaws {
    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
    }

    @Override
    public EventStore freshStore() {
        try {
            return engine().store().withPlainStatements();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
