package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one of the means a county settles disputes by (化解手段), for example {@code 人民调解}.
 *
 * @param value 1 to 64 visible characters
 */
public record MeansId(String value) implements OpaqueId, Comparable<MeansId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public MeansId {
        OpaqueId.checked("means id", value);
    }

    @Override
    public int compareTo(MeansId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
