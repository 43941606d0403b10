package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who speaks for parties of one side (代理人、推选的代表人): an agent, or one of a crowd chosen by it.
 *
 * @param person who
 * @param represents the parties spoken for, one or more, in the order of their ids
 * @param scope how far
 */
public record Representation(PersonId person, Set<PersonId> represents, RepresentationScope scope) {
    /**
     * Copies the set.
     *
     * @param person who
     * @param represents the parties spoken for
     * @param scope how far
     * @throws IllegalArgumentException if nobody is spoken for
     */
    public Representation {
        represents = Collections.unmodifiableSet(new TreeSet<>(represents));
        if (represents.isEmpty()) {
            throw new IllegalArgumentException("a representative speaks for somebody: " + person);
        }
    }
}
