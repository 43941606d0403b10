package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;

/**
 * Who acted, and for which body, as it was on the day (经办人).
 *
 * @param post the post
 * @param person who held it
 * @param body the body the post belonged to
 */
public record Officer(PostId post, PersonId person, BodyId body) {
    /** {@return the same as an actor} */
    public Actor actor() {
        return new Actor.Post(post, person);
    }
}
