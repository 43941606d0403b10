package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a way disputes are mediated (调解途径), for example {@code peoples} or {@code court-annexed}.
 *
 * @param value 1 to 64 visible characters
 */
public record TrackId(String value) implements OpaqueId, Comparable<TrackId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public TrackId {
        OpaqueId.checked("track id", value);
    }

    @Override
    public int compareTo(TrackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
