package io.github.governance4j.mediation;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a mediation agreement (调解协议), written or spoken.
 *
 * @param value 1 to 64 visible characters
 */
public record AgreementId(String value) implements OpaqueId, Comparable<AgreementId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public AgreementId {
        OpaqueId.checked("agreement id", value);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
