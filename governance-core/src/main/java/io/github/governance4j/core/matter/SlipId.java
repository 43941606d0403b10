package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one assignment slip of a matter (交办单编号).
 *
 * @param value 1 to 64 visible characters
 */
public record SlipId(String value) implements OpaqueId, Comparable<SlipId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public SlipId {
        OpaqueId.checked("slip id", value);
    }

    @Override
    public int compareTo(SlipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
