package io.github.governance4j.core.place;

/**
 * Names what a person can do (特长): law, a language, water works.
 *
 * @param value 1 to 64 visible characters
 */
public record SkillId(String value) implements OpaqueId, Comparable<SkillId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public SkillId {
        OpaqueId.checked("skill id", value);
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
