package io.github.governance4j.core.risk;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a risk model (风险评估模型).
 *
 * @param value 1 to 64 visible characters
 */
public record ModelId(String value) implements OpaqueId, Comparable<ModelId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ModelId {
        OpaqueId.checked("model id", value);
    }

    @Override
    public int compareTo(ModelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
