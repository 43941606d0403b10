package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what no row of a routing table speaks of. */
final class RoutingGaps {
    private final RoutingTable table;
    private final Territory territory;
    private final LocalDate day;
    private final List<Gap> gaps = new ArrayList<>();

    private RoutingGaps(RoutingTable table, Territory territory, LocalDate day) {
        this.table = table;
        this.territory = territory;
        this.day = day;
    }

    static List<Gap> of(RoutingTable table, Territory territory, LocalDate day) {
        RoutingGaps search = new RoutingGaps(table, territory, day);
        List<AreaId> tops = territory.on(day).stream()
                .filter(area -> area.parent().isEmpty())
                .map(Area::id)
                .sorted()
                .toList();
        for (CategoryId leaf : table.categories().leaves()) {
            for (Size size : Size.values()) {
                search.look(leaf, size, tops);
            }
        }
        return List.copyOf(search.gaps);
    }

    private void look(CategoryId leaf, Size size, List<AreaId> tops) {
        List<CategoryId> lineage = table.categories().lineage(leaf);
        Set<AreaId> spokenOf = new HashSet<>();
        Set<AreaId> above = new HashSet<>();
        for (RoutingRow row : table.rows()) {
            boolean speaks = row.category().map(lineage::contains).orElse(true)
                    && row.size().map(size::equals).orElse(true);
            if (speaks && row.area().isEmpty()) {
                return;
            }
            if (speaks) {
                Optional<AreaId> now = territory.successor(row.area().get(), day);
                now.ifPresent(spokenOf::add);
                now.ifPresent(area -> above.addAll(territory.path(area, day)));
            }
        }
        tops.forEach(top -> descend(leaf, size, top, spokenOf, above));
    }

    // Down only where something below is spoken of; the rest is told of as a whole.
    private void descend(CategoryId leaf, Size size, AreaId area, Set<AreaId> spokenOf, Set<AreaId> above) {
        if (spokenOf.contains(area)) {
            return;
        }
        boolean whole = !above.contains(area);
        gaps.add(Gap.of(leaf, size, area, whole));
        if (!whole) {
            territory.children(area, day).forEach(child -> descend(leaf, size, child, spokenOf, above));
        }
    }
}
