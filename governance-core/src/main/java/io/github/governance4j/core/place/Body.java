package io.github.governance4j.core.place;

import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A body as it was for some time (机构): where it works, for which kinds of matters it is competent, and who is above it.
 *
 * <p>A change is a further row of the same id from the day after.
 */
@Value.Immutable
@Hidden
public sealed interface Body extends Dated permits ImmutableBody {
    /** {@return its name} */
    BodyId id();

    /** {@return the area it works for, with everything in it} */
    AreaId area();

    /** {@return the kinds of matters it is competent for; a kind includes the kinds under it} */
    Set<CategoryId> competence();

    /** {@return the body above it (上级机构)} */
    Optional<BodyId> superior();

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    @Value.Check
    default void check() {
        Spans.check("body " + id(), this);
    }

    /**
     * Begins a body.
     *
     * @param id its name
     * @param area the area it works for
     * @param firstDay its first day, included
     * @return a builder for the rest
     */
    static Builder of(BodyId id, AreaId area, LocalDate firstDay) {
        return ImmutableBody.builder().id(id).area(area).firstDay(firstDay);
    }

    /** Builds a body. */
    sealed interface Builder permits ImmutableBody.Builder {
        /**
         * Sets its name.
         *
         * @param id the name
         * @return this
         */
        Builder id(BodyId id);

        /**
         * Sets where it works.
         *
         * @param area the area
         * @return this
         */
        Builder area(AreaId area);

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
         * Sets what it is competent for.
         *
         * @param competence kinds of matters
         * @return this
         */
        Builder competence(Iterable<? extends CategoryId> competence);

        /**
         * Sets who is above it.
         *
         * @param superior another body
         * @return this
         */
        Builder superior(BodyId superior);

        /**
         * Sets who is above it, if anybody.
         *
         * @param superior another body
         * @return this
         */
        Builder superior(Optional<? extends BodyId> superior);

        /**
         * Ends.
         *
         * @return the body
         * @throws IllegalArgumentException if the last day lies before the first
         */
        Body build();
    }
}
