package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a document the host keeps (文书、材料); what is in it never comes in here.
 *
 * @param value 1 to 64 visible characters
 */
public record DocumentId(String value) implements OpaqueId, Comparable<DocumentId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public DocumentId {
        OpaqueId.checked("document id", value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
