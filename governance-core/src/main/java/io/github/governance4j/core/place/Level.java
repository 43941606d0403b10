package io.github.governance4j.core.place;

import java.util.Arrays;
import java.util.List;

/**
 * One level of a territory and the kinds of areas on it (层级).
 *
 * @param id its name in data
 * @param title its name for people
 * @param kinds the kinds of areas there are on it, at least one
 */
public record Level(LevelId id, String title, List<AreaKind> kinds) {
    /**
     * Copies the kinds.
     *
     * @param id its name in data
     * @param title its name for people
     * @param kinds the kinds of areas there are on it
     * @throws IllegalArgumentException if there is no kind
     */
    public Level {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a level has at least one kind of area: " + id);
        }
    }

    /**
     * {@return a level; without kinds, one of a single regular kind that has the level's own name}
     *
     * @param id its name in data
     * @param title its name for people
     * @param kinds the kinds of areas there are on it
     */
    public static Level of(String id, String title, AreaKind... kinds) {
        return new Level(
                new LevelId(id),
                title,
                kinds.length == 0 ? List.of(AreaKind.regular(id, title)) : Arrays.asList(kinds));
    }
}
