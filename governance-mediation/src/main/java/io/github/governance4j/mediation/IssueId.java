package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one point at issue in a dispute (争议事项), for example {@code boundary-wall}; the dispute gives it, and it says nothing of anybody.
 *
 * @param value 1 to 64 visible characters
 */
public record IssueId(String value) implements OpaqueId, Comparable<IssueId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public IssueId {
        OpaqueId.checked("issue id", value);
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
