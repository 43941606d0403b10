package io.github.governance4j.examples.county.asking;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in office where, as the roster has it (在职人员). */
final class Offices {
    private final Place place;

    Offices(Place place) {
        this.place = place;
    }

    /** The lowest areas there are. */
    List<AreaId> groups(LocalDate day) {
        Territory territory = place.territory();
        return territory.on(day).stream()
                .map(area -> area.id())
                .filter(area -> territory.children(area, day).isEmpty())
                .sorted()
                .toList();
    }

    /** Everybody who ever held an office. */
    List<String> persons() {
        return place.roster().tenures().stream()
                .map(tenure -> tenure.holder().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** Everybody who holds one of some roles on a day and answers for an area; whoever answers for no area answers for all. */
    List<Actor.Post> of(Set<RoleId> roles, AreaId area, LocalDate day) {
        List<Actor.Post> found = new ArrayList<>();
        for (Post post : place.roster().posts()) {
            Optional<AreaId> own = place.roster().area(post, day);
            boolean isTheirs = own.isEmpty() || place.territory().within(area, own.get(), day);
            Optional<Tenure> tenure = place.roster().holder(post.id(), day);
            if (roles.contains(post.role()) && isTheirs && tenure.isPresent()) {
                found.add(new Actor.Post(post.id(), tenure.get().holder()));
            }
        }
        return found;
    }
}
