package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a flow of claims (申报流程编号).
 *
 * @param value 1 to 64 visible characters
 */
public record FlowId(String value) implements OpaqueId, Comparable<FlowId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public FlowId {
        OpaqueId.checked("flow id", value);
    }

    @Override
    public int compareTo(FlowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
