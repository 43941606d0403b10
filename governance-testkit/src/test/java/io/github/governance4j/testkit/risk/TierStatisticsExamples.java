package io.github.governance4j.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierStatistics;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rows by areas of one level, and what two levels together would tell. */
class TierStatisticsExamples {
    private static final AreaId COUNTY = new AreaId("county");
    private static final LevelId TOWN = new LevelId("town");
    private static final LevelId VILLAGE = new LevelId("village");

    /** Towns of villages with so many households each; 0 is for those nobody counted. */
    private static Place place(List<List<Integer>> towns) {
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(COUNTY, new AreaKindId("county"), TierCounty.FOUNDED).build());
        for (int town = 0; town < towns.size(); town++) {
            AreaId id = new AreaId("t" + town);
            areas.add(area(id, "town", COUNTY).build());
            for (int i = 0; i < towns.get(town).size(); i++) {
                int load = towns.get(town).get(i);
                Area.Builder village = area(village(town, i), "village", id);
                areas.add((load == 0 ? village : village.load(load)).build());
            }
        }
        LevelScheme levels = LevelScheme.of(
                Level.of("county", "县", AreaKind.regular("county", "县")),
                Level.of("town", "乡镇", AreaKind.regular("town", "镇")),
                Level.of("village", "村", AreaKind.regular("village", "村")));
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (String role : List.of("proposer", "confirmer")) {
            BodyId body = new BodyId(role + "s");
            bodies.add(Body.of(body, COUNTY, TierCounty.FOUNDED).build());
            posts.add(Post.of(new PostId(role), body, new RoleId(role), TierCounty.FOUNDED)
                    .build());
            tenures.add(Tenure.of(new PostId(role), new PersonId(role + ".one"), TierCounty.FOUNDED));
        }
        return new Place(Territory.of(levels, areas), Roster.of(bodies, posts, tenures));
    }

    private static AreaId village(int town, int number) {
        return new AreaId("t" + town + "-v" + number);
    }

    private static Area.Builder area(AreaId id, String kind, AreaId parent) {
        return Area.of(id, new AreaKindId(kind), TierCounty.FOUNDED).parent(parent);
    }

    private static Tiered yellow(Place place, AreaId area) {
        Tiering tiering = Tiering.over(TierCounty.rules(5), TierCounty.models(), place, WorkCalendar.china());
        Actor proposer = TierCounty.named("proposer", "proposer.one");
        Actor confirmer = TierCounty.named("confirmer", "confirmer.one");
        Tiered tiered = tiering.initial();
        List<TierCommand> commands = List.of(
                new ProposalCommand.Propose(
                        TierScenarios.stamp("p", 0, proposer),
                        new Subject.OfHazard(new StreamId("hazard-in-" + area)),
                        area,
                        TierCounty.HARM,
                        TierCounty.degree(1),
                        Set.of()),
                TierScenarios.confirm("ok", 1, confirmer, 30));
        for (TierCommand command : commands) {
            tiered = tiering.evolveAll(tiered, tiering.decide(command, tiered).facts());
        }
        assertThat(tiered.inEffect(TierScenarios.NOON.plusDays(1))).isPresent();
        return tiered;
    }

    private static List<TierStatistics.Row> rows(List<Tiered> subjects, Place place, LevelId level) {
        return TierStatistics.count(
                subjects,
                new SchemeId("harm"),
                TierScenarios.NOON.plusDays(1),
                level,
                place,
                TierStatistics.FEWEST_HOUSEHOLDS);
    }

    /** Areas, with the counts of all tiers together. */
    private static Map<String, Long> told(List<TierStatistics.Row> rows) {
        Map<String, Long> told = new TreeMap<>();
        rows.forEach(row -> told.put(
                row.areas().toString(),
                row.counts().values().stream().mapToLong(Long::longValue).sum()));
        return told;
    }

    @Test
    void small_areas_are_counted_together_and_with_the_next_smallest_where_they_are_still_too_few() {
        Place place = place(List.of(List.of(100, 20, 60, 25), List.of(80, 50)));
        List<Tiered> subjects = List.of(
                yellow(place, village(0, 0)),
                yellow(place, village(0, 1)),
                yellow(place, village(0, 2)),
                yellow(place, village(1, 1)));
        assertThat(told(rows(subjects, place, VILLAGE)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("[t0-v0]", 1L, "[t0-v1, t0-v2, t0-v3]", 2L, "[t1-v0]", 0L, "[t1-v1]", 1L));
    }

    @Test
    void the_small_village_of_a_town_cannot_be_had_from_the_row_of_its_town() {
        Place place = place(List.of(List.of(100, 30), List.of(100, 30)));
        List<Tiered> subjects = List.of(yellow(place, village(0, 1)));
        assertThat(told(rows(subjects, place, TOWN)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("[t0]", 1L, "[t1]", 0L));
        assertThat(told(rows(subjects, place, VILLAGE)))
                .as("were the two small ones one row, town less village would be the small one")
                .containsExactlyInAnyOrderEntriesOf(Map.of("[t0-v0, t0-v1]", 1L, "[t1-v0, t1-v1]", 0L));
    }

    @Test
    void a_small_town_is_counted_with_another_and_its_villages_with_theirs() {
        Place place = place(List.of(List.of(30), List.of(20, 60), List.of(200, 100)));
        List<Tiered> subjects = List.of(yellow(place, village(0, 0)));
        assertThat(told(rows(subjects, place, TOWN)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("[t0, t1]", 1L, "[t2]", 0L));
        assertThat(told(rows(subjects, place, VILLAGE)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("[t0-v0, t1-v0]", 1L, "[t1-v1]", 0L, "[t2-v0]", 0L, "[t2-v1]", 0L));
    }

    @Test
    void nobody_asks_for_fewer() {
        Place place = place(List.of(List.of(100)));
        assertThatThrownBy(() ->
                        TierStatistics.count(List.of(), new SchemeId("harm"), TierScenarios.NOON, TOWN, place, 49))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Every row has enough households, no area is in two rows, and a row of towns less rows of villages leaves enough or nothing.
     *
     * @param towns how many households the villages have
     */
    @Property(tries = 300)
    void nothing_is_had_by_subtracting(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(min = 1, max = 5) List<@IntRange(min = 0, max = 120) Integer>> towns) {
        Place place = place(towns);
        List<TierStatistics.Row> villages = rows(List.of(), place, VILLAGE);
        Set<AreaId> seen = new HashSet<>();
        villages.forEach(row -> {
            assertThat(row.households()).isGreaterThanOrEqualTo(TierStatistics.FEWEST_HOUSEHOLDS);
            row.areas().forEach(area -> assertThat(seen.add(area)).isTrue());
        });
        for (TierStatistics.Row town : rows(List.of(), place, TOWN)) {
            assertThat(town.households()).isGreaterThanOrEqualTo(TierStatistics.FEWEST_HOUSEHOLDS);
            long left = town.households();
            for (TierStatistics.Row row : villages) {
                Set<AreaId> of = new HashSet<>();
                row.areas()
                        .forEach(area -> of.add(new AreaId(
                                area.value().substring(0, area.value().indexOf('-')))));
                boolean inside = town.areas().containsAll(of);
                assertThat(inside || of.stream().noneMatch(town.areas()::contains))
                        .as("%s and %s", town, row)
                        .isTrue();
                left -= inside ? row.households() : 0;
            }
            assertThat(left).as("what is left of %s", town).isZero();
        }
    }
}
