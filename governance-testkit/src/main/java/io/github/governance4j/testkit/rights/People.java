package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who can act in a village today. */
final class People {
    private static final int ODD = 19;

    private final Place place;
    private final VillageLife life;

    People(Place place, VillageLife life) {
        this.place = place;
        this.life = life;
    }

    /** A stamp of now. */
    Stamp stamp(Actor by) {
        return new Stamp(life.nextId(), life.now(), life.now(), by);
    }

    /** Somebody who acts for themselves. */
    static Actor party(PersonId person) {
        return new Actor.Party(person);
    }

    /** Somebody who holds a post of one of these roles for an area, and is not yet busy with the claim if it can be helped. */
    Optional<Actor> post(Set<RoleId> roles, AreaId area, Set<PersonId> busy, VillageWish wish) {
        LocalDate today = life.now().toLocalDate();
        List<Actor> free = new ArrayList<>();
        List<Actor> all = new ArrayList<>();
        for (Post post : place.roster().posts()) {
            boolean near = post.area()
                    .filter(at -> at.equals(area) || at.equals(new AreaId("village")))
                    .isPresent();
            if (roles.contains(post.role()) && (near || wish.isOdd(ODD, 1))) {
                place.roster().holder(post.id(), today).ifPresent(tenure -> {
                    Actor holder = new Actor.Post(post.id(), tenure.holder());
                    all.add(holder);
                    if (!busy.contains(tenure.holder())) {
                        free.add(holder);
                    }
                });
            }
        }
        List<Actor> among = free.isEmpty() || wish.isOdd(ODD, 2) ? all : free;
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(wish.which() % among.size()));
    }
}
