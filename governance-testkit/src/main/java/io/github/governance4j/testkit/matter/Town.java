package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who can act for whom on a day. */
final class Town {
    private final Place place;

    Town(Place place) {
        this.place = place;
    }

    /** Somebody who acts for a body on a day; a stranger where nobody does. */
    Actor.Post of(BodyId body, int draw, LocalDate day) {
        List<Actor.Post> serving = serving(body, day);
        return serving.isEmpty() ? stranger() : serving.get(draw % serving.size());
    }

    /** Somebody who acts for one of these bodies and is not this person; a stranger where there is nobody. */
    Actor.Post another(List<BodyId> bodies, Optional<PersonId> than, int draw, LocalDate day) {
        List<Actor.Post> others = bodies.stream()
                .flatMap(body -> serving(body, day).stream())
                .filter(post -> !Optional.of(post.holder()).equals(than))
                .toList();
        return others.isEmpty() ? stranger() : others.get(draw % others.size());
    }

    private List<Actor.Post> serving(BodyId body, LocalDate day) {
        return place.roster().posts().stream()
                .filter(post -> post.body().equals(body))
                .flatMap(post -> place.roster().holder(post.id(), day).stream())
                .map(tenure -> new Actor.Post(tenure.post(), tenure.holder()))
                .toList();
    }

    BodyId anyBody(int draw) {
        List<Body> bodies = place.roster().bodies();
        return bodies.get(draw % bodies.size()).id();
    }

    private static Actor.Post stranger() {
        return new Actor.Post(new PostId("nobodys-post"), new PersonId("stranger"));
    }
}
