package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a kind of dispute of the rulebook's list (纠纷类型), for example {@code neighbours} 邻里纠纷.
 *
 * @param value 1 to 64 visible characters
 */
public record DisputeKindId(String value) implements OpaqueId, Comparable<DisputeKindId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public DisputeKindId {
        OpaqueId.checked("dispute kind id", value);
    }

    @Override
    public int compareTo(DisputeKindId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
