package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk inside the host's transaction while others write to the same stream. */
class ContendedDeskExamples {
    private static final int WRITERS = 8;
    private static final int EACH = 10;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_transaction_ends_decided_or_contended_and_never_broken(Engine engine) throws Exception {
        DataSource database = engine.emptied();
        assertThat(decided(database, Connection.TRANSACTION_NONE)).isEqualTo(rowsAndFacts(database));
    }

    @Test
    void not_even_where_postgresql_keeps_to_an_old_picture() throws Exception {
        DataSource database = Engine.POSTGRESQL.emptied();
        assertThat(decided(database, Connection.TRANSACTION_REPEATABLE_READ)).isEqualTo(rowsAndFacts(database));
    }

    /** The snapshot trap: a transaction of MySQL goes on seeing what it saw at first. */
    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "POSTGRESQL", mode = EnumSource.Mode.EXCLUDE)
    void a_transaction_that_began_to_read_before_others_wrote_still_decides(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        try (Connection host = Host.begin(database)) {
            host.setTransactionIsolation(
                    engine == Engine.H2
                            ? Connection.TRANSACTION_READ_COMMITTED
                            : Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(Host.rows(host)).isZero();
            store.append(List.of(Notes.to(A, 1, "c-2", "two")));
            var desk = NoteTaking.desk(store.joining(host));
            assertThat(desk.handle(A, NoteTaking.note("c-2", "again"))).isInstanceOf(Outcome.Repeated.class);
            assertThat(desk.handle(A, NoteTaking.note("c-3", "three"))).isInstanceOf(Outcome.Decided.class);
            Host.insert(host, 1);
            host.commit();
        }
        assertThat(store.load(A)).hasSize(3);
        assertThat(Host.rows(database)).isEqualTo(1);
    }

    @Test
    void where_postgresql_keeps_to_an_old_picture_the_desk_says_so_and_the_host_goes_on() throws SQLException {
        DataSource database = Engine.POSTGRESQL.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        try (Connection host = Host.begin(database)) {
            host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(Host.rows(host)).isZero();
            store.append(List.of(Notes.to(A, 1, "c-2", "two")));
            for (EventStore joined :
                    List.of(store.joining(host), store.withPlainStatements().joining(host))) {
                assertThat(NoteTaking.desk(joined).handle(A, NoteTaking.note("c-3", "three")))
                        .isInstanceOf(Outcome.Contended.class);
            }
            Host.insert(host, 1);
            host.commit();
        }
        assertThat(store.load(A)).hasSize(2);
        assertThat(Host.rows(database)).isEqualTo(1);
    }

    private static int decided(DataSource database, int isolation) throws Exception {
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> jobs = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer * EACH;
                jobs.add(threads.submit(() -> work(database, store, isolation, first)));
            }
            int decided = 0;
            for (Future<Integer> job : jobs) {
                decided += job.get();
            }
            return decided;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int work(DataSource database, JdbcEventStore store, int isolation, int first) throws SQLException {
        int decided = 0;
        for (int i = first; i < first + EACH; i++) {
            try (Connection host = Host.begin(database)) {
                if (isolation != Connection.TRANSACTION_NONE) {
                    host.setTransactionIsolation(isolation);
                }
                Host.rows(host);
                Host.insert(host, i);
                Desk<NoteTaking.Note, Long, Noted, NoteTaking.No> desk = NoteTaking.desk(store.joining(host));
                if (desk.handle(A, NoteTaking.note("c-" + i, "note " + i)) instanceof Outcome.Decided) {
                    decided++;
                    host.commit();
                } else {
                    // Contended: the transaction still works, and the host gives up by itself.
                    assertThat(Host.rows(host)).isPositive();
                    host.rollback();
                }
            }
        }
        return decided;
    }

    private static int rowsAndFacts(DataSource database) throws SQLException {
        int rows = Host.rows(database);
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        assertThat(rows).isPositive();
        assertThat(store.load(A)).hasSize(rows);
        assertThat(store.load(A).stream().map(fact -> fact.stamp().id()).distinct())
                .hasSize(rows);
        assertThat(store.explanation(A, new CommandId("nobody"))).isEmpty();
        return rows;
    }
}
