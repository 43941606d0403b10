package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one stream of facts (事实流): an account, a matter, a dispute.
 *
 * @param value 1 to 64 visible characters
 */
public record StreamId(String value) implements OpaqueId, Comparable<StreamId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public StreamId {
        OpaqueId.checked("stream id", value);
    }

    @Override
    public int compareTo(StreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
