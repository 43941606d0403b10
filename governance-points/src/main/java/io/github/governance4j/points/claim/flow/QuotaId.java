package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a quota (名额编号).
 *
 * @param value 1 to 64 visible characters
 */
public record QuotaId(String value) implements OpaqueId, Comparable<QuotaId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public QuotaId {
        OpaqueId.checked("quota id", value);
    }

    @Override
    public int compareTo(QuotaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
