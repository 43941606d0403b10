package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names the handing over of a dispute between two bodies (移送、委托调解), in or out.
 *
 * @param value 1 to 64 visible characters
 */
public record ReferralId(String value) implements OpaqueId, Comparable<ReferralId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public ReferralId {
        OpaqueId.checked("referral id", value);
    }

    @Override
    public int compareTo(ReferralId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
