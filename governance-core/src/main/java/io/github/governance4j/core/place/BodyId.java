package io.github.governance4j.core.place;

/**
 * Names a body that decides or acts (机构): a village committee, a mediation committee, a department.
 *
 * @param value 1 to 64 visible characters
 */
public record BodyId(String value) implements OpaqueId, Comparable<BodyId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public BodyId {
        OpaqueId.checked("body id", value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
