package io.github.governance4j.core.place;

/**
 * Names a duty a post carries (职责任务): one of the tasks a county writes down for its grid members.
 *
 * @param value 1 to 64 visible characters
 */
public record DutyId(String value) implements OpaqueId, Comparable<DutyId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public DutyId {
        OpaqueId.checked("duty id", value);
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
