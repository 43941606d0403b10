package io.github.governance4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PlaceFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found wrong with areas and superiors, held against the definition for a few rows, and found in time for many. */
class PlaceCheckLaws {
    private static final List<String> KINDS =
            List.of("county", "township", "village", "village", "base-grid", "special-grid");

    /** More rows than a walk over all of them for each of them would end with. */
    private static final int MANY = 100_000;

    /** The first and the last day of one row; rows of one id never overlap. */
    private record Held(int id, int from, Optional<Integer> through) {
        Optional<LocalDate> lastDay() {
            return through.map(PlainPlaces::day);
        }
    }

    private static List<Held> held(Random random, int ids) {
        List<Held> rows = new ArrayList<>();
        for (int id = 0; id < ids; id++) {
            int from = random.nextInt(4);
            for (int left = random.nextInt(3); left >= 0; left--) {
                int through = from + random.nextInt(5);
                boolean ends = left > 0 || random.nextBoolean();
                rows.add(new Held(id, from, ends ? Optional.of(through) : Optional.empty()));
                from = through + 1 + (random.nextInt(3) == 0 ? 1 : 0);
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private static <T> Optional<T> maybe(Random random, int of, Function<String, T> id, String letter, int ids) {
        // One more than there are: some are unknown.
        return random.nextInt(of) == 0
                ? Optional.empty()
                : Optional.of(id.apply(letter + random.nextInt(random.nextInt(9) == 0 ? ids + 1 : ids)));
    }

    @Provide
    Arbitrary<List<Area>> areas() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            int ids = 2 + random.nextInt(5);
            return held(random, ids).stream()
                    .map(row -> Area.of(
                                    new AreaId("A" + row.id()),
                                    new AreaKindId(KINDS.get(random.nextInt(KINDS.size()))),
                                    PlainPlaces.day(row.from()))
                            .parent(maybe(random, 5, AreaId::new, "A", ids))
                            .lastDay(row.lastDay())
                            .became(maybe(random, 3, AreaId::new, "A", ids))
                            .build())
                    .toList();
        });
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            int ids = 1 + random.nextInt(5);
            return held(random, ids).stream()
                    .map(row -> Body.of(new BodyId("B" + row.id()), new AreaId("A"), PlainPlaces.day(row.from()))
                            .superior(maybe(random, 6, BodyId::new, "B", ids))
                            .lastDay(row.lastDay())
                            .build())
                    .toList();
        });
    }

    @Property(tries = 4_000)
    void what_is_wrong_with_areas_is_what_the_definition_says(@ForAll("areas") List<Area> areas) {
        assertThat(Territory.faults(CountyHistory.SCHEME, areas))
                .isEqualTo(PlainPlaces.ofAreas(CountyHistory.SCHEME, areas));
    }

    @Property(tries = 4_000)
    void what_took_the_place_of_an_area_is_what_the_definition_says(@ForAll("areas") List<Area> areas) {
        TerritoryRows rows = TerritoryRows.of(CountyHistory.SCHEME, areas);
        for (int i = 0; i < PlainPlaces.DAYS; i++) {
            LocalDate day = PlainPlaces.day(i);
            for (Area area : areas) {
                int bearing = PlainPlaces.bearing(areas, area.id(), day);
                int number = rows.resolve(rows.spans().number(area.id()), day.toEpochDay());
                assertThat(number).isEqualTo(bearing < 0 ? -1 : rows.spans().numberOf(bearing));
            }
        }
    }

    @Property(tries = 4_000)
    void what_is_wrong_with_superiors_is_what_the_definition_says(@ForAll("bodies") List<Body> bodies) {
        assertThat(Roster.faults(bodies, List.of(), List.of())).isEqualTo(PlainPlaces.ofBodies(bodies));
    }

    @Example
    void a_hundred_thousand_superiors_above_each_other_are_found_sound() {
        List<Body> bodies = IntStream.range(0, MANY)
                .mapToObj(i -> Body.of(new BodyId("B" + i), new AreaId("A"), PlainPlaces.START)
                        .superior(i == 0 ? Optional.empty() : Optional.of(new BodyId("B" + (i - 1))))
                        .build())
                .toList();
        assertThat(Roster.of(bodies, List.of(), List.of()).bodies()).hasSize(MANY);
    }

    @Example
    void a_circle_of_a_hundred_thousand_superiors_is_told_of_each() {
        List<Body> bodies = IntStream.range(0, MANY)
                .mapToObj(i -> Body.of(new BodyId("B" + i), new AreaId("A"), PlainPlaces.START)
                        .superior(Optional.of(new BodyId("B" + (i + 1) % MANY)))
                        .build())
                .toList();
        assertThat(Roster.faults(bodies, List.of(), List.of()))
                .hasSize(MANY)
                .allMatch(fault -> fault.what() == What.SUPERIOR_CYCLE);
    }

    @Example
    void a_hundred_thousand_areas_merged_one_after_the_other_lead_to_the_last() {
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(new AreaId("C"), new AreaKindId("county"), PlainPlaces.START)
                .build());
        areas.add(Area.of(new AreaId("T"), new AreaKindId("township"), PlainPlaces.START)
                .parent(Optional.of(new AreaId("C")))
                .build());
        for (int i = 0; i < MANY; i++) {
            boolean isLast = i == MANY - 1;
            areas.add(Area.of(new AreaId("V" + i), new AreaKindId("village"), PlainPlaces.START)
                    .parent(Optional.of(new AreaId("T")))
                    .lastDay(isLast ? Optional.empty() : Optional.of(PlainPlaces.day(i)))
                    .became(isLast ? Optional.empty() : Optional.of(new AreaId("V" + (i + 1))))
                    .build());
            areas.add(Area.of(new AreaId("G" + i), new AreaKindId("base-grid"), PlainPlaces.START)
                    .parent(Optional.of(new AreaId("V" + i)))
                    .build());
        }
        Territory territory = Territory.of(CountyHistory.SCHEME, areas);
        AreaId first = new AreaId("V0");
        AreaId last = new AreaId("V" + (MANY - 1));
        LocalDate end = PlainPlaces.day(MANY);
        assertThat(territory.successor(first, end)).contains(last);
        assertThat(territory.names(last, end)).hasSize(MANY).contains(first);
        assertThat(territory.children(last, end)).hasSize(MANY);
        assertThat(territory.path(new AreaId("G0"), end))
                .containsExactly(new AreaId("G0"), last, new AreaId("T"), new AreaId("C"));
        List<Body> bodies = IntStream.range(0, MANY)
                .mapToObj(i -> Body.of(new BodyId("B" + i), new AreaId("V" + i), PlainPlaces.START)
                        .build())
                .toList();
        assertThat(Place.faults(territory, Roster.of(bodies, List.of(), List.of())))
                .isEmpty();
    }
}
