package io.github.governance4j.core.decide;

/**
 * What another stream showed when the command was made, with the version it showed it at (他流快照).
 *
 * <p>A decider sees only its own state and its command. Whatever else it must know comes in like this, so the decision can be
 * understood and repeated later.
 *
 * @param <T> what was seen
 * @param of the other stream
 * @param version how many facts it held, 0 or more
 * @param value what was seen
 */
public record Seen<T>(StreamId of, long version, T value) {
    /**
     * Checks the version.
     *
     * @param of the other stream
     * @param version how many facts it held
     * @param value what was seen
     * @throws IllegalArgumentException if {@code version} is negative
     */
    public Seen {
        if (version < 0) {
            throw new IllegalArgumentException("a stream holds no fewer than 0 facts: " + version);
        }
    }
}
