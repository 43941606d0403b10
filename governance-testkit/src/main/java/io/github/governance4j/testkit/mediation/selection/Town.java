package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.mediation.DisputeKindId;
import java.time.LocalDate;
import java.util.List;

/** The made-up town of every case: a grid in a village in a town, and another village. */
final class Town {
    static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final DisputeKindId KIND = new DisputeKindId("neighbours");
    static final DisputeKindId OTHER_KIND = new DisputeKindId("land");
    static final BodyId COMMITTEE = new BodyId("committee");
    static final AreaId TOWN = new AreaId("town");
    static final AreaId VILLAGE = new AreaId("village");
    static final AreaId GRID = new AreaId("grid");
    static final AreaId ELSEWHERE = new AreaId("elsewhere");
    /** From the dispute upward. */
    static final List<AreaId> PATH = List.of(GRID, VILLAGE, TOWN);

    static final Territory TERRITORY = territory();

    private Town() {}

    private static Territory territory() {
        LevelScheme levels = LevelScheme.of(
                Level.of("l1", "town", AreaKind.regular("town", "town")),
                Level.of("l2", "village", AreaKind.regular("village", "village")),
                Level.of("l3", "grid", AreaKind.regular("grid", "grid")));
        return Territory.of(
                levels,
                List.of(
                        Area.of(TOWN, new AreaKindId("town"), FOUNDED).build(),
                        Area.of(VILLAGE, new AreaKindId("village"), FOUNDED)
                                .parent(TOWN)
                                .build(),
                        Area.of(ELSEWHERE, new AreaKindId("village"), FOUNDED)
                                .parent(TOWN)
                                .build(),
                        Area.of(GRID, new AreaKindId("grid"), FOUNDED)
                                .parent(VILLAGE)
                                .build()));
    }
}
