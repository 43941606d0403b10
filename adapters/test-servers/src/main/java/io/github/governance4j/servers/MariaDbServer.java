package io.github.governance4j.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A MariaDB 11.4.5 of this JVM's own, durable as it comes; spoken to through the driver of MariaDB or of MySQL. */
public final class MariaDbServer extends LocalServer {
    /** The environment variable that names a server to use instead of the shared one, as a JDBC URL with user and password. */
    public static final String VARIABLE = "GOVERNANCE_TEST_MYSQL_URL";

    private static final String OWNER = "governance";
    private static final SharedServer SHARED =
            new SharedServer(() -> External.or(VARIABLE, () -> MariaDbServer.start()));

    private final Path programs;
    private final int smallDisk;

    private MariaDbServer(int smallDisk, List<String> settings) {
        super("mariadb", settings);
        this.smallDisk = smallDisk;
        programs = Binaries.mariadb();
        List<String> initialise = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data(),
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db",
                "--force"));
        if (Privileges.root()) {
            initialise.add("--user=root");
        }
        run(Duration.ofMinutes(3), initialise);
        bootFirst();
        admin("CREATE USER " + OWNER + "@'%'");
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
     * @param settings what differs from how it comes, for example {@code innodb_flush_log_at_trx_commit=0}
     * @throws ServerFailedException if it does not start
     */
    public static MariaDbServer start(String... settings) {
        return new MariaDbServer(0, List.of(settings));
    }

    /**
     * {@return a server of its own that keeps all tables in one file that may not grow past a size, so that it can be filled up}
     *
     * @param mebibytes how large, from 64
     * @throws ServerFailedException if it does not start
     */
    public static MariaDbServer startOnSmallDisk(int mebibytes) {
        if (mebibytes < 64) {
            throw new IllegalArgumentException("too small for a database: " + mebibytes);
        }
        return new MariaDbServer(mebibytes, List.of());
    }

    @Override
    public TestDatabase newDatabase() {
        String name = nextName();
        admin("CREATE DATABASE " + name + " CHARACTER SET utf8mb4", "GRANT ALL ON " + name + ".* TO " + OWNER + "@'%'");
        return new TestDatabase(name, url(name, OWNER));
    }

    @Override
    public String version() {
        return "MariaDB " + ask("SELECT version()", 1);
    }

    @Override
    public Map<String, String> durability() {
        return durability(this::show);
    }

    static Map<String, String> durability(UnaryOperator<String> show) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name :
                List.of("innodb_flush_log_at_trx_commit", "innodb_doublewrite", "innodb_flush_method", "log_bin")) {
            settings.put(name, show.apply(name));
        }
        return settings;
    }

    private String show(String name) {
        return ask("SHOW GLOBAL VARIABLES LIKE '" + name + "'", 2);
    }

    /**
     * Lets ordinary users only read, or write again.
     *
     * @param only whether they may only read
     */
    public void readOnly(boolean only) {
        admin("SET GLOBAL read_only = " + (only ? "ON" : "OFF"));
    }

    @Override
    List<String> command() {
        List<String> line = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data(),
                "--lc-messages-dir=" + programs.resolve("share"),
                "--character-sets-dir=" + programs.resolve("share/charsets"),
                "--port=" + port(),
                "--bind-address=127.0.0.1",
                "--socket=" + folder().resolve("s"),
                "--pid-file=" + folder().resolve("pid"),
                "--skip-name-resolve",
                // Otherwise it makes a certificate at each start, which takes most of the time of one.
                "--skip-ssl",
                "--character-set-server=utf8mb4"));
        settings().forEach(setting -> line.add("--" + setting));
        if (smallDisk > 0) {
            line.add("--innodb-file-per-table=0");
            line.add("--innodb-data-file-path=ibdata1:12M:autoextend:max:" + smallDisk + "M");
        }
        if (Privileges.root()) {
            line.add("--user=root");
        }
        return line;
    }

    @Override
    String adminUrl() {
        return url("", "root");
    }

    @Override
    String stopSignal() {
        return "-KILL";
    }

    private String url(String database, String user) {
        return "jdbc:mariadb://127.0.0.1:" + port() + "/" + database + "?user=" + user + "&connectTimeout=10000";
    }

    private String data() {
        return folder().resolve("data").toString();
    }
}
