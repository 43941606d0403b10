package io.github.governance4j.mediation.casefile;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one document of a case file list (卷内文书), for example {@code 8}.
 *
 * @param value 1 to 64 visible characters
 */
public record CaseDocumentId(String value) implements OpaqueId, Comparable<CaseDocumentId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CaseDocumentId {
        OpaqueId.checked("case document id", value);
    }

    @Override
    public int compareTo(CaseDocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
