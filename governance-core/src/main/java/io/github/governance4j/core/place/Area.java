package io.github.governance4j.core.place;

import io.github.governance4j.core.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One area as it was for some time (区域): its kind, what it lies in, and what became of it.
 *
 * <p>A change is a further row of the same id: the old one gets its last day, the new one begins the day after. An area that was merged
 * or renamed ends with the id it {@link #became}; what lay in it lies in that one from then on, without further rows.
 */
@Value.Immutable
@Hidden
public sealed interface Area extends Dated permits ImmutableArea {
    /** {@return its name} */
    AreaId id();

    /** {@return its kind, and so its level} */
    AreaKindId kind();

    /** {@return the area it lies in; empty on the top level} */
    Optional<AreaId> parent();

    /** {@return the area that takes its place from the day after its last (合并、更名后的区域)} */
    Optional<AreaId> became();

    /** {@return how many households it has (户数), 0 or more; empty if nobody said} */
    OptionalLong load();

    /**
     * Checks days and load.
     *
     * @throws IllegalArgumentException if the last day lies before the first, or the load is negative
     */
    @Value.Check
    default void check() {
        Spans.check("area " + id(), this);
        if (load().orElse(0) < 0) {
            throw new IllegalArgumentException("area " + id() + " has 0 or more households, not " + load().getAsLong());
        }
    }

    /**
     * Begins an area.
     *
     * @param id its name
     * @param kind its kind
     * @param firstDay its first day, included
     * @return a builder for the rest
     */
    static Builder of(AreaId id, AreaKindId kind, LocalDate firstDay) {
        return ImmutableArea.builder().id(id).kind(kind).firstDay(firstDay);
    }

    /** Builds an area. */
    sealed interface Builder permits ImmutableArea.Builder {
        /**
         * Sets its name.
         *
         * @param id the name
         * @return this
         */
        Builder id(AreaId id);

        /**
         * Sets its kind.
         *
         * @param kind the kind
         * @return this
         */
        Builder kind(AreaKindId kind);

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
         * Sets what it lies in.
         *
         * @param parent an area of a level above
         * @return this
         */
        Builder parent(AreaId parent);

        /**
         * Sets what it lies in, if anything.
         *
         * @param parent an area of a level above
         * @return this
         */
        Builder parent(Optional<? extends AreaId> parent);

        /**
         * Sets what takes its place.
         *
         * @param became an area of the same level
         * @return this
         */
        Builder became(AreaId became);

        /**
         * Sets what takes its place, if anything.
         *
         * @param became an area of the same level
         * @return this
         */
        Builder became(Optional<? extends AreaId> became);

        /**
         * Sets its households.
         *
         * @param load how many, 0 or more
         * @return this
         */
        Builder load(long load);

        /**
         * Sets its households, if known.
         *
         * @param load how many, 0 or more
         * @return this
         */
        Builder load(OptionalLong load);

        /**
         * Ends.
         *
         * @return the area
         * @throws IllegalArgumentException if the last day lies before the first, or the load is negative
         */
        Area build();
    }
}
