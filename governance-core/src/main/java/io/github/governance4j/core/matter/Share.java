package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/**
 * One side of a matter: who owns it, and whom it is offered to (主办情况). There is always an owner.
 *
 * @param owner who owns it now
 * @param offered who was asked to take it over and has neither accepted nor declined
 * @param acceptance until when that body is to answer
 * @param overdue whether that has passed, and was recorded
 */
public record Share(BodyId owner, Optional<BodyId> offered, Optional<Deadline> acceptance, boolean overdue) {
    static Share of(BodyId owner) {
        return new Share(owner, Optional.empty(), Optional.empty(), false);
    }

    Share offered(BodyId to, Optional<Deadline> until) {
        return new Share(owner, Optional.of(to), until, false);
    }

    Share markedOverdue() {
        return new Share(owner, offered, acceptance, true);
    }

    /** The deadline that may still pass. */
    Optional<Deadline> pending() {
        return overdue ? Optional.empty() : acceptance;
    }
}
