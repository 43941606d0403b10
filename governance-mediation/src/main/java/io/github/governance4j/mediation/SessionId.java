package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one session of a mediation (调解会): one sitting together, or one talk with each side.
 *
 * @param value 1 to 64 visible characters
 */
public record SessionId(String value) implements OpaqueId, Comparable<SessionId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public SessionId {
        OpaqueId.checked("session id", value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
