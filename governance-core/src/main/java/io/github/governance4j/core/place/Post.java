package io.github.governance4j.core.place;

import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A post as it was for some time (岗位): in which body, for which area, in what role and with what duties. Who holds it says a {@link
 * Tenure}.
 *
 * <p>A change is a further row of the same id from the day after.
 */
@Value.Immutable
@Hidden
public sealed interface Post extends Dated permits ImmutablePost {
    /** {@return its name} */
    PostId id();

    /** {@return the body it belongs to} */
    BodyId body();

    /** {@return the area it answers for; empty for the body's own} */
    Optional<AreaId> area();

    /** {@return its role} */
    RoleId role();

    /** {@return its duties} */
    Set<DutyId> duties();

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    @Value.Check
    default void check() {
        Spans.check("post " + id(), this);
    }

    /**
     * Begins a post.
     *
     * @param id its name
     * @param body the body it belongs to
     * @param role its role
     * @param firstDay its first day, included
     * @return a builder for the rest
     */
    static Builder of(PostId id, BodyId body, RoleId role, LocalDate firstDay) {
        return ImmutablePost.builder().id(id).body(body).role(role).firstDay(firstDay);
    }

    /** Builds a post. */
    sealed interface Builder permits ImmutablePost.Builder {
        /**
         * Sets its name.
         *
         * @param id the name
         * @return this
         */
        Builder id(PostId id);

        /**
         * Sets its body.
         *
         * @param body the body
         * @return this
         */
        Builder body(BodyId body);

        /**
         * Sets its role.
         *
         * @param role the role
         * @return this
         */
        Builder role(RoleId role);

        /**
         * Sets its first day.
         *
         * @param firstDay the day, included
         * @return this
         */
        Builder firstDay(LocalDate firstDay);

        /**
         * Sets its last day.
         *
         * @param lastDay the day, included
         * @return this
         */
        Builder lastDay(LocalDate lastDay);

        /**
         * Sets its last day, if it has one.
         *
         * @param lastDay the day, included
         * @return this
         */
        Builder lastDay(Optional<? extends LocalDate> lastDay);

        /**
         * Sets the area it answers for.
         *
         * @param area the area
         * @return this
         */
        Builder area(AreaId area);

        /**
         * Sets the area it answers for, if it is not the body's own.
         *
         * @param area the area
         * @return this
         */
        Builder area(Optional<? extends AreaId> area);

        /**
         * Sets its duties.
         *
         * @param duties the duties
         * @return this
         */
        Builder duties(Iterable<? extends DutyId> duties);

        /**
         * Ends.
         *
         * @return the post
         * @throws IllegalArgumentException if the last day lies before the first
         */
        Post build();
    }
}
