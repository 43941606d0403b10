package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.DisputeKindId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a dispute asks of a mediator (选任条件).
 *
 * @param kind of what kind it is
 * @param area where it is
 * @param languages what the parties wish to be spoken to in; a mediator must speak all of them
 * @param bodies whose mediators are asked, for example those of the rung it is on; empty for everybody's
 */
public record Needs(DisputeKindId kind, AreaId area, Set<LanguageId> languages, Set<BodyId> bodies) {
    /**
     * Copies the sets.
     *
     * @param kind of what kind it is
     * @param area where it is
     * @param languages all of which a mediator must speak
     * @param bodies whose mediators are asked; empty for everybody's
     */
    public Needs {
        languages = languages.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(languages));
        bodies = bodies.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(bodies));
    }

    /**
     * {@return the needs of a dispute in nobody's special language, of everybody's mediators}
     *
     * @param kind of what kind it is
     * @param area where it is
     */
    public static Needs of(DisputeKindId kind, AreaId area) {
        return new Needs(kind, area, Set.of(), Set.of());
    }
}
