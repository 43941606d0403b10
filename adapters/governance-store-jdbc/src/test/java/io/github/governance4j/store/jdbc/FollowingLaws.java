package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.json.Wire;
import io.github.governance4j.testkit.store.BookmarkLaws;
import io.github.governance4j.testkit.store.FeedLaws;
import io.github.governance4j.testkit.store.FeedUnderTest;
import io.github.governance4j.testkit.store.HoldingLaws;
import io.github.governance4j.testkit.store.Relay;
import io.github.governance4j.testkit.store.RelayWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The laws of feeds, bookmarks and runners over a database; what is appended slowly is a transaction held open. */
interface FollowingLaws extends FeedLaws, BookmarkLaws, HoldingLaws {
    /** Also knows what fuses and bells do. */
    Wire WIRE = Noted.WIRE
            .with("testkit.laid", 1, Relay.Laid.class)
            .with("testkit.burnt", 1, Relay.Burnt.class)
            .with("testkit.rung", 1, Relay.Rung.class)
            .with("testkit.echoed", 1, Relay.Echoed.class)
            .with("testkit.told", 1, Relay.Told.class);

    /** {@return where everything is kept} */
    Engine engine();

    /** The database with nothing in it. */
    default DataSource empty() {
        try {
            return engine().emptied();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    default Object fact(int number) {
        return new Noted("fact " + number);
    }

    /** Fewer than in memory: each holds a connection. */
    @Override
    default int writers() {
        return 16;
    }

    @Override
    default int appendsOfEach() {
        return 6;
    }

    @Override
    default Bookmarks freshBookmarks() {
        return JdbcBookmarks.of(empty());
    }

    @Override
    default RelayWorld freshWorld() {
        DataSource data = empty();
        return new RelayWorld(JdbcEventStore.owning(data, WIRE), JdbcFeed.of(data, WIRE), JdbcBookmarks.of(data));
    }

    @Override
    default FeedUnderTest freshFeed() {
        DataSource data = empty();
        JdbcEventStore store = JdbcEventStore.owning(data, WIRE);
        JdbcFeed feed = JdbcFeed.of(data, WIRE);
        return new FeedUnderTest() {
            @Override
            public EventStore store() {
                return store;
            }

            @Override
            public Feed feed() {
                return feed;
            }

            @Override
            public Open begin(List<Append> appends) {
                try {
                    Connection connection = data.getConnection();
                    connection.setAutoCommit(false);
                    Appended appended = store.joining(connection).append(appends);
                    return () -> committed(connection, appended);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static Appended committed(Connection connection, Appended appended) {
        try (connection) {
            connection.commit();
            connection.setAutoCommit(true);
            return appended;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
