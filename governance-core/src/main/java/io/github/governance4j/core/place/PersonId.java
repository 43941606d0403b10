package io.github.governance4j.core.place;

/**
 * Names a person (人员) for one purpose. Which person it is, only the host knows.
 *
 * @param value 1 to 64 visible characters
 */
public record PersonId(String value) implements OpaqueId, Comparable<PersonId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public PersonId {
        OpaqueId.checked("person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
