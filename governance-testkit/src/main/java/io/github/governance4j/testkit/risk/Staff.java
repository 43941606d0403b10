package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who can act on a day. */
record Staff(Place place, LocalDate day) {
    /** The first area at the bottom where somebody answers in each of these roles; the very first where there is none. */
    AreaId area(List<Set<RoleId>> roles) {
        List<AreaId> bottom = new ArrayList<>();
        for (Area area : place.territory().on(day)) {
            if (place.territory().children(area.id(), day).isEmpty()) {
                bottom.add(area.id());
            }
        }
        for (AreaId area : bottom) {
            if (roles.stream().noneMatch(some -> fitting(some, area).isEmpty())) {
                return area;
            }
        }
        return bottom.get(0);
    }

    /** Somebody of one of these roles who answers for the area; anybody at all where there is none. */
    Actor of(Set<RoleId> roles, AreaId area, int pick) {
        List<Actor> fitting = fitting(roles, area);
        List<Actor> from = fitting.isEmpty() ? everybody() : fitting;
        return from.get(pick % from.size());
    }

    private List<Actor> everybody() {
        return held(post -> true);
    }

    private List<Actor> fitting(Set<RoleId> roles, AreaId area) {
        List<AreaId> path = place.territory().path(area, day);
        return held(post -> roles.contains(post.role())
                && place.roster().area(post, day).filter(path::contains).isPresent());
    }

    private List<Actor> held(Predicate<Post> wanted) {
        List<Actor> actors = new ArrayList<>();
        for (Post post : place.roster().posts()) {
            if (post.holdsOn(day) && wanted.test(post)) {
                place.roster()
                        .holder(post.id(), day)
                        .ifPresent(tenure -> actors.add(new Actor.Post(post.id(), tenure.holder())));
            }
        }
        return actors;
    }

    /** The body of whoever acts, on the day. */
    Optional<BodyId> body(Actor actor) {
        return actor instanceof Actor.Post held
                ? place.roster().post(held.post(), day).map(Post::body)
                : Optional.empty();
    }
}
