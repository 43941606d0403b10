package io.github.governance4j.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A PostgreSQL 17.11 of this JVM's own, durable as it comes. */
public final class PostgresServer extends LocalServer {
    /** The environment variable that names a server to use instead of the shared one, as a JDBC URL with user and password. */
    public static final String VARIABLE = "GOVERNANCE_TEST_POSTGRES_URL";

    private static final String OWNER = "governance";
    private static final SharedServer SHARED =
            new SharedServer(() -> External.or(VARIABLE, () -> PostgresServer.start()));

    private final Path programs;
    private final int smallDisk;

    private PostgresServer(int smallDisk, List<String> settings) {
        super("postgres", settings);
        this.smallDisk = smallDisk;
        programs = Binaries.postgres().resolve("bin");
        List<String> initialise = List.of(
                programs.resolve("initdb").toString(),
                "-D",
                data(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        run(Duration.ofMinutes(2), Privileges.notRoot(initialise));
        if (smallDisk > 0) {
            Folders.create(folder().resolve("small"));
        }
        bootFirst();
        admin("CREATE ROLE " + OWNER + " LOGIN");
        if (smallDisk > 0) {
            admin("CREATE TABLESPACE small OWNER " + OWNER + " LOCATION '" + small() + "'");
        }
    }

    /**
     * {@return the server all tests of this JVM share, started by the first that asks; or the one that {@link #VARIABLE} names}
     *
     * @throws ServerFailedException if it does not start
     */
    public static DatabaseServer shared() {
        return SHARED.get();
    }

    /**
     * {@return a server of its own, for a test that kills it}
     *
     * @param settings what differs from how it comes, for example {@code synchronous_commit=off}
     * @throws ServerFailedException if it does not start
     */
    public static PostgresServer start(String... settings) {
        return new PostgresServer(0, List.of(settings));
    }

    /**
     * {@return a server of its own whose databases lie on a small file system in memory, so that they can be filled up; the log that
     * makes commits durable lies on the ordinary disk, and the databases are gone when it stops}
     *
     * @param mebibytes how large, from 16
     * @throws ServerFailedException if it does not start, or the system gives no such file system
     */
    public static PostgresServer startOnSmallDisk(int mebibytes) {
        if (mebibytes < 16) {
            throw new IllegalArgumentException("too small for a database: " + mebibytes);
        }
        return new PostgresServer(mebibytes, List.of());
    }

    @Override
    public TestDatabase newDatabase() {
        String name = nextName();
        admin("CREATE DATABASE " + name + " OWNER " + OWNER + (smallDisk > 0 ? " TABLESPACE small" : ""));
        return new TestDatabase(name, url(name, OWNER));
    }

    @Override
    public String version() {
        return "PostgreSQL " + ask("SHOW server_version", 1);
    }

    @Override
    public Map<String, String> durability() {
        return durability(this::show);
    }

    static Map<String, String> durability(UnaryOperator<String> show) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes", "wal_sync_method")) {
            settings.put(name, show.apply(name));
        }
        return settings;
    }

    private String show(String name) {
        return ask("SHOW " + name, 1);
    }

    @Override
    List<String> command() {
        List<String> line = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                data(),
                "-p",
                Integer.toString(port()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                // After a kill it flushes what is dirty at once instead of file by file: as safe, and quicker.
                "-c",
                "recovery_init_sync_method=syncfs"));
        settings().forEach(setting -> line.addAll(List.of("-c", setting)));
        return smallDisk > 0 ? Privileges.withSmallDisk(small(), smallDisk, line) : Privileges.notRoot(line);
    }

    @Override
    String adminUrl() {
        return url("postgres", "postgres");
    }

    @Override
    String stopSignal() {
        // "Immediate" ends it without a checkpoint; the next start replays the log.
        return "-QUIT";
    }

    private String url(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database + "?user=" + user + "&connectTimeout=10";
    }

    private String data() {
        return folder().resolve("data").toString();
    }

    private String small() {
        return folder().resolve("small").toString();
    }
}
