package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Route;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.Size;
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
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.place.Tenure;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.whistle.WhistleRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A town of one area and four bodies, with one rule of each sort. */
final class TownRules {
    static final BodyId CENTRE = new BodyId("centre");
    static final BodyId WATER = new BodyId("water");
    static final BodyId TOWN = new BodyId("town");
    static final BodyId ROADS = new BodyId("roads");
    static final AreaId AREA = new AreaId("area");
    static final CategoryId LEAK = new CategoryId("leak");
    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);

    private TownRules() {}

    static MatterRules matters() {
        Categories categories = Categories.of(List.of(Category.of("leak", "漏水")));
        Map<NotDispatched, BodyId> elsewhere = new EnumMap<>(NotDispatched.class);
        for (NotDispatched kind : NotDispatched.values()) {
            elsewhere.put(kind, CENTRE);
        }
        Route route = Route.of(ClimbStates.LADDER, Optional.of(WATER), new RoleId("lead"), Optional.empty());
        return MatterRules.of(
                        CENTRE,
                        Ladders.of(List.of(ClimbStates.ladder())),
                        TriageTable.of(categories, List.of(), Size.SMALL),
                        RoutingTable.of(categories, List.of(), route))
                .elsewhere(elsewhere)
                .acceptance(Optional.of(days(1)))
                .dispatch(Optional.of(days(15)))
                .check(Optional.of(days(3)))
                .callBack(Optional.of(days(2)))
                .recheck(Optional.of(days(30)))
                .build();
    }

    static WhistleRules whistles() {
        return new WhistleRules(
                Map.of(LEAK, new WhistleRules.Response(List.of(WATER, ROADS), days(1), Optional.of(CENTRE))),
                Optional.of(days(3)));
    }

    static Actor clerk(BodyId body, String desk) {
        return new Actor.Post(new PostId(body + "-" + desk), new PersonId(body + "." + desk));
    }

    static Place place() {
        AreaKindId kind = new AreaKindId("town");
        Territory territory = Territory.of(
                LevelScheme.of(Level.of("town", "镇", AreaKind.regular("town", "镇"))),
                List.of(Area.of(AREA, kind, FOUNDED).build()));
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (BodyId body : List.of(CENTRE, WATER, TOWN, ROADS)) {
            bodies.add(Body.of(body, AREA, FOUNDED).build());
            for (String desk : List.of("one", "two")) {
                PostId post = new PostId(body + "-" + desk);
                String role = body.equals(TOWN) && desk.equals("one") ? "lead" : "clerk";
                posts.add(Post.of(post, body, new RoleId(role), FOUNDED).build());
                tenures.add(Tenure.of(post, new PersonId(body + "." + desk), FOUNDED));
            }
        }
        return new Place(territory, Roster.of(bodies, posts, tenures));
    }

    private static TimeLimit days(long days) {
        return TimeLimit.of("days-" + days, days, LimitUnit.CALENDAR_DAY, "made up")
                .build();
    }
}
