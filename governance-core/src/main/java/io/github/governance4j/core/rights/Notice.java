package io.github.governance4j.core.rights;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.Deadline;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the people a decision affects are told (告知): until when and with whom they may object, and what else they can do.
 *
 * <p>The court is always among the remedies, whatever a rulebook says. Not the report of a matter, which is {@code matter.Notice}.
 *
 * @param to who is told, in the order of their ids; may be nobody, where a decision is about a thing that is nobody's
 * @param objection until when they may object; empty where nothing is left but the remedies
 * @param with the roles that decide objections, in the order of their ids
 * @param remedies the ways out to somebody else's judgement; the court among them
 */
public record Notice(Set<PersonId> to, Optional<Deadline> objection, Set<RoleId> with, Set<Remedy> remedies) {
    /**
     * Copies the sets and adds the court.
     *
     * @param to who is told
     * @param objection until when they may object
     * @param with the roles that decide objections
     * @param remedies the ways out
     */
    public Notice {
        to = Collections.unmodifiableSet(new TreeSet<>(to));
        with = Collections.unmodifiableSet(new TreeSet<>(with));
        Set<Remedy> all = EnumSet.of(Remedy.COURT);
        all.addAll(remedies);
        remedies = Collections.unmodifiableSet(all);
    }
}
