package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the parties were told when mediation ended without an agreement on everything (告知其他途径): 人民调解法 art. 26.
 *
 * <p>The court is always among the remedies, whatever a rulebook says: art. 3.
 *
 * @param to who was told: every party, in the order of their ids
 * @param remedies the ways to somebody else's judgement; the court among them
 */
public record RemediesNotice(Set<PersonId> to, Set<Remedy> remedies) {
    /**
     * Copies the sets and adds the court.
     *
     * @param to who was told
     * @param remedies the ways to somebody else's judgement
     */
    public RemediesNotice {
        to = Ordered.copy(to);
        Set<Remedy> all = EnumSet.of(Remedy.COURT);
        all.addAll(remedies);
        remedies = Collections.unmodifiableSet(all);
    }
}
