package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tie a mediator made known, and who agreed to them all the same (披露与同意): 特邀调解规定 art. 15.
 *
 * @param mediator whose tie
 * @param kind of what kind
 * @param waivedBy which parties agreed after they were told
 */
public record Disclosure(MediatorId mediator, RelationKind kind, Set<PersonId> waivedBy) {
    /**
     * Copies the set.
     *
     * @param mediator whose tie
     * @param kind of what kind
     * @param waivedBy which parties agreed
     */
    public Disclosure {
        waivedBy = Collections.unmodifiableSet(new TreeSet<>(waivedBy));
    }

    /**
     * {@return whether the tie no longer stands in the way: it can be waived, and every party did}
     *
     * @param parties every party of the dispute
     */
    public boolean isLifted(Set<PersonId> parties) {
        return kind.isWaivable() && !parties.isEmpty() && waivedBy.containsAll(parties);
    }
}
