package io.github.governance4j.core.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The levels of a county's territory, from the top down (层级体系).
 *
 * <pre>{@code
 * LevelScheme.of(
 *         Level.of("county", "县"),
 *         Level.of("town", "乡镇/街道/园区", AreaKind.regular("township", "乡镇"), AreaKind.regular("street", "街道")),
 *         Level.of("village", "行政村/社区"),
 *         Level.of("grid", "网格", AreaKind.regular("base-grid", "基础网格"), AreaKind.special("special-grid", "专属网格")));
 * }</pre>
 *
 * <p>Equal when the levels are. Immutable.
 */
public final class LevelScheme {
    /** The most levels: 16. */
    public static final int MOST_LEVELS = 16;

    private final List<Level> levels;
    private final Map<LevelId, Integer> ranks = new HashMap<>();
    private final Map<AreaKindId, AreaKind> kinds = new HashMap<>();
    private final Map<AreaKindId, Integer> ranksOfKinds = new HashMap<>();

    private LevelScheme(List<Level> levels) {
        this.levels = levels;
        for (int rank = 0; rank < levels.size(); rank++) {
            Level level = levels.get(rank);
            ranks.put(level.id(), rank);
            for (AreaKind kind : level.kinds()) {
                kinds.put(kind.id(), kind);
                ranksOfKinds.put(kind.id(), rank);
            }
        }
    }

    /**
     * {@return the scheme of these levels}
     *
     * @param levels from the top down
     * @throws IllegalArgumentException if there are more than {@link #MOST_LEVELS}, two share an id, or two kinds do
     */
    public static LevelScheme of(List<Level> levels) {
        if (levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("at most " + MOST_LEVELS + " levels, not " + levels.size());
        }
        Set<LevelId> ids = new HashSet<>();
        Set<AreaKindId> kindIds = new HashSet<>();
        for (Level level : levels) {
            if (!ids.add(level.id())) {
                throw new IllegalArgumentException("two levels are called " + level.id());
            }
            for (AreaKind kind : level.kinds()) {
                if (!kindIds.add(kind.id())) {
                    throw new IllegalArgumentException("two kinds of areas are called " + kind.id());
                }
            }
        }
        return new LevelScheme(List.copyOf(levels));
    }

    /**
     * {@return the scheme of these levels}
     *
     * @param levels from the top down
     * @throws IllegalArgumentException as {@link #of(List)}
     */
    public static LevelScheme of(Level... levels) {
        return of(Arrays.asList(levels));
    }

    /** {@return the levels, from the top down} */
    public List<Level> levels() {
        return levels;
    }

    /**
     * {@return how far down a level lies, 0 for the top; empty if there is no such level}
     *
     * @param level a level
     */
    public OptionalInt rank(LevelId level) {
        Integer rank = ranks.get(level);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * {@return how far down areas of a kind lie, 0 for the top; empty if there is no such kind}
     *
     * @param kind a kind of area
     */
    public OptionalInt rank(AreaKindId kind) {
        Integer rank = ranksOfKinds.get(kind);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * {@return a kind of area, or empty if there is no such kind}
     *
     * @param id its name
     */
    public Optional<AreaKind> kind(AreaKindId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelScheme that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return levels.stream().map(level -> level.id().value()).toList().toString();
    }
}
