package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.Route;
import io.github.governance4j.core.matter.RoutingRow;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.Size;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.TriageRow;
import io.github.governance4j.core.matter.TriageTable;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Level;
import io.github.governance4j.core.place.LevelScheme;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.Post;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A county with one town, the bodies in it and two posts in each. */
public final class MatterCounty {
    public static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    public static final BodyId CENTRE = new BodyId("centre");
    public static final BodyId WATER = new BodyId("water");
    public static final BodyId ROADS = new BodyId("roads");
    public static final BodyId TOWN = new BodyId("town");
    public static final BodyId POLICE = new BodyId("police");
    public static final CategoryId LEAK = new CategoryId("leak");
    public static final CategoryId QUARREL = new CategoryId("quarrel");
    public static final CategoryId ORPHAN = new CategoryId("orphan");
    public static final CategoryId LOST = new CategoryId("lost");
    public static final AreaId VILLAGE = new AreaId("village");

    private MatterCounty() {}

    public static Editions<MatterRules> editions(int days) {
        return Editions.of(List.of(edition("2026-1", FOUNDED, days)));
    }

    private static Edition<MatterRules> edition(String id, LocalDate from, int days) {
        return new Edition<>(new EditionId(id), from, Adoption.byAuthority(CENTRE, "No 1", from), rules(days));
    }

    private static MatterRules rules(int days) {
        Categories categories = Categories.of(List.of(
                Category.of("leak", "漏水"),
                Category.of("quarrel", "邻里纠纷"),
                Category.of("orphan", "无人主管"),
                Category.of("lost", "去向不明")));
        TriageTable triage = TriageTable.of(
                categories, List.of(TriageRow.of(Size.BIG).peopleAtLeast(10).build()), Size.SMALL);
        Route byCompetence = Route.of(new LadderId("hotline"), Optional.empty(), new RoleId("lead"), Optional.empty());
        Route quarrels = Route.of(new LadderId("three-three"), Optional.of(TOWN), new RoleId("lead"), Optional.empty());
        Route lost = Route.of(new LadderId("nowhere"), Optional.of(TOWN), new RoleId("lead"), Optional.empty());
        RoutingTable routing = RoutingTable.of(
                categories,
                List.of(
                        RoutingRow.of(Optional.of(QUARREL), Optional.empty(), Optional.empty(), quarrels),
                        RoutingRow.of(Optional.of(LOST), Optional.empty(), Optional.empty(), lost)),
                byCompetence);
        return MatterRules.of(CENTRE, ladders(days), triage, routing)
                .elsewhere(Map.of(
                        NotDispatched.EMERGENCY, POLICE,
                        NotDispatched.LEGAL_PROCEDURE, new BodyId("court"),
                        NotDispatched.REPEAT_WITHOUT_NEW_FACTS, new BodyId("petition-office"),
                        NotDispatched.OUTSIDE_DUTY, new BodyId("advice-desk"),
                        NotDispatched.UNLAWFUL_OR_IMMORAL, POLICE))
                .acceptance(Optional.of(limit("acceptance", days - 4L, LimitUnit.WORKING_DAY)))
                .dispatch(Optional.of(limit("dispatch", days + 10L, LimitUnit.CALENDAR_DAY)))
                .check(Optional.of(limit("check", days - 3L, LimitUnit.WORKING_DAY)))
                .callBack(Optional.of(limit("call-back", days - 3L, LimitUnit.WORKING_DAY)))
                .recheck(Optional.of(limit("recheck", 30, LimitUnit.CALENDAR_DAY)))
                .build();
    }

    private static Ladders ladders(int days) {
        Ladder hotline = Ladder.of(
                new LadderId("hotline"),
                "12345",
                "made up",
                List.of(
                        Rung.of(1, "承办单位")
                                .limit(limit("hotline-1", days, LimitUnit.WORKING_DAY))
                                .returns(limit("hotline-return", 5, LimitUnit.WORKING_DAY))
                                .build()
                                .withUsualMoves(),
                        Rung.of(2, "县政府")
                                .limit(limit("hotline-2", 5, LimitUnit.WORKING_DAY))
                                .build()));
        Ladder threeThree = Ladder.of(
                new LadderId("three-three"),
                "三三调解",
                "made up",
                List.of(
                        Rung.of(1, "村").tries(3).consent(true).build().withUsualMoves(),
                        Rung.of(2, "乡镇").tries(3).consent(true).build().withUsualMoves(),
                        Rung.of(3, "县").tries(1).consent(true).build()));
        return Ladders.of(List.of(hotline, threeThree));
    }

    public static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, "made up").build();
    }

    public static Place place() {
        LevelScheme scheme = LevelScheme.of(
                Level.of("county", "县", AreaKind.regular("county", "县")),
                Level.of("town", "乡镇", AreaKind.regular("town", "镇")),
                Level.of("village", "村", AreaKind.regular("village", "村")));
        AreaId county = new AreaId("county");
        AreaId town = new AreaId("town");
        Territory territory = Territory.of(
                scheme,
                List.of(
                        Area.of(county, new AreaKindId("county"), FOUNDED).build(),
                        Area.of(town, new AreaKindId("town"), FOUNDED)
                                .parent(county)
                                .build(),
                        Area.of(VILLAGE, new AreaKindId("village"), FOUNDED)
                                .parent(town)
                                .build()));
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (BodyId body : List.of(CENTRE, WATER, ROADS, TOWN, POLICE)) {
            for (String desk : List.of("one", "two")) {
                PostId post = new PostId(body + "-" + desk);
                String role = body.equals(TOWN) && desk.equals("one") ? "lead" : "clerk";
                posts.add(Post.of(post, body, new RoleId(role), FOUNDED).build());
                tenures.add(Tenure.of(post, new PersonId(body + "." + desk), FOUNDED));
            }
        }
        return new Place(
                territory,
                Roster.of(
                        List.of(
                                Body.of(CENTRE, county, FOUNDED).build(),
                                Body.of(WATER, county, FOUNDED)
                                        .competence(List.of(LEAK))
                                        .superior(CENTRE)
                                        .build(),
                                Body.of(ROADS, county, FOUNDED).build(),
                                Body.of(TOWN, town, FOUNDED).superior(CENTRE).build(),
                                Body.of(POLICE, county, FOUNDED).build()),
                        posts,
                        tenures));
    }

    public static Notice notice(String receipt, CategoryId category) {
        return Notice.of(SourceKind.HOTLINE, new ReceiptId(receipt), category, VILLAGE)
                .people(3)
                .build();
    }

    public static Actor post(BodyId body, String desk) {
        return new Actor.Post(new PostId(body + "-" + desk), new PersonId(body + "." + desk));
    }

    static Actor reporter(String receipt) {
        return new Actor.Channel(new ReceiptId(receipt));
    }

    static Set<PersonId> parties() {
        return Set.of(new PersonId("ann"), new PersonId("ben"));
    }
}
