package io.github.governance4j.store.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.json.Wire;
import io.github.governance4j.servers.DatabaseServer;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.TestDatabase;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.Schema;
import io.github.governance4j.store.jdbc.StoreException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What must hold on each database when things break, and what shows that each of these tests can fail. */
interface FaultLaws {
    /** A shared server, which nobody kills. */
    DatabaseServer shared();

    /** A server of one's own, with some settings. */
    LocalServer own(String... settings);

    /** A server of one's own with little room. */
    LocalServer small();

    /** The setting under which the database acknowledges a commit that is not on the disk. */
    String notDurable();

    /** Takes away the right to write, or gives it back, for connections made from now on. */
    void readOnly(LocalServer server, TestDatabase database, boolean only) throws SQLException;

    /** Fills up what room there is, until the database refuses. */
    void fill(TestDatabase database) throws SQLException;

    @Test
    default void nothing_acknowledged_is_lost_or_doubled_when_clients_are_killed() throws SQLException {
        try (LocalServer server = own();
                KillTrials trials = new KillTrials(server, Broken.NOT, seed())) {
            Audit all = Audit.NONE;
            for (int round = 0; round < 12; round++) {
                all = all.plus(trials.killClient());
            }
            requireClean(all);
        }
    }

    @Test
    default void nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed() throws SQLException {
        try (LocalServer server = own();
                KillTrials trials = new KillTrials(server, Broken.NOT, seed())) {
            Audit all = Audit.NONE;
            for (int round = 0; round < 8; round++) {
                all = all.plus(trials.killServer());
            }
            requireClean(all);
        }
    }

    @Test
    default void a_store_that_acknowledges_before_it_commits_is_found_out() throws SQLException {
        try (KillTrials trials = new KillTrials(shared(), Broken.ACKNOWLEDGES_BEFORE_IT_COMMITS, seed())) {
            assertThat(kills(trials::killClient, Audit::lost)).isPositive();
        }
    }

    @Test
    default void a_store_that_commits_in_two_transactions_is_found_out() throws SQLException {
        try (KillTrials trials = new KillTrials(shared(), Broken.COMMITS_IN_TWO_TRANSACTIONS, seed())) {
            assertThat(kills(trials::killClient, Audit::partial)).isPositive();
        }
    }

    @Test
    default void a_store_that_forgets_command_ids_is_found_out() throws SQLException {
        try (KillTrials trials = new KillTrials(shared(), Broken.FORGETS_COMMAND_IDS, seed())) {
            assertThat(kills(trials::killClient, Audit::doubled)).isPositive();
        }
    }

    @Test
    default void a_server_that_does_not_wait_for_its_disk_is_found_out() throws SQLException {
        try (LocalServer server = own(notDurable());
                KillTrials trials = new KillTrials(server, Broken.NOT, seed())) {
            assertThat(kills(trials::killServer, Audit::lost)).isPositive();
        }
    }

    @Test
    default void thirty_two_writers_leave_one_straight_history() throws Exception {
        requireClean(thirtyTwoWriters(Broken.NOT));
    }

    @Test
    default void writers_that_overlook_conflicts_are_found_out() throws Exception {
        assertThat(thirtyTwoWriters(Broken.OVERLOOKS_CONFLICTS).crooked()).isPositive();
    }

    private Audit thirtyTwoWriters(Broken how) throws Exception {
        TestDatabase database = shared().newDatabase();
        Schema.create(database.dataSource());
        Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
        try (HikariDataSource pool = pool(database, 32)) {
            JdbcEventStore store = JdbcEventStore.owning(pool, Wire.standard());
            Clerk clerk = Client.clerk(how, store);
            Crowd.of(32).each(writer -> {
                Random random = new Random(writer);
                for (int number = 0; number < 8; number++) {
                    Ask ask = Clerk.any("w" + writer + "-" + number, "crowd", 5, random);
                    clerk.handle(ask);
                    asked.put(ask, true);
                }
            });
            return Audit.of(store, pool, asked).withChains(pool);
        }
    }

    @Test
    default void clients_that_try_again_get_through_restarts_under_load() throws Exception {
        try (LocalServer server = own()) {
            TestDatabase database = server.newDatabase();
            Schema.create(database.dataSource());
            Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
            try (HikariDataSource pool = pool(database, 8)) {
                JdbcEventStore store = JdbcEventStore.owning(pool, Wire.standard());
                Clerk clerk = Client.clerk(Broken.NOT, store);
                CountDownLatch busy = new CountDownLatch(50);
                Thread restarts = new Thread(() -> {
                    await(busy);
                    server.killHard();
                    server.restart();
                    server.restart();
                });
                restarts.start();
                Crowd.of(8).each(writer -> {
                    Random random = new Random(writer);
                    for (int number = 0; number < 25 || restarts.isAlive(); number++) {
                        Ask ask = Clerk.any("l" + writer + "-" + number, "load" + number / 20, 12, random);
                        Patience.with(StoreException.Kind.UNAVAILABLE, ask, clerk);
                        asked.put(ask, true);
                        busy.countDown();
                    }
                });
                restarts.join();
                requireClean(Audit.of(store, pool, asked).withChains(pool));
            }
        }
    }

