package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who holds what on a day, and what lies where, as far as claims ask (任职与区域查询). */
record Office(Place place) {
    Incumbency incumbency(Actor by, LocalDate day) {
        return Incumbency.of(by, place.roster(), day);
    }

    Optional<AreaId> area(Post post, LocalDate day) {
        return place.roster().area(post, day);
    }

    /** The names of a place on a day and of all it lies in. */
    Set<AreaId> path(AreaId area, LocalDate day) {
        Set<AreaId> names = new TreeSet<>();
        place.territory()
                .successor(area, day)
                .ifPresent(now -> place.territory()
                        .path(now, day)
                        .forEach(step -> names.addAll(place.territory().names(step, day))));
        return names;
    }

    /** What a place lies in on one level. */
    Optional<AreaId> above(AreaId area, LevelId level, LocalDate day) {
        return place.territory()
                .successor(area, day)
                .flatMap(now -> place.territory().above(now, level, day));
    }
}
