package io.github.governance4j.core.place;

/**
 * Names a post (岗位): a duty in a body, whoever holds it today.
 *
 * @param value 1 to 64 visible characters
 */
public record PostId(String value) implements OpaqueId, Comparable<PostId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public PostId {
        OpaqueId.checked("post id", value);
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
