package io.github.governance4j.core.place;

/**
 * Names a kind of area within a level (区域类型): township or street, base or special grid.
 *
 * @param value 1 to 64 visible characters
 */
public record AreaKindId(String value) implements OpaqueId, Comparable<AreaKindId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public AreaKindId {
        OpaqueId.checked("area kind id", value);
    }

    @Override
    public int compareTo(AreaKindId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
