package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one ladder of a rulebook (层级规则), for example {@code 四级七天}.
 *
 * @param value 1 to 64 visible characters
 */
public record LadderId(String value) implements OpaqueId, Comparable<LadderId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public LadderId {
        OpaqueId.checked("ladder id", value);
    }

    @Override
    public int compareTo(LadderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
