package io.github.governance4j.core.place;

/**
 * Names an area (区域): a county, a township, a village, a grid.
 *
 * @param value 1 to 64 visible characters
 */
public record AreaId(String value) implements OpaqueId, Comparable<AreaId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public AreaId {
        OpaqueId.checked("area id", value);
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
