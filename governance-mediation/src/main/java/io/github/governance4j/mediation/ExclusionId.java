package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a reason why a track does not take a case (不适用调解的情形), for example {@code hired-violence} 雇凶伤害他人.
 *
 * @param value 1 to 64 visible characters
 */
public record ExclusionId(String value) implements OpaqueId, Comparable<ExclusionId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ExclusionId {
        OpaqueId.checked("exclusion id", value);
    }

    @Override
    public int compareTo(ExclusionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
