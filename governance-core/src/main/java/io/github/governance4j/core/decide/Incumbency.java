package io.github.governance4j.core.decide;

import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The post whoever acts says they hold, held against the roster of the day (任职核对).
 *
 * <pre>{@code
 * Incumbency by = Incumbency.of(command.stamp().by(), place.roster(), day);
 * boolean may = by.holds() && by.body().filter(owner::equals).isPresent();
 * list.check(NOT_THE_OWNER, by.fill(ACTS_FOR.says(may)).id(by.body().map(BodyId::value)).build());
 * }</pre>
 *
 * <p>Whoever acts for no post, as a party or the timer, names none, and all of it is empty.
 *
 * @param named the post and its holder, as whoever acts says
 * @param heldBy who held that post on the day, by the roster; nobody where it was vacant or not there
 * @param post the post as it was on the day, held or vacant
 */
public record Incumbency(Optional<Actor.Post> named, Optional<PersonId> heldBy, Optional<Post> post) {
    private static final Incumbency NONE = new Incumbency(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * {@return the post somebody names, by the roster}
     *
     * @param by who acts
     * @param roster who holds which post
     * @param day the day they act on
     */
    public static Incumbency of(Actor by, Roster roster, LocalDate day) {
        return by instanceof Actor.Post named
                ? new Incumbency(
                        Optional.of(named),
                        roster.holder(named.post(), day).map(Tenure::holder),
                        roster.post(named.post(), day))
                : NONE;
    }

    /** {@return whether whoever acts holds the post they name} */
    public boolean holds() {
        return heldBy.isPresent() && heldBy.equals(named.map(Actor.Post::holder));
    }

    /** {@return the post, if whoever acts holds it} */
    public Optional<Post> held() {
        return holds() ? post : Optional.empty();
    }

    /** {@return the body of the post, whoever holds it} */
    public Optional<BodyId> body() {
        return post.map(Post::body);
    }

    /** {@return the role of the post, whoever holds it} */
    public Optional<RoleId> role() {
        return post.map(Post::role);
    }

    /**
     * Tells who acts: fills three slots with the post, its holder as whoever acts says, and its holder by the roster.
     *
     * @param finding one whose next three slots are of the kind {@code ID}
     * @return the finding, for the next slot
     * @throws IllegalStateException if they are not
     */
    public Finding fill(Finding finding) {
        return finding.id(named.map(said -> said.post().value()))
                .id(named.map(said -> said.holder().value()))
                .id(heldBy.map(PersonId::value));
    }
}
