package io.github.governance4j.core.matter;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which matters go where (统一分流表).
 *
 * <p>Of the rows that speak of a matter the most special one decides: first by kind (the kind itself before what it belongs to, any kind
 * last), then by area (the area itself before what it lies in, any area last), then by size (a named size before either), then the
 * smaller precedence, then the earlier row. If none speaks, the fallback does. A row that names an area which was merged or renamed
 * speaks of what it became.
 *
 * <p>Pure: the same matter on the same day gets the same answer, at the cost of the rows that speak of it. Equal when kinds, rows and fallback are. Immutable.
 */
public final class RoutingTable {
    /** Which row decided where a matter goes; row 0 is the fallback. */
    public static final Rule ROUTING = Rule.of(
            "matter.routing",
            Slot.id("category"),
            Slot.id("area"),
            Slot.code("size"),
            Slot.day("day"),
            Slot.count("row"),
            Slot.id("ladder"),
            Slot.text("department"),
            Slot.id("role"),
            Slot.text("level"));

    /** A row that speaks of the matter, and whether it decided. Steps are counted upward from the matter's own kind and area; {@code any-…} says that the row names none. */
    public static final Rule ROW = Rule.of(
            "matter.routing.row",
            Slot.count("row"),
            Slot.flag("any-category"),
            Slot.count("category-steps"),
            Slot.flag("any-area"),
            Slot.count("area-steps"),
            Slot.flag("any-size"),
            Slot.count("precedence"));

    private static final List<Integer> NONE = List.of();

    private final Categories categories;
    private final List<RoutingRow> rows;
    private final Route fallback;
    private final Map<At, List<Integer>> byKindAndArea = new HashMap<>();

