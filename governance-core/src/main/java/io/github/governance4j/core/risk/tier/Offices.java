package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who holds what on a day, asked the way tiers need it: also which bodies somebody belongs to through any of their posts (任职查询). */
final class Offices {
    private final Place place;
    private final Map<PersonId, List<PostId>> posts = new HashMap<>();

    Offices(Place place) {
        this.place = place;
        for (Tenure tenure : place.roster().tenures()) {
            List<PostId> held = posts.computeIfAbsent(tenure.holder(), person -> new ArrayList<>());
            if (!held.contains(tenure.post())) {
                held.add(tenure.post());
            }
        }
    }

    Optional<PersonId> holder(PostId post, LocalDate day) {
        return place.roster().holder(post, day).map(Tenure::holder);
    }

    /** Whoever acts, if they hold the post they say they do. */
    Optional<Officer> acting(Actor by, LocalDate day) {
        Incumbency named = incumbency(by, day);
        return named.held().flatMap(post -> named.heldBy().map(person -> new Officer(post.id(), person, post.body())));
    }

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

    /** The body of a post, and those of every other post of whoever holds it, on a day. */
    Set<BodyId> bodies(Officer officer, LocalDate day) {
        Set<BodyId> bodies = new TreeSet<>();
        place.roster().post(officer.post(), day).map(Post::body).ifPresent(bodies::add);
        for (PostId post : posts.getOrDefault(officer.person(), List.of())) {
            if (holder(post, day).filter(officer.person()::equals).isPresent()) {
                place.roster().post(post, day).map(Post::body).ifPresent(bodies::add);
            }
        }
        return bodies;
    }
}
