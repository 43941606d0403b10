package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.Gap;
import io.github.governance4j.core.matter.Route;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.Size;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Dated;
import io.github.governance4j.core.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Asks a routing table about every kind, area and size there is, and warns of what only the fallback answers and of matters nobody would own. */
final class RoutingReview {
    private RoutingReview() {}

    static void tell(RoutingTable table, Known known, FallbackRows<?> rows) {
        if (known.place().isEmpty() || known.from().isEmpty()) {
            return;
        }
        Place place = known.place().get();
        LocalDate day = dayWithAreas(place, known.from().get());
        rows.tell(
                "ROUTING_GAPS",
                table.gaps(place.territory(), day).stream()
                        .map(RoutingReview::said)
                        .toList());
        Set<String> withoutDepartment = new LinkedHashSet<>();
        Set<String> withoutTerritory = new LinkedHashSet<>();
        for (Area area : place.territory().on(day)) {
            AreaId at = area.id();
            // Kinds with others under them too: whoever reports may not know more.
            for (Category kind : table.categories().all()) {
                for (Size size : Size.values()) {
                    Route route = table.route(kind.id(), at, size, day, place.territory())
                            .route();
                    if (table.department(route, kind.id(), at, day, place).isEmpty()) {
                        withoutDepartment.add(kind.id() + " " + at);
                    }
                    if (route.territorial(at, day, place).isEmpty()) {
                        withoutTerritory.add(route.role() + " " + at);
                    }
                }
            }
        }
        rows.tell("NOBODY_COMPETENT", new ArrayList<>(withoutDepartment));
        rows.tell("NOBODY_ANSWERS", new ArrayList<>(withoutTerritory));
    }

    // A table adopted before the first area is written down is asked about the first day there is one.
    private static LocalDate dayWithAreas(Place place, LocalDate from) {
        return place.territory().areas().stream()
                .map(Dated::firstDay)
                .min(Comparator.naturalOrder())
                .filter(from::isBefore)
                .orElse(from);
    }

    private static String said(Gap gap) {
        return gap.category() + " " + gap.size() + " " + gap.area() + (gap.whole() ? "…" : "");
    }
}
