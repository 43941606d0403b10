package io.github.governance4j.core.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Asks for a deadline to be extended (延期申请).
 *
 * @param at when it is decided
 * @param amount by how much, in the extension rule's unit, at least 1
 * @param approvedBy the role in which somebody approved it, if anybody did
 */
public record ExtensionRequest(LocalDateTime at, long amount, Optional<ApproverRole> approvedBy) {
    /**
     * Checks the amount.
     *
     * @param at when it is decided
     * @param amount by how much
     * @param approvedBy who approved, if anybody did
     * @throws IllegalArgumentException if the amount is below 1 or above what any limit may have
     */
    public ExtensionRequest {
        if (amount < 1 || amount > LimitUnit.CALENDAR_DAY.most()) {
            throw new IllegalArgumentException("an extension is 1 to " + LimitUnit.CALENDAR_DAY.most() + ": " + amount);
        }
    }
}
