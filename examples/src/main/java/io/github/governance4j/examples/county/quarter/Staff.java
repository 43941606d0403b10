package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Who is in service where, on any day (在岗人员). */
final class Staff {
    private final Roster roster;
    private final Map<BodyId, Set<PostId>> posts = new HashMap<>();
    private final Map<AreaId, Set<PostId>> ofArea = new HashMap<>();

    Staff(Place place) {
        this.roster = place.roster();
        for (Post post : roster.posts()) {
            posts.computeIfAbsent(post.body(), none -> new LinkedHashSet<>()).add(post.id());
            post.area()
                    .ifPresent(area -> ofArea.computeIfAbsent(area, none -> new LinkedHashSet<>())
                            .add(post.id()));
        }
    }

    /** Somebody in service in a body on a day; empty if nobody is. */
    Optional<Actor.Post> any(BodyId body, LocalDate day, SplittableRandom chance) {
        return pick(inService(body, day), chance);
    }

    /** Somebody in service there other than a person. */
    Optional<Actor.Post> other(BodyId body, LocalDate day, Optional<PersonId> than, SplittableRandom chance) {
        List<Actor.Post> there = new ArrayList<>(inService(body, day));
        there.removeIf(one -> than.equals(Optional.of(one.holder())));
        return pick(there, chance);
    }

    /** Whoever answers for a grid itself on a day. */
    Optional<Actor.Post> member(AreaId grid, LocalDate day) {
        for (PostId id : ofArea.getOrDefault(grid, Set.of())) {
            Optional<Tenure> tenure = roster.holder(id, day);
            if (tenure.isPresent()) {
                return Optional.of(new Actor.Post(id, tenure.get().holder()));
            }
        }
        return Optional.empty();
    }

    private List<Actor.Post> inService(BodyId body, LocalDate day) {
        List<Actor.Post> there = new ArrayList<>();
        for (PostId id : posts.getOrDefault(body, Set.of())) {
            Optional<Tenure> tenure = roster.holder(id, day);
            boolean isHere = roster.post(id, day)
                    .filter(post -> post.body().equals(body))
                    .isPresent();
            if (isHere && tenure.isPresent()) {
                there.add(new Actor.Post(id, tenure.get().holder()));
            }
        }
        return there;
    }

    private static Optional<Actor.Post> pick(List<Actor.Post> from, SplittableRandom chance) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(chance.nextInt(from.size())));
    }
}
