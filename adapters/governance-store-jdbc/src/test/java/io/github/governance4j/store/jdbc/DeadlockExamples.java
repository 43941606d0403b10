package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writers who name the same streams in different orders never hang and never fail. */
class DeadlockExamples {
    private static final int WRITERS = 8;
    private static final int EACH = 15;
    private static final int STREAMS = 4;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void appends_over_the_same_streams_in_opposite_orders_all_get_through(Engine engine) throws Exception {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        assertThat(together((writer, i) -> append(store, writer, i))).isEqualTo(WRITERS * EACH * 2);
        assertThat(facts(store)).isEqualTo(WRITERS * EACH * 2);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void so_do_those_inside_transactions_of_the_host(Engine engine) throws Exception {
        DataSource database = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        assertThat(together((writer, i) -> joined(engine, store, writer, i))).isEqualTo(WRITERS * EACH * 2);
        assertThat(facts(store)).isEqualTo(WRITERS * EACH * 2);
        assertThat(Host.rows(database)).isEqualTo(WRITERS * EACH);
    }

    private interface Writing {
        int write(int writer, int i) throws SQLException;
    }

    private static int together(Writing writing) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> jobs = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int me = writer;
                jobs.add(threads.submit(() -> {
                    int written = 0;
                    for (int i = 0; i < EACH; i++) {
                        written += writing.write(me, i);
                    }
                    return written;
                }));
            }
            int written = 0;
            for (Future<Integer> job : jobs) {
                written += job.get();
            }
            return written;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int append(EventStore store, int writer, int i) {
        while (!(store.append(pair(store, writer, i)) instanceof Appended.Done)) {
            Thread.onSpinWait();
        }
        return 2;
    }

    /** A new transaction after a conflict: it holds no lock that another one waits for. */
    private static int joined(Engine engine, JdbcEventStore store, int writer, int i) throws SQLException {
        while (true) {
            try (Connection host = Host.begin(engine.dataSource())) {
                Host.insert(host, 1_000 * writer + i);
                if (isKept(engine, () -> store.joining(host).append(pair(store, writer, i)))) {
                    host.commit();
                    return 2;
                }
                host.rollback();
            }
        }
    }

    /** MySQL locks gaps between rows at its default isolation, in no order of ours: there the host is told to do it all again. */
    private static boolean isKept(Engine engine, Supplier<Appended> append) {
        try {
            return append.get() instanceof Appended.Done;
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.RETRY && (engine == Engine.MARIADB || engine == Engine.MYSQL_DRIVER)) {
                return false;
            }
            throw e;
        }
    }

    private static List<Append> pair(EventStore store, int writer, int i) {
        Random random = new Random(31L * writer + i);
        int first = random.nextInt(STREAMS);
        int second = (first + 1 + random.nextInt(STREAMS - 1)) % STREAMS;
        List<Append> pair = new ArrayList<>();
        for (int stream : List.of(first, second)) {
            StreamId id = new StreamId("s-" + stream);
            pair.add(Notes.to(id, store.load(id).size(), "c-" + writer + "-" + i, "note"));
        }
        return pair;
    }

    private static int facts(EventStore store) {
        int facts = 0;
        for (int stream = 0; stream < STREAMS; stream++) {
            facts += store.load(new StreamId("s-" + stream)).size();
        }
        return facts;
    }
}
