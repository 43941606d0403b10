package io.github.governance4j.core.place;

/**
 * Names what a post is there for (岗位职责), for example {@code grid-worker} 网格员 or {@code village-mediator} 村调委会.
 *
 * @param value 1 to 64 visible characters
 */
public record RoleId(String value) implements OpaqueId, Comparable<RoleId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public RoleId {
        OpaqueId.checked("role id", value);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
