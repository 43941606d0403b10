package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a dispute (纠纷): one matter at odds between parties, however often it is taken up.
 *
 * @param value 1 to 64 visible characters
 */
public record DisputeId(String value) implements OpaqueId, Comparable<DisputeId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public DisputeId {
        OpaqueId.checked("dispute id", value);
    }

    @Override
    public int compareTo(DisputeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
