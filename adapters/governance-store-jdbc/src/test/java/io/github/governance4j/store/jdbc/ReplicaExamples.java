package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.KIND;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.store.Kept;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be had where nothing may be written, as on a replica, is what the page on the tables says. */
class ReplicaExamples {
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_replica_tells_how_things_stand_and_takes_nothing(Engine engine) throws SQLException {
        JdbcEventStore primary = engine.store();
        primary.append(List.of(Notes.due(A, 0, "c-1", START, "one")));
        JdbcFeed.of(engine.dataSource(), Noted.WIRE).after(0, 10);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(engine.dataSource().getJdbcUrl());
        config.setConnectionInitSql(
                engine == Engine.POSTGRESQL
                        ? "SET default_transaction_read_only = on"
                        : "SET SESSION TRANSACTION READ ONLY");
        config.setMaximumPoolSize(2);
        try (HikariDataSource replica = new HikariDataSource(config)) {
            JdbcEventStore store = JdbcEventStore.owning(replica, Noted.WIRE);
            JdbcFeed feed = JdbcFeed.of(replica, Noted.WIRE);
            assertThat(store.load(A)).hasSize(1);
            assertThat(store.explanation(A, Notes.stamp("c-1").id())).isPresent();
            assertThat(store.row(A)).isNotEmpty();
            assertThat(store.dueBefore(KIND, START, 1)).hasSize(1);
            assertThat(feed.after(0, 10)).extracting(Kept::position).containsExactly(1L);
            assertThat(JdbcBookmarks.of(replica).held("r")).isEmpty();
            refuses(() -> store.append(List.of(Notes.to(A, 1, "c-2", "two"))));
            refuses(() -> JdbcBookmarks.of(replica).move("r", 0, 1));

            // What has no place yet could only be given one.
            primary.append(List.of(Notes.to(A, 1, "c-2", "two")));
            assertThat(feed.after(0, 1)).hasSize(1);
            refuses(() -> feed.after(1, 1));
            refuses(() -> HashChain.of(replica).verify());
        }
    }

    private static void refuses(ThrowingCallable writing) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(writing)
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(StoreException.Kind.READ_ONLY));
    }
}
