package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;

class InMemoryEventStoreLaws implements EventStoreLaws {
    @Override
    public EventStore freshStore() {
        return new InMemoryEventStore();
    }
}