    private RoutingTable(Categories categories, List<RoutingRow> rows, Route fallback) {
        this.categories = categories;
        this.rows = rows;
        this.fallback = fallback;
        for (int i = 0; i < rows.size(); i++) {
            RoutingRow row = rows.get(i);
            byKindAndArea
                    .computeIfAbsent(new At(row.category(), row.area()), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * {@return a table}
     *
     * @param categories the kinds of matters
     * @param rows in reading order
     * @param fallback where a matter goes that no row speaks of
     */
    public static RoutingTable of(Categories categories, List<RoutingRow> rows, Route fallback) {
        return new RoutingTable(categories, List.copyOf(rows), fallback);
    }

    /** {@return the kinds of matters} */
    public Categories categories() {
        return categories;
    }

    /** {@return the rows, in reading order} */
    public List<RoutingRow> rows() {
        return rows;
    }

    /** {@return where a matter goes that no row speaks of} */
    public Route fallback() {
        return fallback;
    }

    /**
     * Where a matter goes.
     *
     * @param category its kind
     * @param area where it is, by any name the place ever bore
     * @param size how big it is
     * @param day the day it is sent
     * @param territory the areas
     * @return the route of the most special row, or the fallback
     */
    public Routed route(CategoryId category, AreaId area, Size size, LocalDate day, Territory territory) {
        List<Match> matches = matches(category, area, size, day, territory);
        Route route =
                matches.isEmpty() ? fallback : rows.get(matches.get(0).row()).route();
        int row = matches.isEmpty() ? 0 : matches.get(0).row() + 1;
        Finding why = ROUTING.says(row > 0)
                .id(category.value())
                .id(area.value())
                .code(size)
                .day(day)
                .count(row)
                .id(route.ladder().value())
                .text(route.department().map(BodyId::value).orElse(""))
                .id(route.role().value())
                .text(route.level().map(LevelId::value).orElse(""));
        for (int i = 0; i < matches.size(); i++) {
            why.because(finding(matches.get(i), i == 0));
        }
        return new Routed(route, row == 0 ? OptionalInt.empty() : OptionalInt.of(row), why.build());
    }

    /**
     * Which department owns a matter on a route.
     *
     * @param route its route
     * @param category its kind
     * @param area where it is
     * @param day the day
     * @param place the areas and the bodies
     * @return the body the route names, or else the one competent for the kind at the place; empty if there is none
     */
    public Optional<BodyId> department(Route route, CategoryId category, AreaId area, LocalDate day, Place place) {
        return route.department()
                .or(() ->
                        place.competent(categories.lineage(category), area, day).map(Body::id));
    }

    /**
     * {@return what only the fallback answers, on a day: by kind, size and area, a whole area in one where nothing in it is answered}
     *
     * @param territory the areas
     * @param day the day
     */
    public List<Gap> gaps(Territory territory, LocalDate day) {
        return RoutingGaps.of(this, territory, day);
    }

    /** {@return the rows that never speak, since another names the same kind, area and size and goes before them} */
    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (List<Integer> peers : byKindAndArea.values()) {
            Map<Optional<Size>, Integer> first = new HashMap<>();
            for (int row : inOrder(peers)) {
                Integer speaks = first.putIfAbsent(rows.get(row).size(), row);
                if (speaks != null) {
                    overlaps.add(new Overlap(row + 1, speaks + 1));
                }
            }
        }
        overlaps.sort(Comparator.comparingInt(Overlap::silent));
        return List.copyOf(overlaps);
    }

    private List<Match> matches(CategoryId category, AreaId area, Size size, LocalDate day, Territory territory) {
        List<CategoryId> lineage = categories.lineage(category);
        List<List<AreaId>> path = territory
                .successor(area, day)
                .map(now -> territory.path(now, day).stream()
                        .map(step -> territory.names(step, day))
                        .toList())
                .orElse(List.of());
        List<Match> matches = new ArrayList<>();
        for (int c = 0; c <= lineage.size(); c++) {
            Optional<CategoryId> kind = c == lineage.size() ? Optional.empty() : Optional.of(lineage.get(c));
            for (int a = 0; a < path.size(); a++) {
                List<Integer> here = new ArrayList<>();
                for (AreaId name : path.get(a)) {
                    here.addAll(byKindAndArea.getOrDefault(new At(kind, Optional.of(name)), NONE));
                }
                take(here, size, c, a, matches);
            }
            take(byKindAndArea.getOrDefault(new At(kind, Optional.empty()), NONE), size, c, path.size(), matches);
        }
        return matches;
    }

    private void take(List<Integer> here, Size size, int c, int a, List<Match> matches) {
        for (int row : inOrder(here)) {
            if (rows.get(row).size().map(size::equals).orElse(true)) {
                matches.add(new Match(row, c, a));
            }
        }
    }

    private List<Integer> inOrder(List<Integer> peers) {
        if (peers.size() < 2) {
            return peers;
        }
        List<Integer> sorted = new ArrayList<>(peers);
        sorted.sort(Comparator.comparing((Integer row) -> rows.get(row).size().isEmpty())
                .thenComparingInt(row -> rows.get(row).precedence())
                .thenComparing(row -> row));
        return sorted;
    }

    private Explanation finding(Match match, boolean decided) {
        RoutingRow row = rows.get(match.row());
        return ROW.says(decided)
                .count(match.row() + 1L)
                .flag(row.category().isEmpty())
                .count(row.category().isEmpty() ? 0 : match.categorySteps())
                .flag(row.area().isEmpty())
                .count(row.area().isEmpty() ? 0 : match.areaSteps())
                .flag(row.size().isEmpty())
                .count(row.precedence())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingTable that
                && categories.equals(that.categories)
                && rows.equals(that.rows)
                && fallback.equals(that.fallback);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + fallback.hashCode();
    }

    @Override
    public String toString() {
        return rows + ", else " + fallback;
    }

    private record At(Optional<CategoryId> category, Optional<AreaId> area) {}

    private record Match(int row, int categorySteps, int areaSteps) {}
}
