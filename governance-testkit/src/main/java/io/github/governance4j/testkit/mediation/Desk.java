package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A post somebody holds, found in a roster on a day. */
record Desk(Tenure tenure, BodyId body, RoleId role) {
    static List<Desk> all(Place place, LocalDate day) {
        List<Desk> desks = place.roster().tenures().stream()
                .filter(tenure -> place.roster()
                        .holder(tenure.post(), day)
                        .filter(tenure::equals)
                        .isPresent())
                .flatMap(tenure -> place.roster().post(tenure.post(), day).stream()
                        .map(post -> new Desk(tenure, post.body(), post.role())))
                .toList();
        if (desks.isEmpty()) {
            throw new IllegalStateException("nobody holds a post on " + day);
        }
        return desks;
    }

    static Optional<Desk> of(List<Desk> desks, BodyId body) {
        return desks.stream().filter(desk -> desk.body().equals(body)).findFirst();
    }

    static Optional<Desk> in(List<Desk> desks, Set<RoleId> roles) {
        return desks.stream().filter(desk -> roles.contains(desk.role())).findFirst();
    }

    Actor actor() {
        return new Actor.Post(tenure.post(), tenure.holder());
    }

    Stamp stamp(LocalDateTime at, int number) {
        return stamp(at, number, actor());
    }

    static Stamp stamp(LocalDateTime at, int number, Actor actor) {
        return new Stamp(new CommandId("w-" + number), at, at, actor);
    }
}
