package io.github.governance4j.core.rulebook;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one edition of a rulebook (版本), for example {@code 2026-1}.
 *
 * @param value 1 to 64 visible characters
 */
public record EditionId(String value) implements OpaqueId, Comparable<EditionId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public EditionId {
        OpaqueId.checked("edition id", value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
