package io.github.governance4j.core.time;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names who may approve an extension, as the rule says it (批准人), for example {@code HEAD_OF_ORGAN} or {@code BOTH_PARTIES}. Which post or
 * persons that is in one body, the host knows.
 *
 * @param value 1 to 64 visible characters
 */
public record ApproverRole(String value) implements OpaqueId {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ApproverRole {
        OpaqueId.checked("approver role", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
