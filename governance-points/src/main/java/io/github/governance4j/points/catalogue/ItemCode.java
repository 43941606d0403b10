package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one item of a catalogue (项目编号), as printed there, for example {@code WD017}.
 *
 * @param value 1 to 64 visible characters
 */
public record ItemCode(String value) implements OpaqueId, Comparable<ItemCode> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ItemCode {
        OpaqueId.checked("item code", value);
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
