package io.github.governance4j.core.risk;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names what a model measures (评估指标), for example {@code deaths}.
 *
 * @param value 1 to 64 visible characters
 */
public record IndicatorId(String value) implements OpaqueId, Comparable<IndicatorId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public IndicatorId {
        OpaqueId.checked("indicator id", value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
