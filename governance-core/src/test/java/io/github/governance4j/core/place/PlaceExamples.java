package io.github.governance4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.place.PlaceFault.Sheet;
import io.github.governance4j.core.place.PlaceFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceExamples {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final RoleId LEADER = new RoleId("grid-leader");

    /** 玉门: townships, streets and parks; villages and communities; groups and quarters (一、二、三级网格). */
    private static final LevelScheme YUMEN = LevelScheme.of(
            Level.of("city", "市"),
            Level.of(
                    "grid-1",
                    "一级网格",
                    AreaKind.regular("township", "乡镇"),
                    AreaKind.regular("street", "街道"),
                    AreaKind.regular("park", "园区")),
            Level.of("grid-2", "二级网格", AreaKind.regular("village", "行政村"), AreaKind.regular("community", "社区")),
            Level.of("grid-3", "三级网格", AreaKind.regular("group", "村民小组"), AreaKind.regular("quarter", "居民小区")));

    private static AreaId id(String value) {
        return new AreaId(value);
    }

    private static Area.Builder area(String id, String kind, String parent) {
        return Area.of(id(id), new AreaKindId(kind), START).parent(id(parent));
    }

    private static Area city() {
        return Area.of(id("city"), new AreaKindId("city"), START).build();
    }

    private static List<Area> yumen() {
        return new ArrayList<>(List.of(
                city(),
                area("T1", "township", "city").build(),
                area("P1", "park", "city").build(),
                area("V1", "village", "T1").build(),
                area("C1", "community", "P1").build(),
                area("G1", "group", "V1").load(40).build(),
                area("Q1", "quarter", "C1").load(200).build()));
    }

    @Test
    void three_grid_levels_of_one_city_are_data() {
        Territory territory = Territory.of(YUMEN, yumen());
        assertThat(territory.path(id("Q1"), START)).containsExactly(id("Q1"), id("C1"), id("P1"), id("city"));
        assertThat(territory.above(id("Q1"), new LevelId("grid-1"), START)).contains(id("P1"));
        assertThat(territory.above(id("P1"), new LevelId("grid-3"), START)).isEmpty();
        assertThat(territory.load(id("city"), START)).hasValue(240);
        assertThat(territory.load(id("city"), START.minusDays(1))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void seventy_two_base_and_thirteen_special_grids_lie_in_one_county() {
        LevelScheme qonggyai = LevelScheme.of(
                Level.of("county", "县"),
                Level.of("town", "乡镇"),
                Level.of("village", "村/社区"),
                Level.of("grid", "网格", AreaKind.regular("base", "基础网格"), AreaKind.special("special", "专属网格")));
        List<Area> areas = new ArrayList<>(List.of(
                Area.of(id("county"), new AreaKindId("county"), START).build(),
                area("T1", "town", "county").build()));
        for (int i = 1; i <= 9; i++) {
            areas.add(area("V" + i, "village", "T1").build());
        }
        for (int i = 1; i <= 72; i++) {
            areas.add(area("B" + i, "base", "V" + (1 + i % 9)).load(10).build());
        }
        for (int i = 1; i <= 13; i++) {
            // A school or a market may hang from the town or the county itself.
            areas.add(area("S" + i, "special", i % 2 == 0 ? "T1" : "county")
                    .load(5)
                    .build());
        }
        Territory territory = Territory.of(qonggyai, areas);
        assertThat(territory.children(id("county"), START)).hasSize(8);
        assertThat(territory.load(id("county"), START)).as("specials not twice").hasValue(720);
        assertThat(territory.load(id("S1"), START)).hasValue(5);
    }

    @Test
    void a_merged_village_takes_its_groups_and_its_posts_along() {
        LocalDate merged = LocalDate.of(2025, 7, 1);
        List<Area> areas = yumen();
        areas.add(area("V2", "village", "T1")
                .lastDay(merged.minusDays(1))
                .became(id("V1"))
                .build());
        areas.add(area("G2", "group", "V2").load(30).build());
        Roster roster = Roster.of(
                List.of(Body.of(new BodyId("V2-committee"), id("V2"), START).build()),
                List.of(Post.of(new PostId("V2-leader"), new BodyId("V2-committee"), LEADER, START)
                        .build()),
                List.of(Tenure.of(new PostId("V2-leader"), new PersonId("W1"), START)));
        Place place = new Place(Territory.of(YUMEN, areas), roster);

        assertThat(place.territory().path(id("G2"), merged.minusDays(1))).contains(id("V2"));
        assertThat(place.territory().path(id("G2"), merged)).containsExactly(id("G2"), id("V1"), id("T1"), id("city"));
        assertThat(place.territory().children(id("V1"), merged)).containsExactly(id("G1"), id("G2"));
        assertThat(place.territory().load(id("V1"), merged)).hasValue(70);
        assertThat(place.answering(id("G1"), LEADER, merged.minusDays(1))).isEmpty();
        assertThat(place.answering(id("G1"), LEADER, merged).orElseThrow().area())
                .isEqualTo(id("V1"));
        assertThat(place.answering(id("V2"), LEADER, merged))
                .as("asked by the old name")
                .isPresent();
    }

    @Test
    void a_post_that_changes_hands_answers_by_whoever_held_it_that_day_and_a_vacant_one_by_the_level_above() {
        PostId post = new PostId("G1-leader");
        PostId above = new PostId("V1-leader");
        LocalDate handedOver = LocalDate.of(2025, 3, 1);
        LocalDate vacantFrom = LocalDate.of(2025, 9, 1);
        BodyId body = new BodyId("V1-committee");
        Roster roster = Roster.of(
                List.of(Body.of(body, id("V1"), START).build()),
                List.of(
                        Post.of(post, body, LEADER, START)
                                .area(id("G1"))
                                .duties(List.of(new DutyId("visit")))
                                .build(),
                        Post.of(above, body, LEADER, START).build()),
                List.of(
                        Tenure.of(post, new PersonId("W1"), START, Optional.of(handedOver.minusDays(1)), Set.of()),
                        Tenure.of(
                                post,
                                new PersonId("W2"),
                                handedOver,
                                Optional.of(vacantFrom.minusDays(1)),
                                Set.of(new SkillId("law"))),
                        Tenure.of(above, new PersonId("W3"), START)));
        Place place = new Place(Territory.of(YUMEN, yumen()), roster);
        assertThat(holderOf(place, handedOver.minusDays(1))).isEqualTo("W1");
        assertThat(holderOf(place, handedOver)).isEqualTo("W2");
        assertThat(holderOf(place, vacantFrom)).isEqualTo("W3");
        assertThat(roster.vacant(vacantFrom)).extracting(Post::id).containsExactly(post);
        assertThat(roster.withSkill(new SkillId("law"), handedOver)).hasSize(1);
        assertThat(roster.withSkill(new SkillId("law"), vacantFrom)).isEmpty();
        assertThat(roster.withDuty(new DutyId("visit"), vacantFrom))
                .extracting(Post::id)
                .containsExactly(post);
    }

    private static String holderOf(Place place, LocalDate day) {
        return place.answering(id("G1"), LEADER, day)
                .orElseThrow()
                .tenure()
                .holder()
                .value();
    }

    @Test
    void everything_wrong_with_areas_is_told_at_once() {
        LocalDate last = START.plusYears(1);
        List<Area> areas = yumen();
        int next = areas.size();
        areas.addAll(List.of(
                area("X0", "hamlet", "T1").build(),
                area("X1", "village", "nowhere").build(),
                area("X2", "group", "T1").build(),
                area("X3", "township", "V1").build(),
                Area.of(id("X4"), new AreaKindId("village"), START).build(),
                Area.of(id("X5"), new AreaKindId("city"), START)
                        .parent(id("T1"))
                        .build(),
                area("X6", "village", "X7").build(),
                area("X7", "village", "X6").build(),
                area("X8", "village", "T1").became(id("V1")).build(),
                area("X9", "village", "T1").lastDay(last).became(id("gone")).build(),
                area("Y0", "village", "T1").lastDay(last).became(id("G1")).build(),
                area("Y1", "village", "T1").lastDay(last).became(id("X9")).build(),
                area("G1", "group", "V1").build(),
                area("Y2", "group", "Y3").build(),
                area("Y3", "village", "T1").lastDay(last).build(),
                area("Y4", "village", "T1").lastDay(last).became(id("V1")).build(),
                area("Y4", "village", "T1").firstDay(last.plusDays(9)).build()));
        assertThat(Territory.faults(YUMEN, areas).stream()
                        .map(fault -> fault.row() - next + " " + fault.what() + " " + fault.about()))
                .containsExactly(
                        "0 UNKNOWN_KIND hamlet",
                        "1 UNKNOWN_PARENT nowhere",
                        "2 LEVEL_SKIPPED T1",
                        "3 LEVEL_UPSIDE_DOWN V1",
                        "4 PARENT_MISSING X4",
                        "5 PARENT_ABOVE_TOP T1",
                        "6 CYCLE X7",
                        "7 CYCLE X6",
                        "8 SUCCESSOR_WITHOUT_END V1",
                        "9 UNKNOWN_SUCCESSOR gone",
                        "10 SUCCESSOR_ON_ANOTHER_LEVEL G1",
                        "11 SUCCESSOR_NOT_THERE " + last.plusDays(1),
                        "12 SPANS_OVERLAP 5",
                        "13 PARENT_NOT_THERE " + last.plusDays(1),
                        "15 SUCCEEDED_AND_BACK V1");
        assertThatThrownBy(() -> Territory.of(YUMEN, areas)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everything_wrong_with_a_roster_is_told_at_once() {
        LocalDate last = START.plusYears(1);
        BodyId a = new BodyId("a");
        BodyId b = new BodyId("b");
        BodyId c = new BodyId("c");
        List<Body> bodies = List.of(
                Body.of(a, id("T1"), START).superior(b).build(),
                Body.of(b, id("T1"), START).superior(a).build(),
                Body.of(c, id("T1"), START)
                        .superior(new BodyId("nobody"))
                        .lastDay(last)
                        .build(),
                Body.of(c, id("T1"), last).build(),
                Body.of(new BodyId("d"), id("T1"), START.minusDays(1))
                        .superior(a)
                        .build());
        List<Post> posts = List.of(
                Post.of(new PostId("p"), new BodyId("nobody"), LEADER, START).build(),
                Post.of(new PostId("q"), a, LEADER, START.minusDays(1)).build(),
                Post.of(new PostId("r"), a, LEADER, START).lastDay(last).build());
        List<Tenure> tenures = List.of(
                Tenure.of(new PostId("none"), new PersonId("W"), START),
                Tenure.of(new PostId("r"), new PersonId("W"), START),
                Tenure.of(new PostId("q"), new PersonId("W"), START),
                Tenure.of(new PostId("q"), new PersonId("V"), last));
        assertThat(Roster.faults(bodies, posts, tenures))
                .containsExactly(
                        new PlaceFault(Sheet.BODIES, 0, What.SUPERIOR_CYCLE, "b"),
                        new PlaceFault(Sheet.BODIES, 1, What.SUPERIOR_CYCLE, "a"),
                        new PlaceFault(Sheet.BODIES, 2, What.UNKNOWN_SUPERIOR, "nobody"),
                        new PlaceFault(Sheet.BODIES, 3, What.SPANS_OVERLAP, "2"),
                        new PlaceFault(Sheet.BODIES, 4, What.SUPERIOR_NOT_THERE, "2023-12-31"),
                        new PlaceFault(Sheet.POSTS, 0, What.UNKNOWN_BODY, "nobody"),
                        new PlaceFault(Sheet.POSTS, 1, What.BODY_NOT_THERE, "2023-12-31"),
                        new PlaceFault(Sheet.TENURES, 0, What.UNKNOWN_POST, "none"),
                        new PlaceFault(Sheet.TENURES, 1, What.POST_NOT_THERE, "2025-01-02"),
                        new PlaceFault(Sheet.TENURES, 3, What.HOLDERS_OVERLAP, "2"));
        Roster elsewhere = Roster.of(
                List.of(
                        Body.of(a, id("Z9"), START).build(),
                        Body.of(b, id("T1"), START.minusDays(1)).build()),
                List.of(),
                List.of());
        assertThat(Place.faults(Territory.of(YUMEN, yumen()), elsewhere))
                .containsExactly(
                        new PlaceFault(Sheet.BODIES, 0, What.UNKNOWN_AREA, "Z9"),
                        new PlaceFault(Sheet.BODIES, 1, What.AREA_NOT_THERE, "2023-12-31"));
    }
}