    @Test
    default void a_full_disk_is_said_clearly_and_passes_when_there_is_room_again() throws SQLException {
        try (LocalServer server = small()) {
            TestDatabase database = server.newDatabase();
            Schema.create(database.dataSource());
            JdbcEventStore store = JdbcEventStore.owning(database.dataSource(), Wire.standard());
            Clerk clerk = Client.clerk(Broken.NOT, store);
            Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
            ask(clerk, asked, "before", 0, 40);
            fill(database);
            StoreException full = refusal(() -> ask(clerk, asked, "full", 0, 100_000));
            assertThat(full.kind()).isEqualTo(StoreException.Kind.FULL);
            requireSaidClearly(full);
            requireClean(Audit.of(store, database.dataSource(), asked));
            database.run("DROP TABLE filler");
            settle(clerk, asked);
            ask(clerk, asked, "after", 0, 40);
            requireClean(Audit.of(store, database.dataSource(), asked).withChains(database.dataSource()));
        }
    }

    @Test
    default void a_database_that_is_read_only_says_so_and_takes_writes_when_it_is_no_more() throws SQLException {
        try (LocalServer server = own()) {
            TestDatabase database = server.newDatabase();
            Schema.create(database.dataSource());
            JdbcEventStore store = JdbcEventStore.owning(database.dataSource(), Wire.standard());
            Clerk clerk = Client.clerk(Broken.NOT, store);
            Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
            ask(clerk, asked, "before", 0, 10);
            readOnly(server, database, true);
            StoreException refused = refusal(() -> ask(clerk, asked, "while", 0, 1));
            assertThat(refused.kind()).isEqualTo(StoreException.Kind.READ_ONLY);
            requireSaidClearly(refused);
            requireClean(Audit.of(store, database.dataSource(), asked));
            readOnly(server, database, false);
            settle(clerk, asked);
            ask(clerk, asked, "after", 0, 10);
            requireClean(Audit.of(store, database.dataSource(), asked).withChains(database.dataSource()));
        }
    }

    /** Every way of tampering is in {@code HashChainTest}; here, that the audit of all these trials would say so. */
    @Test
    default void a_tampered_row_is_found() throws SQLException {
        TestDatabase database = shared().newDatabase();
        Schema.create(database.dataSource());
        Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
        JdbcEventStore store = JdbcEventStore.owning(database.dataSource(), Wire.standard());
        ask(Client.clerk(Broken.NOT, store), asked, "before", 0, 10);
        requireClean(Audit.of(store, database.dataSource(), asked).withChains(database.dataSource()));
        database.run("UPDATE g4j_command SET recorded = happened WHERE command_id = 'before-3'");
        assertThat(Audit.NONE.withChains(database.dataSource()).crooked()).isPositive();
    }

    private static void ask(Clerk clerk, Map<Ask, Boolean> asked, String name, int from, int to) {
        for (int number = from; number < to; number++) {
            Ask.Form form = Ask.FORMS.get(number % 3);
            List<StreamId> accounts =
                    List.of(Village.account(name, number / 30), Village.account(name, number / 30 + 10_000));
            Ask ask = new Ask(
                    new CommandId(name + "-" + number),
                    form,
                    form == Ask.Form.ALONE ? accounts.subList(0, 1) : accounts);
            asked.put(ask, false);
            clerk.handle(ask);
            asked.put(ask, true);
        }
    }

    private static void settle(Clerk clerk, Map<Ask, Boolean> asked) {
        asked.replaceAll((ask, acknowledged) -> {
            if (!acknowledged) {
                // A database may give room back only after a while.
                Patience.with(StoreException.Kind.FULL, ask, clerk);
            }
            return true;
        });
    }

    private static StoreException refusal(ThrowingCallable asking) {
        return Assertions.catchThrowableOfType(StoreException.class, asking);
    }

    private static void requireSaidClearly(StoreException refused) {
        for (Language language : Language.values()) {
            assertThat(refused.text(language)).isNotBlank().doesNotContain("STORE_", "{", "r-204");
        }
        assertThat(refused.text(Language.ZH)).isNotEqualTo(refused.text(Language.EN));
    }

    private static void requireClean(Audit audit) {
        assertThat(audit.faults()).isEmpty();
        assertThat(audit.isClean()).isTrue();
        assertThat(audit.acknowledged()).isPositive();
        System.out.println(audit.acknowledged() + " acknowledged, all found");
    }

    // Chance decides when a kill comes; a fault that is there shows within a few.
    private static int kills(Round round, ToIntFunction<Audit> fault) throws SQLException {
        int found = 0;
        for (int tries = 0; tries < 10 && found == 0; tries++) {
            found = fault.applyAsInt(round.kill());
        }
        return found;
    }

    private static HikariDataSource pool(TestDatabase database, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(1_000);
        return new HikariDataSource(config);
    }

    private static void await(CountDownLatch busy) {
        try {
            busy.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long seed() {
        long seed = System.nanoTime();
        System.out.println("kill trials from seed " + seed);
        return seed;
    }

    /** One kill. */
    @FunctionalInterface
    interface Round {
        /** {@return what was found after it} */
        Audit kill() throws SQLException;
    }
}
