package io.github.governance4j.core.place;

/**
 * Names a household (家庭户).
 *
 * @param value 1 to 64 visible characters
 */
public record HouseholdId(String value) implements OpaqueId, Comparable<HouseholdId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public HouseholdId {
        OpaqueId.checked("household id", value);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
