package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * An open objection (异议).
 *
 * @param against the number of the confirmation objected to
 * @param by who objects, in the order of their ids
 * @param since when the first of them did
 * @param until until when it is to be answered
 */
public record Objection(int against, Set<PersonId> by, LocalDateTime since, Deadline until) {
    /**
     * Copies the set.
     *
     * @param against the number of the confirmation objected to
     * @param by who objects
     * @param since when the first of them did
     * @param until until when it is to be answered
     */
    public Objection {
        by = Ordered.copy(by);
    }
}
