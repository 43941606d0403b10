package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A kind of dispute of the rulebook's list (纠纷类型): what it is, who is competent, how it may be mediated, and what bars it.
 */
@Value.Immutable
@Hidden
public sealed interface DisputeKind permits ImmutableDisputeKind {
    /** {@return its name} */
    DisputeKindId id();

    /** {@return what people call it, 1 to 100 characters} */
    String title();

    /** {@return the kind of matter a body must be competent for} */
    CategoryId category();

    /** {@return the tracks it may take, the usual one first; none only where a bar stands} */
    List<TrackId> tracks();

    /** {@return what bars it, whatever the case: {@link Bar#SPECIAL_AUTHORITY} and {@link Bar#FORBIDDEN_BY_LAW} alone} */
    Set<Bar> bars();

    /** {@return whether a dispute of this kind may be mediated at all} */
    default boolean isBarred() {
        return !bars().isEmpty();
    }

    /**
     * Checks what goes together.
     *
     * @throws IllegalArgumentException if the title is blank or too long, a track is named twice, there is neither track nor bar, or a bar
     *     is one that only a case can have
     */
    @Value.Check
    default void check() {
        Titles.check("kind " + id(), title());
        if (new HashSet<>(tracks()).size() != tracks().size()) {
            throw new IllegalArgumentException("kind " + id() + " names a track twice: " + tracks());
        }
        if (tracks().isEmpty() && bars().isEmpty()) {
            throw new IllegalArgumentException("kind " + id() + " has neither a track nor a bar");
        }
        if (!EnumSet.of(Bar.SPECIAL_AUTHORITY, Bar.FORBIDDEN_BY_LAW).containsAll(bars())) {
            throw new IllegalArgumentException("a kind is barred by law or competence alone: " + bars());
        }
    }

    /**
     * Begins a kind without tracks and bars.
     *
     * @param id the name
     * @param title 1 to 100 characters
     * @param category the kind of matter
     * @return a builder for the rest
     */
    static Builder of(DisputeKindId id, String title, CategoryId category) {
        return ImmutableDisputeKind.builder().id(id).title(title).category(category);
    }

    /** Builds the kind. */
    sealed interface Builder permits ImmutableDisputeKind.Builder {
        /**
         * Sets its name.
         *
         * @param id the name
         * @return this
         */
        Builder id(DisputeKindId id);

        /**
         * Sets what people call it.
         *
         * @param title 1 to 100 characters
         * @return this
         */
        Builder title(String title);

        /**
         * Sets the kind of matter a body must be competent for.
         *
         * @param category the kind of matter
         * @return this
         */
        Builder category(CategoryId category);

        /**
         * Sets the tracks it may take.
         *
         * @param tracks the usual one first
         * @return this
         */
        Builder tracks(Iterable<? extends TrackId> tracks);

        /**
         * Sets what bars it, whatever the case.
         *
         * @param bars the bars
         * @return this
         */
        Builder bars(Iterable<Bar> bars);

        /**
         * Ends.
         *
         * @return the kind
         * @throws IllegalArgumentException if parts do not go together
         */
        DisputeKind build();
    }
}
