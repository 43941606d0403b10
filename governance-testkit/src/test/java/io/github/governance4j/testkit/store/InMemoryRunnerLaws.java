package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.InMemoryEventStore;

class InMemoryRunnerLaws implements HoldingLaws, FeedLaws, BookmarkLaws {
    @Override
    public RelayWorld freshWorld() {
        InMemoryEventStore store = new InMemoryEventStore();
        return new RelayWorld(store, store, store);
    }

    @Override
    public FeedUnderTest freshFeed() {
        InMemoryEventStore store = new InMemoryEventStore();
        return FeedUnderTest.of(store, store);
    }

    @Override
    public Bookmarks freshBookmarks() {
        return new InMemoryEventStore();
    }
}
