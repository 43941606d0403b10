package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A made-up town for tests: two villages, of which one took in a third. */
public final class RosterTown {
    public static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final AreaId TOWN = new AreaId("town");
    public static final AreaId EAST = new AreaId("east");
    public static final AreaId WEST = new AreaId("west");
    /** Became part of the east village in 2025. */
    public static final AreaId MILL = new AreaId("mill");

    public static final BodyId COMMITTEE = new BodyId("committee");
    public static final DisputeKindId NEIGHBOURS = new DisputeKindId("neighbours");
    public static final DisputeKindId LAND = new DisputeKindId("land");
    public static final LanguageId DIALECT = new LanguageId("dialect");

    private static final LocalDate MERGED = LocalDate.of(2025, 1, 1);

    public static final Territory TERRITORY = Territory.of(
            LevelScheme.of(
                    Level.of("town", "镇", AreaKind.regular("town", "镇")),
                    Level.of("village", "村", AreaKind.regular("village", "村"))),
            List.of(
                    Area.of(TOWN, new AreaKindId("town"), FOUNDED).build(),
                    Area.of(EAST, new AreaKindId("village"), FOUNDED)
                            .parent(TOWN)
                            .build(),
                    Area.of(WEST, new AreaKindId("village"), FOUNDED)
                            .parent(TOWN)
                            .build(),
                    Area.of(MILL, new AreaKindId("village"), FOUNDED)
                            .parent(TOWN)
                            .lastDay(MERGED.minusDays(1))
                            .became(EAST)
                            .build()));

    public static final Place PLACE = new Place(
            TERRITORY, Roster.of(List.of(Body.of(COMMITTEE, TOWN, FOUNDED).build()), List.of(), List.of()));

    private RosterTown() {}

    public static MediatorId id(int number) {
        return new MediatorId("m-" + number);
    }

    public static Mediator.Builder engaged(int number, AreaId... areas) {
        return Mediator.of(id(number), COMMITTEE, Engagement.ENGAGED, FOUNDED).areas(List.of(areas));
    }

    public static Mediator member(int number) {
        return Mediator.of(id(number), COMMITTEE, Engagement.COMMITTEE_MEMBER, FOUNDED)
                .lastDay(FOUNDED.plusYears(3).minusDays(1))
                .areas(Set.of(TOWN))
                .build();
    }
}
