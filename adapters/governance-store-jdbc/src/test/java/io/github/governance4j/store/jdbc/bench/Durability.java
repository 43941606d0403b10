package io.github.governance4j.store.jdbc.bench;

import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.servers.MariaDbServer;
import io.github.governance4j.servers.PostgresServer;
import io.github.governance4j.store.jdbc.faults.KillRounds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts a PostgreSQL and a MariaDB, kills, measures, and writes {@code docs/durability.md}.
 *
 * <p>{@code --quick} does little of everything, to see that it works; its figures say nothing. {@code --kills}, {@code --speed} and
 * {@code --follow} do one of the three, for killing may go on beside other work and measuring must not; the page is written once all were
 * done.
 */
public final class Durability {
    /** What MariaDB is given: it comes with 128 MB for tables and a log of 96, which a hundred thousand accounts outgrow in seconds. */
    private static final String[] MARIADB_MEMORY = {"innodb_buffer_pool_size=2G", "innodb_log_file_size=2G"};

    /** What its driver is told: else every statement goes as text, and the server reads it anew. */
    private static final String MARIADB_PREPARES = "&useServerPrepStmts=true";

    private static final List<String> PARTS = List.of("--kills", "--speed", "--follow");

    private final boolean quick;
    private final List<String> sections = new ArrayList<>();
    private final StringBuilder goals = new StringBuilder();
    private volatile boolean isSound = true;

    private Durability(boolean quick) {
        this.quick = quick;
    }

    /**
     * Runs.
     *
     * @param args the page to write, and {@code --quick}, {@code --kills}, {@code --speed} or {@code --follow} if wanted
     */
    public static void main(String[] args) throws Exception {
        List<String> asked = List.of(args);
        Durability run = new Durability(asked.contains("--quick"));
        Path page = Path.of(args[0]);
        Notes notes = Notes.beside(Path.of("target"), run.quick ? "quick" : "full");
        List<String> parts = asked.stream().filter(PARTS::contains).toList();
        for (String part : parts.isEmpty() ? PARTS : parts) {
            switch (part) {
                case "--kills" -> run.kill(notes);
                case "--speed" -> run.measure(notes);
                default -> run.follow(notes);
            }
        }
        System.err.println(notes.write(page) ? "written: " + page : "another part is still to be run");
        System.exit(run.isSound ? 0 : 1);
    }

    /** On both servers at once: each waits most of the time for what was killed to come back. */
    private void kill(Notes notes) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<String> postgres = both.submit(() -> kills("PostgreSQL", PostgresServer.start()));
            Future<String> mariaDb = both.submit(() -> kills("MariaDB", MariaDbServer.start()));
            notes.put("kills", postgres.get() + mariaDb.get());
            notes.put("killed", LocalDate.now(ZoneId.systemDefault()).toString());
        } finally {
            both.shutdownNow();
        }
    }

    private void measure(Notes notes) throws Exception {
        String before = Machine.load();
        speed("PostgreSQL", PostgresServer.start(), "", true);
        speed("MariaDB", MariaDbServer.start(MARIADB_MEMORY), MARIADB_PREPARES, false);
        notes.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
        notes.put("machine", Machine.words());
        notes.put("load", before + " before, " + Machine.load() + " at the end");
        notes.put(
                "length",
                quick
                        ? "**A quick run: one iteration of one second each. It shows that the script works; the figures say nothing.**"
                        : "Five iterations of four seconds for each row, after one of fifteen seconds for warming up.");
        notes.put("accounts", quick ? "10 000" : "100 000");
        notes.put("goals", goals.toString());
        notes.put("tables", String.join("\n", sections));
    }

    private void follow(Notes notes) throws Exception {
        String postgres = followed("PostgreSQL", PostgresServer.start(), "");
        String mariaDb = followed("MariaDB", MariaDbServer.start(MARIADB_MEMORY), MARIADB_PREPARES);
        notes.put("followed", postgres + mariaDb);
    }

    private String followed(String name, LocalServer server, String driver) throws Exception {
        try (server) {
            return Following.on(server, driver, quick ? 20_000 : 1_000_000).line(name);
        }
    }

    private void speed(String name, LocalServer server, String driver, boolean hasOneStatement) throws Exception {
        try (server;
                Bench bench = new Bench(server, driver, quick ? 10_000 : 100_000, hasOneStatement)) {
            bench.iterate(quick ? 1 : 15, false);
            for (int iteration = 0; iteration < (quick ? 1 : 5); iteration++) {
                bench.iterate(quick ? 1 : 4, true);
            }
            sections.add("### " + name + "\n\n" + bench.settings() + ".\n\n" + bench.table());
            bench.goals().forEach(goal -> goals.append(goal.line(name)));
        }
    }

    private String kills(String name, LocalServer server) throws Exception {
        try (server) {
            KillRounds rounds = KillRounds.on(server, quick ? 6 : 120, quick ? 4 : 80, System.nanoTime());
            rounds.faults().forEach(System.err::println);
            if (!rounds.isClean()) {
                isSound = false;
            }
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
                    name,
                    rounds.clients(),
                    rounds.servers(),
                    rounds.acknowledged(),
                    rounds.found(),
                    rounds.lost(),
                    rounds.doubled(),
                    rounds.otherwiseWrong());
        }
    }
}
