package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import java.util.List;

/** A store that holds nothing yet, and its feed (待验流水). */
public interface FeedUnderTest {
    /** {@return the store} */
    EventStore store();

    /** {@return the feed of all it keeps} */
    Feed feed();

    /**
     * Appends in a transaction that stays open. A store without transactions appends when it ends, as this does.
     *
     * @param appends what to append
     * @return the open transaction
     */
    default Open begin(List<Append> appends) {
        return () -> store().append(appends);
    }

    /** A transaction that is open (未提交事务). */
    @FunctionalInterface
    interface Open {
        /** {@return what came of the append, now that it is committed} */
        Appended commit();
    }

    /**
     * {@return one made of a store and its feed, whose transactions are never open}
     *
     * @param store the store
     * @param feed its feed
     */
    static FeedUnderTest of(EventStore store, Feed feed) {
        return new FeedUnderTest() {
            @Override
            public EventStore store() {
                return store;
            }

            @Override
            public Feed feed() {
                return feed;
            }
        };
    }
}
