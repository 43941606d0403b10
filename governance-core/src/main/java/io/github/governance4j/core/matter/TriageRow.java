package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.CategoryId;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** One row of a triage table: which matters it speaks of, and how big they are. It speaks if everything it asks for is so. */
@Value.Immutable
@Hidden
public sealed interface TriageRow permits ImmutableTriageRow {
    /** {@return the kind of matters, with the kinds under it; empty for any} */
    Optional<CategoryId> category();

    /** {@return how many people it concerns at least, included, 1 or more; empty for any number} */
    OptionalLong peopleAtLeast();

    /** {@return what is at stake at least, in fen, included, 1 or more; empty for any amount, also where nobody named one} */
    OptionalLong moneyAtLeast();

    /** {@return whether it speaks only of matters that span several areas} */
    @Value.Default
    default boolean severalAreas() {
        return false;
    }

    /** {@return how big such a matter is} */
    Size size();

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a least number is below 1
     */
    @Value.Check
    default void check() {
        if (peopleAtLeast().orElse(1) < 1 || moneyAtLeast().orElse(1) < 1) {
            throw new IllegalArgumentException("a row asks for at least 1, or for nothing: " + this);
        }
    }

    /**
     * {@return whether the row asks for nothing, and so is the fallback of a table}
     */
    default boolean asksForNothing() {
        return category().isEmpty()
                && peopleAtLeast().isEmpty()
                && moneyAtLeast().isEmpty()
                && !severalAreas();
    }

    /**
     * Begins a row.
     *
     * @param size how big such a matter is
     * @return a builder for what it asks for
     */
    static Builder of(Size size) {
        return ImmutableTriageRow.builder().size(size);
    }

    /** Builds a row. */
    sealed interface Builder permits ImmutableTriageRow.Builder {
        /**
         * Sets how big.
         *
         * @param size the size
         * @return this
         */
        Builder size(Size size);

        /**
         * Asks for a kind of matters.
         *
         * @param category the kind
         * @return this
         */
        Builder category(CategoryId category);

        /**
         * Asks for a kind of matters, or any.
         *
         * @param category the kind
         * @return this
         */
        Builder category(Optional<? extends CategoryId> category);

        /**
         * Asks for people.
         *
         * @param people at least so many
         * @return this
         */
        Builder peopleAtLeast(long people);

        /**
         * Asks for people, or not.
         *
         * @param people at least so many
         * @return this
         */
        Builder peopleAtLeast(OptionalLong people);

        /**
         * Asks for money.
         *
         * @param fen at least so much, in fen
         * @return this
         */
        Builder moneyAtLeast(long fen);

        /**
         * Asks for money, or not.
         *
         * @param fen at least so much, in fen
         * @return this
         */
        Builder moneyAtLeast(OptionalLong fen);

        /**
         * Asks for several areas.
         *
         * @param severalAreas whether it does
         * @return this
         */
        Builder severalAreas(boolean severalAreas);

        /**
         * Ends.
         *
         * @return the row
         * @throws IllegalArgumentException if a least number is below 1
         */
        TriageRow build();
    }
}
