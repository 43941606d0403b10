package io.github.governance4j.core.place;

/**
 * Names a kind of matters (事项类别): neighbours' disputes, property services. Bodies are competent for kinds of matters.
 *
 * @param value 1 to 64 visible characters
 */
public record CategoryId(String value) implements OpaqueId, Comparable<CategoryId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CategoryId {
        OpaqueId.checked("category id", value);
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
