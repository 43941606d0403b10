package io.github.governance4j.store.jdbc.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.json.Wire;
import io.github.governance4j.servers.DatabaseServer;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.TestDatabase;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.Schema;
import io.github.governance4j.store.jdbc.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Kills a client or the server at a random moment while they are busy, and audits what is left: first as it lies there, then after
 * everything that was in flight has been asked again under its id.
 */
public final class KillTrials implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int MOST_BEFORE_A_KILL = 80;
    private static final int LONGEST_AFTER_THE_LAST_MS = 10;

    private final DatabaseServer server;
    private final TestDatabase database;
    private final Broken how;
    private final Random random;
    private final HikariDataSource pool;
    private final JdbcEventStore store;
    private int rounds;

    KillTrials(DatabaseServer server, Broken how, long seed) {
        this.server = server;
        this.how = how;
        random = new Random(seed);
        database = server.newDatabase();
        Schema.create(database.dataSource());
        pool = pool(20_000);
        store = JdbcEventStore.owning(pool, Wire.standard());
    }

    private HikariDataSource pool(long longestWaitMs) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setMaximumPoolSize(THREADS + 1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(longestWaitMs);
        config.setValidationTimeout(Math.min(2_000, longestWaitMs));
        return new HikariDataSource(config);
    }

    /** A client process is killed with SIGKILL. */
    Audit killClient() throws SQLException {
        String group = nextGroup();
        Map<Ask, Boolean> asked = new LinkedHashMap<>();
        Process client = startClient(group);
        try {
            readUntilKilled(client, asked);
        } catch (IOException e) {
            throw new IllegalStateException("the client's output cannot be read", e);
        } finally {
            client.destroyForcibly();
        }
        awaitNobodyConnected();
        return audited(asked);
    }

    /** Every process of the server is killed with SIGKILL; then it is started again on the same data. */
    Audit killServer() throws SQLException {
        LocalServer own = (LocalServer) server;
        String group = nextGroup();
        Map<Ask, Boolean> asked = new ConcurrentHashMap<>();
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        CountDownLatch busy = new CountDownLatch(someAcknowledgements());
        AtomicBoolean killed = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        // Who waits for a connection when the kill comes waits in vain to the end: here that is soon.
        try (HikariDataSource impatient = pool(1_000)) {
            Clerk clerk = Client.clerk(how, JdbcEventStore.owning(impatient, Wire.standard()));
            for (int number = 0; number < THREADS; number++) {
                String name = group + "-t" + number;
                Random choice = new Random(random.nextLong());
                Thread thread =
                        new Thread(() -> askUntilKilled(clerk, group, name, choice, asked, busy, killed, wrong), name);
                threads.add(thread);
                thread.start();
            }
            boolean enough = busy.await(2, TimeUnit.MINUTES);
            Thread.sleep(aMoment());
            killed.set(true);
            if (!enough) {
                throw new IllegalStateException("too little was acknowledged before the kill", wrong.get());
            }
            own.killHard();
            for (Thread thread : threads) {
                thread.join(TimeUnit.MINUTES.toMillis(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (wrong.get() != null) {
            throw new IllegalStateException("a writer got the wrong answer from a killed server", wrong.get());
        }
        own.restart();
        // These connections died with the server, and what was in use half a second ago is given out unlooked at.
        pool.getHikariPoolMXBean().softEvictConnections();
        return audited(asked);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void askUntilKilled(
            Clerk clerk,
            String group,
            String name,
            Random choice,
            Map<Ask, Boolean> asked,
            CountDownLatch busy,
            AtomicBoolean killed,
            AtomicReference<Throwable> wrong) {
        try {
            for (int number = 0; ; number++) {
                Ask ask = Clerk.any(name + "-" + number, group, Client.ACCOUNTS, choice);
                asked.put(ask, false);
                while (!acknowledged(clerk, ask)) {
                    if (killed.get()) {
                        return;
                    }
                }
                asked.put(ask, true);
                busy.countDown();
            }
        } catch (RuntimeException e) {
            wrong.set(e);
        }
    }

    // Only what a server out of reach brings about; a busy machine may bring it about before the kill.
    private static boolean acknowledged(Clerk clerk, Ask ask) {
        try {
            clerk.handle(ask);
            return true;
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.UNAVAILABLE) {
                throw e;
            }
            return false;
        }
    }

    private Process startClient(String group) {
        List<String> line = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Client.class.getName(),
                database.url(),
                group,
                Integer.toString(THREADS),
                how.name(),
                Long.toString(random.nextLong()));
        try {
            return new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("no client process", e);
        }
    }

    // The clock starts with the first acknowledgement; what the pipe still holds after the kill was acknowledged all
    // the same.
    private void readUntilKilled(Process client, Map<Ask, Boolean> asked) throws IOException {
        Thread killer = new Thread(() -> {
            pause(aMoment());
            // By its handle: Process.destroyForcibly would also throw away what the pipe still holds.
            client.toHandle().destroyForcibly();
        });
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            int left = someAcknowledgements();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(Client.ASKED)) {
                    asked.put(Ask.ofLine(line.substring(Client.ASKED.length())), false);
                } else if (line.startsWith(Client.ACKNOWLEDGED)) {
                    asked.put(Ask.ofLine(line.substring(Client.ACKNOWLEDGED.length())), true);
                    left--;
                    if (left == 0) {
                        killer.start();
                    }
                }
            }
            if (left > 0) {
                throw new IllegalStateException("the client ended before it was killed");
            }
        }
    }

    private Audit audited(Map<Ask, Boolean> asked) throws SQLException {
        Audit asItLies;
        try {
            asItLies = Audit.of(store, pool, asked);
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.NO_TABLES) {
                // A server that loses what it had not written yet may lose the tables with it.
                return Audit.nothingLeft(asked);
            }
            throw e;
        }
        Clerk clerk = Client.clerk(how == Broken.FORGETS_COMMAND_IDS ? how : Broken.NOT, store);
        Map<Ask, Boolean> settled = new LinkedHashMap<>();
        asked.forEach((ask, acknowledged) -> {
            if (!acknowledged) {
                clerk.handle(ask);
            }
            settled.put(ask, true);
        });
        // What a kill leaves behind and what came on top of it hang on the same chains, so these are looked at once.
        Audit after = Audit.of(store, pool, settled).withChains(pool);
        // Counted once: the acknowledgements before the kill. Of the second look only the faults.
        return asItLies.plus(
                new Audit(0, 0, after.lost(), after.doubled(), after.partial(), after.crooked(), after.faults()));
    }

    // A server goes on for a moment with what a dead client had sent; only then does the database lie still.
    private void awaitNobodyConnected() throws SQLException {
        boolean postgres = database.url().startsWith("jdbc:postgresql:");
        String query = postgres
                ? "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client"
                        + " backend' AND pid <> pg_backend_pid()"
                : "SELECT COUNT(*) FROM information_schema.processlist WHERE db = database() AND id <> connection_id()";
        pool.getHikariPoolMXBean().softEvictConnections();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet answer = statement.executeQuery(query)) {
                    answer.next();
                    if (answer.getLong(1) == 0) {
                        return;
                    }
                }
                pause(20);
            }
        }
        throw new IllegalStateException("the connections of a killed client stay open");
    }

    private String nextGroup() {
        return "k" + rounds++;
    }

    private int someAcknowledgements() {
        return 1 + random.nextInt(MOST_BEFORE_A_KILL);
    }

    private long aMoment() {
        return random.nextInt(LONGEST_AFTER_THE_LAST_MS);
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
