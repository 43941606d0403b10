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

/** Who can act on a day. */
record Staff(Place place, LocalDate day) {
    /** An area at the bottom, the same for the same pick. */
    AreaId area(int pick) {
        List<AreaId> bottom = new ArrayList<>();
        for (Area area : place.territory().on(day)) {
            if (place.territory().children(area.id(), day).isEmpty()) {
                bottom.add(area.id());
            }
        }
        return bottom.get(pick % bottom.size());
    }

    /** Somebody of one of these roles who answers for the area; anybody at all where there is none. */
    Actor of(Set<RoleId> roles, AreaId area, int pick) {
        List<AreaId> path = place.territory().path(area, day);
        List<Actor> fitting = new ArrayList<>();
        List<Actor> all = new ArrayList<>();
        for (Post post : place.roster().posts()) {
            if (!post.holdsOn(day)) {
                continue;
            }
            place.roster().holder(post.id(), day).ifPresent(tenure -> {
                Actor actor = new Actor.Post(post.id(), tenure.holder());
                all.add(actor);
                if (roles.contains(post.role())
                        && place.roster().area(post, day).filter(path::contains).isPresent()) {
                    fitting.add(actor);
                }
            });
        }
        List<Actor> from = fitting.isEmpty() ? all : fitting;
        return from.get(pick % from.size());
    }

    /** The body of whoever acts, on the day. */
    Optional<BodyId> body(Actor actor) {
        return actor instanceof Actor.Post held
                ? place.roster().post(held.post(), day).map(Post::body)
                : Optional.empty();
    }
}
