package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a step of a flow (环节编号).
 *
 * @param value 1 to 64 visible characters
 */
public record StepId(String value) implements OpaqueId, Comparable<StepId> {
    /** The declaration itself, which is no step but done by somebody: what a step's person can differ from (申报). */
    public static final StepId DECLARATION = new StepId("declaration");

    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public StepId {
        OpaqueId.checked("step id", value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
