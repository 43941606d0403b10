package io.github.governance4j.servers;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One server for all tests of a JVM, started by the first that asks.
 *
 * <p>A start that fails is tried again after a pause, because a busy machine may have been short of something for a moment. What fails
 * every time fails every test that asks, each with what the server said: a class that cannot be initialised would say it once, to one.
 */
final class SharedServer {
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(3), Duration.ofSeconds(12));

    private final Supplier<? extends DatabaseServer> start;
    private final List<Duration> pauses;
    private @Nullable DatabaseServer running;
    private @Nullable ServerFailedException failure;

    SharedServer(Supplier<? extends DatabaseServer> start) {
        this(start, PAUSES);
    }

    SharedServer(Supplier<? extends DatabaseServer> start, List<Duration> pauses) {
        this.start = start;
        this.pauses = List.copyOf(pauses);
    }

    synchronized DatabaseServer get() {
        ServerFailedException known = failure;
        if (known != null) {
            throw known;
        }
        DatabaseServer server = running;
        if (server == null) {
            server = started();
            running = server;
        }
        return server;
    }

    private DatabaseServer started() {
        for (Duration pause : pauses) {
            try {
                return start.get();
            } catch (ServerFailedException e) {
                System.err.println("tried again in " + pause.toSeconds() + " s: " + e.getMessage());
                LocalServer.pause(pause.toMillis());
            }
        }
        try {
            return start.get();
        } catch (ServerFailedException e) {
            // On one line, for a list of failures shows no more of each.
            failure = new ServerFailedException(
                    "no start in " + (pauses.size() + 1) + " tries: "
                            + String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " | "),
                    e);
            throw failure;
        }
    }
}
