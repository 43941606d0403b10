package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One transaction for the host's rows and ours: both stay or neither, and whatever we answer the host can go on. */
class JoiningExamples {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void rolling_the_hosts_row_back_takes_our_fact_along(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        try (Connection host = Host.begin(database)) {
            Host.insert(host, 1);
            assertThat(store.joining(host).append(List.of(Notes.to(A, 0, "c-1", "one"), Notes.to(B, 0, "c-1"))))
                    .isInstanceOf(Appended.Done.class);
            assertThat(store.joining(host).load(A)).hasSize(1);
            assertThat(store.load(A)).isEmpty();
            host.rollback();
        }
        assertThat(Host.rows(database)).isZero();
        assertThat(store.load(A)).isEmpty();
        assertThat(store.explanation(B, Notes.stamp("c-1").id())).isEmpty();
        assertThat(store.row(A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_the_host_commits_is_there_together(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        try (Connection host = Host.begin(database)) {
            EventStore joined = store.joining(host);
            Host.insert(host, 1);
            joined.append(List.of(Notes.to(A, 0, "c-1", "one")));
            joined.append(List.of(Notes.to(A, 1, "c-2", "two")));
            Host.insert(host, 2);
            assertThat(store.load(A)).isEmpty();
            assertThat(host.isClosed()).isFalse();
            assertThat(host.getAutoCommit()).isFalse();
            host.commit();
        }
        assertThat(Host.rows(database)).isEqualTo(2);
        assertThat(store.load(A)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_conflict_or_a_repeat_leaves_the_hosts_transaction_usable(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        try (Connection host = Host.begin(database)) {
            EventStore joined = store.joining(host);
            Host.insert(host, 1);
            assertThat(joined.append(List.of(Notes.to(A, 0, "c-2", "late")))).isEqualTo(new Appended.Conflict(A, 1));
            Host.insert(host, 2);
            assertThat(joined.append(List.of(Notes.to(B, 0, "c-2", "fits"), Notes.to(A, 0, "c-2", "late"))))
                    .isEqualTo(new Appended.Conflict(A, 1));
            Host.insert(host, 3);
            assertThat(joined.append(List.of(Notes.to(A, 1, "c-1", "again"))))
                    .isEqualTo(new Appended.Repeated(A, Notes.stamp("c-1").id()));
            Host.insert(host, 4);
            assertThat(joined.append(List.of(Notes.to(A, 1, "c-3", "two")))).isInstanceOf(Appended.Done.class);
            host.commit();
        }
        assertThat(Host.rows(database)).isEqualTo(4);
        assertThat(store.load(A)).extracting(fact -> fact.fact()).containsExactly(new Noted("one"), new Noted("two"));
        assertThat(store.load(B)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void our_failure_leaves_the_hosts_row_and_nothing_of_ours(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        engine.run("INSERT INTO g4j_fact (stream, sequence, command_id, name, version, body)"
                + " VALUES ('s-1', 2, 'stray', 'testkit.noted', 1, '{\"text\":\"stray\"}')");
        try (Connection host = Host.begin(database)) {
            Host.insert(host, 1);
            // The rows of both streams and commands are written before the database refuses the fact.
            assertThatThrownBy(() ->
                            store.joining(host).append(List.of(Notes.to(B, 0, "c-2"), Notes.to(A, 1, "c-2", "two"))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.kind()).isEqualTo(StoreException.Kind.OTHER));
            assertThatThrownBy(() -> store.joining(host).append(List.of(Notes.to(A, 1, "c-2", "two"))))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.joining(host)
                            .append(List.of(Notes.ofKind("testkit.other", Notes.to(A, 1, "c-3", "two")))))
                    .isInstanceOf(IllegalArgumentException.class);
            Host.insert(host, 2);
            host.commit();
        }
        assertThat(Host.rows(database)).isEqualTo(2);
        engine.run("DELETE FROM g4j_fact WHERE command_id = 'stray'");
        assertThat(store.load(A)).hasSize(1);
        assertThat(store.explanation(B, Notes.stamp("c-2").id())).isEmpty();
        assertThat(store.append(List.of(Notes.to(A, 1, "c-2", "two")))).isInstanceOf(Appended.Done.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void savepoints_of_the_host_stay_its_own(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        try (Connection host = Host.begin(database)) {
            EventStore joined = store.joining(host);
            Host.insert(host, 1);
            Savepoint first = host.setSavepoint();
            joined.append(List.of(Notes.to(A, 0, "c-1", "one")));
            Savepoint second = host.setSavepoint();
            Host.insert(host, 2);
            joined.append(List.of(Notes.to(A, 0, "c-2", "late")));
            joined.append(List.of(Notes.to(A, 1, "c-2", "two")));
            host.rollback(second);
            assertThat(joined.load(A)).hasSize(1);
            host.rollback(first);
            assertThat(joined.load(A)).isEmpty();
            joined.append(List.of(Notes.to(A, 0, "c-3", "anew")));
            host.commit();
        }
        assertThat(Host.rows(database)).isEqualTo(1);
        assertThat(store.load(A)).extracting(fact -> fact.fact()).containsExactly(new Noted("anew"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void without_a_transaction_there_is_nothing_to_join(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        try (Connection host = database.getConnection()) {
            JdbcEventStore store = JdbcEventStore.joining(ConnectionSource.of(host), Noted.WIRE);
            for (JdbcEventStore each : List.of(store, store.withPlainStatements())) {
                assertThatThrownBy(() -> each.append(List.of(Notes.to(A, 0, "c-1", "one"))))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("autocommit");
                assertThatThrownBy(() -> each.appendEach(List.of(Notes.to(A, 0, "c-1", "one"))))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("autocommit");
            }
            assertThat(store.load(A)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_batch_joins_as_well(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        try (Connection host = Host.begin(database)) {
            Host.insert(host, 1);
            List<Appended> each = store.joining(host)
                    .appendEach(List.of(
                            Notes.to(A, 0, "c-1", "one"), Notes.to(A, 0, "c-2", "late"), Notes.to(B, 0, "c-1", "one")));
            assertThat(each.get(0)).isInstanceOf(Appended.Done.class);
            assertThat(each.get(1)).isEqualTo(new Appended.Conflict(A, 1));
            assertThat(each.get(2)).isInstanceOf(Appended.Done.class);
            host.rollback();
        }
        assertThat(store.load(A)).isEmpty();
        assertThat(store.load(B)).isEmpty();
    }
}
