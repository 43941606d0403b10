package io.github.governance4j.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TableLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Categories KINDS = Categories.of(List.of(
            Category.of("disputes", "矛盾纠纷"),
            Category.under("neighbours", "邻里", "disputes"),
            Category.under("walls", "院墙", "neighbours"),
            Category.under("wages", "工资", "disputes"),
            Category.of("hazards", "隐患")));
    private static final Territory COUNTY = county();

    private static Territory county() {
        LevelScheme scheme = LevelScheme.of(
                Level.of("county", "县"),
                Level.of("village", "村"),
                Level.of("grid", "网格", AreaKind.regular("grid", "网格")));
        LocalDate start = LocalDate.of(2024, 1, 1);
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(new AreaId("county"), new AreaKindId("county"), start).build());
        for (String village : List.of("V1", "V2")) {
            areas.add(Area.of(new AreaId(village), new AreaKindId("village"), start)
                    .parent(new AreaId("county"))
                    .build());
            for (String grid : List.of("a", "b")) {
                areas.add(Area.of(new AreaId(village + grid), new AreaKindId("grid"), start)
                        .parent(new AreaId(village))
                        .build());
            }
        }
        // Merged before the day that is asked about.
        areas.add(Area.of(new AreaId("V0"), new AreaKindId("village"), start)
                .parent(new AreaId("county"))
                .lastDay(LocalDate.of(2025, 12, 31))
                .became(new AreaId("V1"))
                .build());
        return Territory.of(scheme, areas);
    }

    private static Route route(int number) {
        return Route.of(new LadderId("L" + number), Optional.empty(), new RoleId("leader"), Optional.empty());
    }

    @Provide
    Arbitrary<CategoryId> kinds() {
        return Arbitraries.of("disputes", "neighbours", "walls", "wages", "hazards")
                .map(CategoryId::new);
    }

    @Provide
    Arbitrary<AreaId> areas() {
        return Arbitraries.of("county", "V1", "V2", "V0", "V1a", "V1b", "V2a", "V2b")
                .map(AreaId::new);
    }

    @Provide
    Arbitrary<RoutingTable> routings() {
        Arbitrary<RoutingRow> row = Combinators.combine(
                        kinds().optional(0.6),
                        areas().optional(0.6),
                        Arbitraries.of(Size.class).optional(0.5),
                        Arbitraries.integers().between(0, 2))
                .as((kind, area, size, precedence) ->
                        RoutingRow.of(kind, area, size, route(0)).withPrecedence(precedence));
        return row.list().ofMaxSize(12).map(rows -> {
            List<RoutingRow> own = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                RoutingRow one = rows.get(i);
                own.add(RoutingRow.of(one.category(), one.area(), one.size(), route(i + 1))
                        .withPrecedence(one.precedence()));
            }
            return RoutingTable.of(KINDS, own, route(0));
        });
    }

    private static AreaId now(AreaId area) {
        return area.value().equals("V0") ? new AreaId("V1") : area;
    }

    private static List<String> up(AreaId area) {
        String name = now(area).value();
        return name.equals("county")
                ? List.of("county")
                : name.length() == 2 ? List.of(name, "county") : List.of(name, name.substring(0, 2), "county");
    }

    /** The answer of somebody who reads the whole table and sorts it. */
    private static OptionalInt byHand(RoutingTable table, CategoryId kind, AreaId area, Size size) {
        List<String> kinds = kind.value().equals("walls")
                ? List.of("walls", "neighbours", "disputes")
                : kind.value().equals("neighbours") || kind.value().equals("wages")
                        ? List.of(kind.value(), "disputes")
                        : List.of(kind.value());
        List<RoutingRow> rows = table.rows();
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RoutingRow row = rows.get(i);
            if (row.category().map(c -> kinds.contains(c.value())).orElse(true)
                    && row.area().map(a -> up(area).contains(now(a).value())).orElse(true)
                    && row.size().map(size::equals).orElse(true)) {
                fitting.add(i);
            }
        }
        return fitting.stream()
                .min(Comparator.comparing((Integer i) -> rows.get(i)
                                .category()
                                .map(c -> kinds.indexOf(c.value()))
                                .orElse(99))
                        .thenComparing(i -> rows.get(i)
                                .area()
                                .map(a -> up(area).indexOf(now(a).value()))
                                .orElse(99))
                        .thenComparing(i -> rows.get(i).size().isEmpty())
                        .thenComparingInt(i -> rows.get(i).precedence())
                        .thenComparing(i -> i))
                .map(i -> OptionalInt.of(i + 1))
                .orElse(OptionalInt.empty());
    }

    @Property
    void exactly_one_row_or_the_fallback_answers_and_it_is_the_most_special(
            @ForAll("routings") RoutingTable table,
            @ForAll("kinds") CategoryId kind,
            @ForAll("areas") AreaId area,
            @ForAll Size size) {
        Routed routed = table.route(kind, area, size, DAY, COUNTY);
        assertThat(routed.row()).isEqualTo(byHand(table, kind, area, size));
        assertThat(routed.route()).isEqualTo(route(routed.row().orElse(0)));
    }

    @Property
    void the_explanation_lets_a_reader_choose_again(
            @ForAll("routings") RoutingTable table,
            @ForAll("kinds") CategoryId kind,
            @ForAll("areas") AreaId area,
            @ForAll Size size) {
        Routed routed = table.route(kind, area, size, DAY, COUNTY);
        var best = routed.why().findAll("matter.routing.row").stream()
                .min(Comparator.comparingLong((io.github.governance4j.core.explain.Explanation f) ->
                                f.fact("any-category").number())
                        .thenComparingLong(f -> f.fact("category-steps").number())
                        .thenComparingLong(f -> f.fact("any-area").number())
                        .thenComparingLong(f -> f.fact("area-steps").number())
                        .thenComparingLong(f -> f.fact("any-size").number())
                        .thenComparingLong(f -> f.fact("precedence").number())
                        .thenComparingLong(f -> f.fact("row").number()));
        assertThat(best.map(f -> f.fact("row").number()).orElse(0L))
                .isEqualTo(routed.row().orElse(0))
                .isEqualTo(routed.why().fact("row").number());
        assertThat(routed.why().findAll("matter.routing.row").stream()
                        .filter(f -> f.holds())
                        .count())
                .isEqualTo(routed.row().isPresent() ? 1 : 0);
    }

    @Property
    void gaps_are_just_what_only_the_fallback_answers(@ForAll("routings") RoutingTable table) {
        Set<List<Object>> told = new HashSet<>();
        for (Gap gap : table.gaps(COUNTY, DAY)) {
            for (Area area : COUNTY.on(DAY)) {
                if (gap.whole()
                        ? COUNTY.within(area.id(), gap.area(), DAY)
                        : area.id().equals(gap.area())) {
                    assertThat(told.add(List.of(gap.category(), area.id(), gap.size())))
                            .as("told once")
                            .isTrue();
                }
            }
        }
        Set<List<Object>> unanswered = new HashSet<>();
        for (String leaf : List.of("walls", "wages", "hazards")) {
            for (Area area : COUNTY.on(DAY)) {
                for (Size size : Size.values()) {
                    CategoryId kind = new CategoryId(leaf);
                    if (table.route(kind, area.id(), size, DAY, COUNTY).row().isEmpty()) {
                        unanswered.add(List.of(kind, area.id(), size));
                    }
                }
            }
        }
        assertThat(told).isEqualTo(unanswered);
    }

    @Property
    void a_row_told_as_overlapped_never_speaks(
            @ForAll("routings") RoutingTable table,
            @ForAll("kinds") CategoryId kind,
            @ForAll("areas") AreaId area,
            @ForAll Size size) {
        OptionalInt row = table.route(kind, area, size, DAY, COUNTY).row();
        assertThat(table.overlaps()).noneMatch(overlap -> row.isPresent() && overlap.silent() == row.getAsInt());
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                RoutingRow one = table.rows().get(i);
                RoutingRow other = table.rows().get(j);
                if (one.category().equals(other.category())
                        && one.area().equals(other.area())
                        && one.size().equals(other.size())) {
                    int a = i + 1;
                    int b = j + 1;
                    assertThat(table.overlaps()).anyMatch(o -> o.silent() == a || o.silent() == b);
                }
            }
        }
    }

    @Provide
    Arbitrary<TriageTable> triages() {
        Arbitrary<TriageRow> row = Combinators.combine(
                        kinds().optional(0.5),
                        Arbitraries.longs().between(1, 12).optional(0.5),
                        Arbitraries.longs().between(1, 12).optional(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Size.class))
                .as((kind, people, money, several, size) -> TriageRow.of(size)
                        .category(kind)
                        .peopleAtLeast(people.map(OptionalLong::of).orElse(OptionalLong.empty()))
                        .moneyAtLeast(money.map(OptionalLong::of).orElse(OptionalLong.empty()))
                        .severalAreas(several)
                        .build());
        return Combinators.combine(row.list().ofMaxSize(8), Arbitraries.of(Size.class))
                .as((rows, fallback) -> TriageTable.of(KINDS, rows, fallback));
    }

    @Property
    void the_first_row_that_speaks_says_how_big_a_matter_is(
            @ForAll("triages") TriageTable table,
            @ForAll("kinds") CategoryId kind,
            @ForAll @IntRange(max = 15) int people,
            @ForAll @IntRange(max = 15) int money,
            @ForAll boolean several) {
        OptionalLong fen = money == 0 ? OptionalLong.empty() : OptionalLong.of(money);
        Triaged triaged = table.triage(kind, people, fen, several);
        List<CategoryId> lineage = KINDS.lineage(kind);
        int expected = 0;
        for (int i = table.rows().size(); i >= 1; i--) {
            TriageRow row = table.rows().get(i - 1);
            boolean refuses = (row.category().isPresent()
                            && !lineage.contains(row.category().get()))
                    || (row.peopleAtLeast().isPresent()
                            && people < row.peopleAtLeast().getAsLong())
                    || (row.moneyAtLeast().isPresent()
                            && money < row.moneyAtLeast().getAsLong())
                    || (row.severalAreas() && !several);
            expected = refuses ? expected : i;
        }
        assertThat(triaged.row().orElse(0)).isEqualTo(expected);
        assertThat(triaged.size())
                .isEqualTo(
                        expected == 0
                                ? table.fallback()
                                : table.rows().get(expected - 1).size());
        int row = expected;
        assertThat(table.overlaps()).noneMatch(overlap -> overlap.silent() == row);
        if (row > 0 && KINDS.leaves().contains(kind)) {
            assertThat(table.gaps()).doesNotContain(kind);
        }
        // What the explanation lists is all there is to know: the first finding that holds is the row.
        assertThat(triaged.why().findAll("matter.triage.row").stream()
                        .filter(f -> f.holds())
                        .map(f -> f.fact("row").number()))
                .containsExactlyElementsOf(row == 0 ? List.of() : List.of((long) row));
    }

    @Property
    void a_kind_no_row_speaks_of_is_a_gap(@ForAll("triages") TriageTable table) {
        for (CategoryId leaf : KINDS.leaves()) {
            // The strongest matter there is: whatever a row asks for, it has.
            boolean answered =
                    table.triage(leaf, 99, OptionalLong.of(99), true).row().isPresent();
            assertThat(table.gaps().contains(leaf)).isEqualTo(!answered);
        }
    }
}
