package io.github.governance4j.examples.county.madeup;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
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
public final class Staff {
    private final Roster roster;
    private final Map<BodyId, Set<PostId>> posts = new HashMap<>();
    private final Map<AreaId, Set<PostId>> ofArea = new HashMap<>();

    /**
     * The staff of a place.
     *
     * @param place its roster
     */
    public Staff(Place place) {
        this.roster = place.roster();
        for (Post post : roster.posts()) {
            posts.computeIfAbsent(post.body(), none -> new LinkedHashSet<>()).add(post.id());
            post.area()
                    .ifPresent(area -> ofArea.computeIfAbsent(area, none -> new LinkedHashSet<>())
                            .add(post.id()));
        }
    }

    /**
     * {@return somebody in service in a body on a day; empty if nobody is}
     *
     * @param body the body
     * @param day the day
     * @param chance who of them
     */
    public Optional<Actor.Post> any(BodyId body, LocalDate day, SplittableRandom chance) {
        return pick(inService(body, day), chance);
    }

    /**
     * {@return somebody in service there other than a person; empty if nobody is}
     *
     * @param body the body
     * @param day the day
     * @param than the person
     * @param chance who of them
     */
    public Optional<Actor.Post> other(BodyId body, LocalDate day, Optional<PersonId> than, SplittableRandom chance) {
        List<Actor.Post> there = new ArrayList<>(inService(body, day));
        there.removeIf(one -> than.equals(Optional.of(one.holder())));
        return pick(there, chance);
    }

    /**
     * {@return somebody in service who holds one of some roles; empty if nobody is}
     *
     * @param body the body
     * @param roles the roles
     * @param day the day
     * @param than a person it must not be
     * @param chance who of them
     */
    public Optional<Actor.Post> of(
            BodyId body, Set<RoleId> roles, LocalDate day, Optional<PersonId> than, SplittableRandom chance) {
        List<Actor.Post> there = new ArrayList<>(inService(body, day));
        there.removeIf(one -> than.equals(Optional.of(one.holder()))
                || roster.post(one.post(), day)
                        .filter(post -> roles.contains(post.role()))
                        .isEmpty());
        return pick(there, chance);
    }

    /**
     * {@return whoever answers for an area itself on a day; empty if nobody does}
     *
     * @param grid the area
     * @param day the day
     */
    public Optional<Actor.Post> member(AreaId grid, LocalDate day) {
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
