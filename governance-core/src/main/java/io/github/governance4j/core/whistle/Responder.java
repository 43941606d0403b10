package io.github.governance4j.core.whistle;

import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/**
 * A body that was called, as it stands (应哨单位).
 *
 * @param summons who, and until when
 * @param reportedIn whether it has reported in
 * @param noShow whether it was recorded that it did not in time
 */
public record Responder(Summons summons, boolean reportedIn, boolean noShow) {
    static Responder of(Summons summons) {
        return new Responder(summons, false, false);
    }

    /** The deadline that may still pass. */
    Optional<Deadline> pending() {
        return reportedIn || noShow ? Optional.empty() : Optional.of(summons.deadline());
    }
}
