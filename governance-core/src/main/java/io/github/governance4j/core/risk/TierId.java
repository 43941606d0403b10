package io.github.governance4j.core.risk;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a level within its scheme (等级), for example {@code 重大}; two schemes may use the same name for different things.
 *
 * @param value 1 to 64 visible characters
 */
public record TierId(String value) implements OpaqueId, Comparable<TierId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public TierId {
        OpaqueId.checked("tier id", value);
    }

    @Override
    public int compareTo(TierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
