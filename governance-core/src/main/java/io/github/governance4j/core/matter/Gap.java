package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import org.immutables.value.Value;

/** Matters that only the fallback of a routing table answers (分流空白): one kind and size, at one area or in all of it. */
@Value.Immutable
@Hidden
public sealed interface Gap permits ImmutableGap {
    /** {@return a kind of matters that no other belongs to} */
    CategoryId category();

    /** {@return how big} */
    Size size();

    /** {@return where} */
    AreaId area();

    /** {@return whether everything in the area is meant as well; otherwise only what arises at the area itself} */
    boolean whole();

    /**
     * {@return a gap}
     *
     * @param category a kind of matters that no other belongs to
     * @param size how big
     * @param area where
     * @param whole whether everything in the area is meant as well
     */
    static Gap of(CategoryId category, Size size, AreaId area, boolean whole) {
        return ImmutableGap.builder()
                .category(category)
                .size(size)
                .area(area)
                .whole(whole)
                .build();
    }
}
