package io.github.governance4j.core.place;

/**
 * Names a level of the territory (层级): county, township, village, grid, joint household.
 *
 * @param value 1 to 64 visible characters
 */
public record LevelId(String value) implements OpaqueId, Comparable<LevelId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public LevelId {
        OpaqueId.checked("level id", value);
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
