package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.testkit.store.EventStoreLaws;
import java.sql.SQLException;

/** The laws of stores, for facts that have a wire form. */
interface StoreLaws extends EventStoreLaws {
    /** {@return where the store keeps its facts} */
    Engine engine();

    @Override
    default EventStore freshStore() {
        try {
            return engine().store();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    default Object fact(int number) {
        return new Noted("fact " + number);
    }
}
