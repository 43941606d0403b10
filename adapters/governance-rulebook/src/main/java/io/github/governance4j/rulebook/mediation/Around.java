package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the tables of mediation may speak of besides each other. Empty where a rulebook says nothing of it or it could not be read, and then
 * nothing is held against it.
 *
 * @param ladders the ladders of the edition, none where it has none
 * @param place the place
 * @param from the edition's first day
 */
public record Around(Optional<Ladders> ladders, Optional<Place> place, Optional<LocalDate> from) {
    /** Whether it is certain that there never is such a body. */
    boolean lacks(BodyId body) {
        return place.isPresent()
                && place.get().roster().bodies().stream()
                        .noneMatch(row -> row.id().equals(body));
    }

    /** Whether it is certain that on the first day no body is competent for a kind of matter. */
    boolean nobodyIsCompetent(CategoryId category) {
        return place.isPresent()
                && from.isPresent()
                && place.get().roster().bodies().stream()
                        .noneMatch(body ->
                                body.holdsOn(from.get()) && body.competence().contains(category));
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
