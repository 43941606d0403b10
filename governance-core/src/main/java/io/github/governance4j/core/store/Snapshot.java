package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;

/**
 * The state of a stream after its first facts, written down so that they need not be read again (快照).
 *
 * @param stream the stream
 * @param version after how many facts, at least 1
 * @param form in which form it is written, {@link StateForm#name()}
 * @param body the text
 */
public record Snapshot(StreamId stream, long version, String form, String body) {
    /**
     * Checks the version.
     *
     * @param stream the stream
     * @param version after how many facts
     * @param form in which form it is written
     * @param body the text
     * @throws IllegalArgumentException if {@code version} is below 1
     */
    public Snapshot {
        if (version < 1) {
            throw new IllegalArgumentException("there is nothing to remember of " + version + " facts");
        }
    }
}
