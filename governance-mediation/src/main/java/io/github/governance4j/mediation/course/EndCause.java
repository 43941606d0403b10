package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import java.util.Optional;

/**
 * Who or what ended a mediation (终止缘由).
 *
 * @param by who did; the timer where it came about by itself
 * @param party the party who refused, withdrew or left, if one did
 * @param remedy where it went, if a party left
 * @param words what the office said of it; blank where it said nothing
 */
public record EndCause(Actor by, Optional<PersonId> party, Optional<Remedy> remedy, String words) {
    /** Nobody did. */
    static EndCause byItself() {
        return new EndCause(new Actor.Timer(), Optional.empty(), Optional.empty(), "");
    }

    static EndCause of(Actor by, String words) {
        return new EndCause(by, Optional.empty(), Optional.empty(), words);
    }

    static EndCause ofParty(Actor by, PersonId party) {
        return new EndCause(by, Optional.of(party), Optional.empty(), "");
    }
}
