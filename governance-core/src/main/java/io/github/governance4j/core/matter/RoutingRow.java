package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a routing table: which matters it speaks of, and where they go. */
@Value.Immutable
@Hidden
public sealed interface RoutingRow permits ImmutableRoutingRow {
    /** {@return the kind of matters, with the kinds under it; empty for any} */
    Optional<CategoryId> category();

    /** {@return the area, with everything in it; empty for any} */
    Optional<AreaId> area();

    /** {@return how big; empty for either} */
    Optional<Size> size();

    /** {@return where rows are equally special, the smaller number speaks, and of equal numbers the earlier row} */
    @Value.Default
    default int precedence() {
        return 0;
    }

    /** {@return where such matters go} */
    Route route();

    /** {@return whether the row speaks of every matter, and so is the fallback of a table} */
    default boolean asksForNothing() {
        return category().isEmpty() && area().isEmpty() && size().isEmpty();
    }

    /**
     * {@return a row}
     *
     * @param category the kind of matters; empty for any
     * @param area the area; empty for any
     * @param size how big; empty for either
     * @param route where such matters go
     */
    static RoutingRow of(Optional<CategoryId> category, Optional<AreaId> area, Optional<Size> size, Route route) {
        return ImmutableRoutingRow.builder()
                .category(category)
                .area(area)
                .size(size)
                .route(route)
                .build();
    }

    /**
     * {@return the same row with a precedence of its own}
     *
     * @param precedence the smaller, the sooner
     */
    RoutingRow withPrecedence(int precedence);
}
