package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.TierId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * next smallest, so that nothing can be had by subtracting. Whole counts are not given beside rows for the same reason: they are the sum.
 * Where even all areas together have too few, there is no row. An area whose households nobody counted is taken to have none.
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
     * @return the rows, areas of their own first, by id, then those counted together
     * @throws IllegalArgumentException if fewer than {@link #FEWEST_HOUSEHOLDS} are asked for
     */
    public static List<Row> count(
            Collection<Tiered> subjects, SchemeId scheme, LocalDateTime at, LevelId level, Place place, long fewest) {
        if (fewest < FEWEST_HOUSEHOLDS) {
            throw new IllegalArgumentException(
                    "a row is about " + FEWEST_HOUSEHOLDS + " households or more, not " + fewest);
        }
        LocalDate day = at.toLocalDate();
        Map<AreaId, Map<TierId, Long>> counts = new TreeMap<>();
        place.territory().on(day).forEach(area -> {
            if (place.territory()
                    .above(area.id(), level, day)
                    .filter(area.id()::equals)
                    .isPresent()) {
                counts.put(area.id(), new TreeMap<>());
            }
        });
        for (Tiered subject : subjects) {
            subject.inEffect(at)
                    .filter(tier -> tier.tier().scheme().equals(scheme))
                    .ifPresent(tier -> where(tier, level, place, day)
                            .map(counts::get)
                            .ifPresent(found -> found.merge(tier.tier().id(), 1L, Long::sum)));
        }
        return rows(counts, place, day, fewest);
    }

    private static Optional<AreaId> where(TierInEffect tier, LevelId level, Place place, LocalDate day) {
        AreaId area = tier.subject() instanceof Subject.OfPlace own ? own.area() : tier.area();
        return place.territory()
                .successor(area, day)
                .flatMap(now -> place.territory().above(now, level, day));
    }

    // The smallest first: they go together until they are enough, and nothing smaller is left out.
    private static List<Row> rows(Map<AreaId, Map<TierId, Long>> counts, Place place, LocalDate day, long fewest) {
        Map<AreaId, Long> households = new LinkedHashMap<>();
        counts.keySet()
                .forEach(area ->
                        households.put(area, place.territory().load(area, day).orElse(0)));
        List<AreaId> bySize = new ArrayList<>(counts.keySet());
        bySize.sort(Comparator.<AreaId>comparingLong(area -> households.getOrDefault(area, 0L))
                .thenComparing(Comparator.naturalOrder()));
        Set<AreaId> together = new TreeSet<>();
        long sum = 0;
        for (AreaId area : bySize) {
            long size = households.getOrDefault(area, 0L);
            boolean tooFew = !together.isEmpty() && sum < fewest;
            if (size < fewest || tooFew) {
                together.add(area);
                sum += size;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<AreaId, Map<TierId, Long>> one : counts.entrySet()) {
            if (!together.contains(one.getKey())) {
                rows.add(new Row(Set.of(one.getKey()), households.getOrDefault(one.getKey(), 0L), one.getValue()));
            }
        }
        if (!together.isEmpty() && sum >= fewest) {
            Map<TierId, Long> all = new TreeMap<>();
            together.forEach(area ->
                    counts.getOrDefault(area, Map.of()).forEach((tier, count) -> all.merge(tier, count, Long::sum)));
            rows.add(new Row(together, sum, all));
        }
        return List.copyOf(rows);
    }
}
