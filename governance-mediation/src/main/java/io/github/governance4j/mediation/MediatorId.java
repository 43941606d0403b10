package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a mediator (调解员) in that office. The same human being has another id as a resident; only the host knows they are one.
 *
 * @param value 1 to 64 visible characters
 */
public record MediatorId(String value) implements OpaqueId, Comparable<MediatorId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public MediatorId {
        OpaqueId.checked("mediator id", value);
    }

    @Override
    public int compareTo(MediatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
