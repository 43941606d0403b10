package io.github.governance4j.core.risk;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a scheme of risk levels (等级体系).
 *
 * @param value 1 to 64 visible characters
 */
public record SchemeId(String value) implements OpaqueId, Comparable<SchemeId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public SchemeId {
        OpaqueId.checked("scheme id", value);
    }

    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
