package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.TierId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many subjects have which tier of one scheme, by areas of one level (等级统计).
 *
 * <p>No row is about fewer households than a stated number: smaller areas are counted together, and if they are still too few, with the
 * next smallest. Only areas that lie in one row of the level above are counted together, from the highest level down, so that nothing can
 * be had by subtracting, of one level or of two. Whole counts are not given beside rows: they are the sum. Where even all areas of a row
 * above have too few, there is no row for them. An area whose households nobody counted is taken to have none.
 *
 * <p>That holds for one moment, one set of subjects and one fewest number. Rows of two days, or of two numbers, may put areas together
 * otherwise: whoever publishes both answers for what their difference tells.
 */
public final class TierStatistics {
    /** The fewest households a row is about unless the caller asks for more: 50 (ours). */
    public static final long FEWEST_HOUSEHOLDS = 50;

    private TierStatistics() {}

    /**
     * One row.
     *
     * @param areas which areas it is about, by id; several where they were counted together
     * @param households how many households they have together
     * @param counts how many subjects have each tier in effect, by the tier's name; a tier nobody has is not there
     */
    public record Row(Set<AreaId> areas, long households, Map<TierId, Long> counts) {
        /**
         * Copies the set and the counts.
         *
         * @param areas which areas it is about
         * @param households how many households
         * @param counts how many subjects have each tier
         */
        public Row {
            areas = Ordered.copy(areas);
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /**
     * Counts.
     *
     * @param subjects how each subject stands
     * @param scheme of which scheme the tiers are
     * @param at at which moment
     * @param level by areas of which level
     * @param place the areas, with how many households they have as their load
     * @param fewest the fewest households a row is about, {@link #FEWEST_HOUSEHOLDS} or more
     * @return the rows, areas of their own first, then those counted together, each by its first id
     * @throws IllegalArgumentException if fewer than {@link #FEWEST_HOUSEHOLDS} are asked for
     */
    public static List<Row> count(
            Collection<Tiered> subjects, SchemeId scheme, LocalDateTime at, LevelId level, Place place, long fewest) {
        if (fewest < FEWEST_HOUSEHOLDS) {
            throw new IllegalArgumentException(
                    "a row is about " + FEWEST_HOUSEHOLDS + " households or more, not " + fewest);
        }
        LocalDate day = at.toLocalDate();
        Map<AreaId, Map<TierId, Long>> counts = new HashMap<>();
        for (Tiered subject : subjects) {
            subject.inEffect(at)
                    .filter(tier -> tier.tier().scheme().equals(scheme))
                    .ifPresent(tier -> where(tier, level, place, day)
                            .ifPresent(area -> counts.computeIfAbsent(area, none -> new HashMap<>())
                                    .merge(tier.tier().id(), 1L, Long::sum)));
        }
        return rows(counts, level, place, day, fewest);
    }

    private static Optional<AreaId> where(TierInEffect tier, LevelId level, Place place, LocalDate day) {
        AreaId area = tier.subject() instanceof Subject.OfPlace own ? own.area() : tier.area();
        return place.territory()
                .successor(area, day)
                .flatMap(now -> place.territory().above(now, level, day));
    }

    // From the highest level down: what was counted together above stays together, so that the rows of one level are
    // sums of those
    // of the next, and the difference of two levels is about no fewer households than a row.
    private static List<Set<AreaId>> cells(LevelId level, Place place, LocalDate day, long fewest) {
        Territory territory = place.territory();
        Map<AreaId, Integer> above = new HashMap<>();
        List<Set<AreaId>> cells = new ArrayList<>();
        for (Level step : territory.scheme().levels()) {
            Map<Integer, List<AreaId>> groups = new TreeMap<>();
            for (AreaId area : areas(step.id(), territory, day)) {
                groups.computeIfAbsent(group(area, above, territory, day), none -> new ArrayList<>())
                        .add(area);
            }
            int first = above.size();
            cells = new ArrayList<>();
            for (List<AreaId> group : groups.values()) {
                cells.addAll(split(group, territory, day, fewest));
            }
            for (int i = 0; i < cells.size(); i++) {
                for (AreaId area : cells.get(i)) {
                    above.put(area, first + i);
                }
            }
            if (step.id().equals(level)) {
                return cells;
            }
        }
        return List.of();
    }

    private static List<AreaId> areas(LevelId level, Territory territory, LocalDate day) {
        List<AreaId> areas = new ArrayList<>();
        for (Area area : territory.on(day)) {
            if (territory.above(area.id(), level, day).filter(area.id()::equals).isPresent()) {
                areas.add(area.id());
            }
        }
        return areas;
    }

    /** The cell of the nearest area above it that has one; -1 for none. */
    private static int group(AreaId area, Map<AreaId, Integer> above, Territory territory, LocalDate day) {
        for (AreaId step : territory.path(area, day)) {
            Integer cell = above.get(step);
            if (cell != null) {
                return cell;
            }
        }
        return -1;
    }

    // The smallest first: they go together until they are enough, and nothing smaller is left out.
    private static List<Set<AreaId>> split(List<AreaId> areas, Territory territory, LocalDate day, long fewest) {
        Comparator<AreaId> bySize = Comparator.comparingLong(area -> households(Set.of(area), territory, day));
        Set<AreaId> together = new TreeSet<>();
        List<Set<AreaId>> cells = new ArrayList<>();
        long sum = 0;
        for (AreaId area : areas.stream()
                .sorted(bySize.thenComparing(Comparator.naturalOrder()))
                .toList()) {
            boolean tooFew = !together.isEmpty() && sum < fewest;
            long size = households(Set.of(area), territory, day);
            if (tooFew || size < fewest) {
                together.add(area);
                sum = Math.addExact(sum, size);
            } else {
                cells.add(Set.of(area));
            }
        }
        if (!together.isEmpty()) {
            cells.add(together);
        }
        return cells;
    }

    private static long households(Set<AreaId> areas, Territory territory, LocalDate day) {
        long sum = 0;
        for (AreaId area : areas) {
            sum = Math.addExact(sum, territory.load(area, day).orElse(0));
        }
        return sum;
    }

    private static List<Row> rows(
            Map<AreaId, Map<TierId, Long>> counts, LevelId level, Place place, LocalDate day, long fewest) {
        List<Row> rows = new ArrayList<>();
        for (Set<AreaId> cell : cells(level, place, day, fewest)) {
            long households = households(cell, place.territory(), day);
            if (households >= fewest) {
                Map<TierId, Long> all = new TreeMap<>();
                cell.forEach(area -> counts.getOrDefault(area, Map.of())
                        .forEach((tier, count) -> all.merge(tier, count, Long::sum)));
                rows.add(new Row(cell, households, all));
            }
        }
        rows.sort(Comparator.<Row, Boolean>comparing(row -> row.areas().size() > 1)
                .thenComparing(row -> row.areas().iterator().next()));
        return List.copyOf(rows);
    }
}
