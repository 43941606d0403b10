package io.github.governance4j.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server this JVM started: its process, its folder, its port. What it keeps outlives a kill, not a {@link #close}. */
public abstract sealed class LocalServer implements DatabaseServer permits PostgresServer, MariaDbServer {
    /** Long, because a busy machine may take its time; a server that fails ends sooner. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    // The server itself takes the place of this shell. Beside it waits a process whose input ends with this JVM,
    // however that ends,
    // and which then kills the server: none is left behind by a build that was cut off.
    private static final String TIED =
            "server=$$; exec 3<&0; ( ( read -r end <&3; kill -KILL $server ) >/dev/null 2>&1 & );"
                    + " exec 3<&-; exec \"$@\" </dev/null";

    private final String label;
    private final List<String> settings;
    private final Path folder;
    private final AtomicInteger databases = new AtomicInteger();
    private final Thread atExit = new Thread(this::discard);
    private int port;
    private @Nullable Process process;

    LocalServer(String label, List<String> settings) {
        this.label = label;
        this.settings = List.copyOf(settings);
        folder = Folders.fresh(label + "-");
        port = Ports.free();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** The command line of the server itself. */
    abstract List<String> command();

    /** What an administrator connects to. */
    abstract String adminUrl();

    /** How the operating system is told to stop it at once and tidily, as an argument of {@code kill}. */
    abstract String stopSignal();

    final Path folder() {
        return folder;
    }

    final synchronized int port() {
        return port;
    }

    final List<String> settings() {
        return settings;
    }

    final String nextName() {
        return "test_" + databases.incrementAndGet();
    }

    /** The first start: another program may have taken the port since it was found free. */
    final synchronized void bootFirst() {
        for (int tries = 1; ; tries++) {
            try {
                boot();
                return;
            } catch (ServerFailedException e) {
                stop();
                if (tries == 5 || !String.valueOf(e.getMessage()).contains("Address already in use")) {
                    discard();
                    throw e;
                }
                port = Ports.free();
            }
        }
    }

    /** Starts the server on what its folder holds, and waits until it answers. */
    final synchronized void boot() {
        List<String> line = new ArrayList<>(List.of("sh", "-c", TIED, label));
        line.addAll(command());
        try {
            process = program(line)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new ServerFailedException(label + " could not be started", e);
        }
        awaitAnswer(process);
    }

    private void awaitAnswer(Process started) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(adminUrl())) {
                if (started.isAlive() && connection.isValid(10)) {
                    return;
                }
            } catch (SQLException e) {
                if (!started.isAlive()) {
                    throw new ServerFailedException(label + " ended with " + started.exitValue() + logTail(), e);
                }
                if (System.nanoTime() > end) {
                    throw new ServerFailedException(label + " does not answer after " + PATIENCE + logTail(), e);
                }
            }
            pause(20);
        }
    }

    /**
     * {@return the processor time its running processes have used, by what the system tells of them; zero when it does not run}
     */
    public final synchronized Duration processorTime() {
        Process running = process;
        if (running == null) {
            return Duration.ZERO;
        }
        return Stream.concat(running.descendants(), Stream.of(running.toHandle()))
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Kills every process of the server with SIGKILL, as a power cut would end it, and waits until they are gone.
     *
     * <p>What the operating system already took from the server still reaches the disk: a power cut that loses it too is not shown.
     */
    public final synchronized void killHard() {
        Process running = process;
        if (running == null) {
            return;
        }
        // Held still first, so that it starts nothing while its children are counted.
        run(Duration.ofSeconds(10), List.of("kill", "-STOP", Long.toString(running.pid())));
        List<ProcessHandle> all = Stream.concat(running.descendants(), Stream.of(running.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await(all);
        process = null;
    }

    /** Starts it again on the same data, port and settings; after {@link #killHard} that is a recovery from a crash. */
    public final synchronized void restart() {
        stop();
        boot();
    }

    /** Ends it at once, but tidily; what is kept stays. */
    public final synchronized void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            if (running.isAlive()) {
                run(Duration.ofSeconds(10), List.of("kill", stopSignal(), Long.toString(running.pid())));
            }
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                killHard();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            killHard();
        }
        process = null;
    }

    @Override
    public final void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // The JVM is ending: the hook does it.
        }
        discard();
    }

    private void discard() {
        stop();
        Folders.delete(folder);
    }

    final void admin(String... statements) {
        try (Connection connection = DriverManager.getConnection(adminUrl());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new ServerFailedException(label + " refused: " + String.join("; ", statements), e);
        }
    }

    final String ask(String query, int column) {
        try (Connection connection = DriverManager.getConnection(adminUrl());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getString(column) : "";
        } catch (SQLException e) {
            throw new ServerFailedException(label + " refused: " + query, e);
        }
    }

    /** Runs a program to its end; what it printed is told if it fails. */
    final void run(Duration limit, List<String> line) {
        Path printed = folder.resolve("command.log");
        try {
            Process running = program(line).redirectOutput(printed.toFile()).start();
            boolean ended = running.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended || running.exitValue() != 0) {
                running.destroyForcibly();
                throw new ServerFailedException(
                        String.join(" ", line) + (ended ? " ended with " + running.exitValue() : " did not end") + "\n"
                                + Files.readString(printed, StandardCharsets.UTF_8),
                        null);
            }
        } catch (IOException e) {
            throw new ServerFailedException("cannot run " + String.join(" ", line), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while running " + String.join(" ", line), e);
        }
    }

    // A MariaDB that starts deletes the temporary tables of every other one it finds in the same folder.
    private ProcessBuilder program(List<String> line) {
        ProcessBuilder program = new ProcessBuilder(line).redirectErrorStream(true);
        program.environment().put("TMPDIR", folder.toString());
        return program;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String logTail() {
        try {
            String all = Files.readString(log(), StandardCharsets.UTF_8);
            return "; it said:\n" + all.substring(Math.max(0, all.length() - 4000));
        } catch (IOException e) {
            return "; it left no log";
        }
    }

    private static void await(List<ProcessHandle> killed) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!killed.stream().allMatch(LocalServer::gone)) {
            if (System.nanoTime() > end) {
                throw new ServerFailedException("killed, but not gone: " + killed, null);
            }
            pause(5);
        }
    }

    // In a container nobody may collect what is dead: it holds nothing any more, and counts as gone.
    private static boolean gone(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return true;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + handle.pid() + "/stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return !handle.isAlive();
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while waiting for a server", e);
        }
    }
}
