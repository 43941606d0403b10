package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the tables of claims may speak of besides each other. Empty where a rulebook says nothing of it or it could not be read, and then
 * nothing is held against it.
 *
 * @param items the items of the edition's catalogue
 * @param zone where limits read the clock
 * @param place the place
 * @param from the edition's first day
 */
public record ClaimAround(Items items, ZoneId zone, Optional<Place> place, Optional<LocalDate> from) {
    /** Whether it is certain that there is no such level. */
    boolean lacks(LevelId level) {
        return place.isPresent() && place.get().territory().scheme().rank(level).isEmpty();
    }

    /** Whether it is certain that on the first day nobody holds a role anywhere. */
    boolean nobodyHolds(RoleId role) {
        return place.isPresent()
                && from.isPresent()
                && place.get().roster().posts().stream()
                        .noneMatch(post -> post.role().equals(role)
                                && place.get()
                                        .roster()
                                        .holder(post.id(), from.get())
                                        .isPresent());
    }
}
