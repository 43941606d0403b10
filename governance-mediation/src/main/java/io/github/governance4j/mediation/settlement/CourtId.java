package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a court (人民法院).
 *
 * @param value 1 to 64 visible characters
 */
public record CourtId(String value) implements OpaqueId, Comparable<CourtId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CourtId {
        OpaqueId.checked("court id", value);
    }

    @Override
    public int compareTo(CourtId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
