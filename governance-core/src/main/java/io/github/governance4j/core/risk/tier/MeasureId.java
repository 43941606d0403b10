package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one measure (措施).
 *
 * @param value 1 to 64 visible characters
 */
public record MeasureId(String value) implements OpaqueId, Comparable<MeasureId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public MeasureId {
        OpaqueId.checked("measure id", value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
