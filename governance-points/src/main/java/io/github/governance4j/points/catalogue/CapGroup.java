package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names what shares one cap (封顶组): one item, or several that are counted together.
 *
 * @param value 1 to 64 visible characters
 */
public record CapGroup(String value) implements OpaqueId, Comparable<CapGroup> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CapGroup {
        OpaqueId.checked("cap group", value);
    }

    @Override
    public int compareTo(CapGroup other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
