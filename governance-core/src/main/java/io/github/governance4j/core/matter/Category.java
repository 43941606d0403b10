package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.CategoryId;
import java.util.Optional;

/**
 * A kind of matters (事项类别).
 *
 * @param id its name in data
 * @param title its name for people
 * @param parent the more general kind it belongs to, if any
 */
public record Category(CategoryId id, String title, Optional<CategoryId> parent) {
    /**
     * {@return a kind that belongs to no other}
     *
     * @param id its name in data
     * @param title its name for people
     */
    public static Category of(String id, String title) {
        return new Category(new CategoryId(id), title, Optional.empty());
    }

    /**
     * {@return a kind that belongs to a more general one}
     *
     * @param id its name in data
     * @param title its name for people
     * @param parent the more general kind
     */
    public static Category under(String id, String title, String parent) {
        return new Category(new CategoryId(id), title, Optional.of(new CategoryId(parent)));
    }
}
