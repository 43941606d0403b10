package io.github.governance4j.store.jdbc.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.json.Wire;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.TestDatabase;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The workloads on one server, one after the other, again and again. */
final class Bench implements AutoCloseable {
    private static final int BATCH = 1000;

    private final LocalServer server;
    private final HikariDataSource pool;
    private final List<Workload> all = new ArrayList<>();
    private final List<Workload> baselines = new ArrayList<>();
    private final Workload plain;
    private final Workload oneStatement;
    private final Workload batches;
    private final Measured measured = new Measured();
    private final Map<String, String> durability;
    private final String version;
    private final boolean hasOneStatement;

    Bench(LocalServer server, String driver, int accounts, boolean hasOneStatement) throws Exception {
        this.server = server;
        this.hasOneStatement = hasOneStatement;
        version = server.version();
        durability = server.durability();
        TestDatabase database = server.newDatabase();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + driver);
        config.setMaximumPoolSize(8);
        pool = new HikariDataSource(config);
        Schema.create(pool);
        SimpleUpdate simple = new SimpleUpdate(pool, accounts);
        simple.prepare();
        JdbcEventStore store = JdbcEventStore.owning(pool, Wire.standard());
        JdbcEventStore statements = store.withPlainStatements();
        Claims claims = new Claims(store, accounts);
        claims.open();
        for (int connections : List.of(1, 8)) {
            baselines.add(add("simple-update", connections, 1, thread -> simple.once()));
        }
        add("one claim, plain statements", 1, 1, thread -> claims.one(statements, thread, 1));
        plain = add("one claim, plain statements", 8, 1, thread -> claims.one(statements, thread, 8));
        if (hasOneStatement) {
            add("one claim, one statement", 1, 1, thread -> claims.one(store, thread, 1));
        }
        oneStatement =
                hasOneStatement ? add("one claim, one statement", 8, 1, thread -> claims.one(store, thread, 8)) : plain;
        add("batch of 1 000 claims", 1, BATCH, thread -> claims.batch(BATCH, thread, 1));
        batches = add("batch of 1 000 claims", 4, BATCH, thread -> claims.batch(BATCH, thread, 4));
        EventStore desked = store;
        add("one claim through the desk (load, decide, append)", 8, 1, thread -> claims.throughDesk(desked, thread, 8));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private Workload add(String name, int connections, int size, Workload.Go go) {
        Workload workload = new Workload(name, connections, size, go);
        all.add(workload);
        return workload;
    }

    /** Goes once through all; the first time is for warming up and counts for nothing. */
    void iterate(double seconds, boolean counts) throws Exception {
        for (Workload workload : all) {
            Duration client = used(ProcessHandle.current());
            Duration others = server.processorTime();
            Rate rate = Rate.of(workload, seconds);
            double clientMicros = rate.micros(used(ProcessHandle.current()).minus(client));
            double serverMicros = rate.micros(server.processorTime().minus(others));
            System.err.printf(
                    "%s: %s %.0f/s%s%n", version, workload.title(), rate.perSecond(), counts ? "" : " (warming up)");
            if (counts) {
                measured.add(workload, rate.perSecond(), clientMicros, serverMicros);
            }
        }
    }

    String table() {
        return measured.table(baselines);
    }

    String settings() {
        return version + ", with " + durability;
    }

    List<Goal> goals() {
        Workload simple = baselines.get(1);
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal(
                "one claim a transaction, plain statements, 8 connections", 0.8, measured.ratio(plain, simple)));
        if (hasOneStatement) {
            goals.add(new Goal(
                    "one claim a transaction, one statement, 8 connections",
                    1.4,
                    measured.ratio(oneStatement, simple)));
        }
        goals.add(new Goal("batches of 1 000, 4 connections", 8.0, measured.ratio(batches, simple)));
        return goals;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** What was wanted, as a multiple of simple-update on 8 connections, and what came out. */
    record Goal(String what, double wanted, double came) {
        String line(String database) {
            return "| " + database + " | " + what + " | " + Measured.number(wanted, 1) + " | "
                    + Measured.number(came, 2) + " | " + (came >= wanted ? "met" : "**missed**") + " |\n";
        }
    }
}
