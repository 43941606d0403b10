package io.github.governance4j.servers;

import org.jspecify.annotations.Nullable;

/** A test server could not be started, stopped or asked: the build cannot go on. */
public final class ServerFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed and what the server said about it
     * @param cause what came before it, if anything
     */
    public ServerFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
