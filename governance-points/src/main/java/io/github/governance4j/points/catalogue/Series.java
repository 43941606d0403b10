package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names the items that are counted as one: the steps of a ladder, or the bands of one scale (档组).
 *
 * @param value 1 to 64 visible characters
 */
public record Series(String value) implements OpaqueId, Comparable<Series> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public Series {
        OpaqueId.checked("series", value);
    }

    @Override
    public int compareTo(Series other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
