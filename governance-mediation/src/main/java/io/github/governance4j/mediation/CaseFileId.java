package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names the file of one mediated dispute (调解卷宗): everything a committee keeps on it, under one number.
 *
 * @param value 1 to 64 visible characters
 */
public record CaseFileId(String value) implements OpaqueId, Comparable<CaseFileId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CaseFileId {
        OpaqueId.checked("case file id", value);
    }

    @Override
    public int compareTo(CaseFileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
