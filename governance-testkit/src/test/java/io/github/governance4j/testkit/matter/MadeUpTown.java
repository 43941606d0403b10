package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.Category;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Route;
import io.github.governance4j.core.matter.RoutingRow;
import io.github.governance4j.core.matter.RoutingTable;
import io.github.governance4j.core.matter.Size;
import io.github.governance4j.core.matter.TriageRow;
import io.github.governance4j.core.matter.TriageTable;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
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
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.testkit.ladder.MadeUpLadders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A town with two villages, four bodies of two people each, and rules for two kinds of matters. */
interface MadeUpTown extends MatterLaws {
    LocalDate START = LocalDate.of(2026, 1, 1);
    RoleId LEADER = new RoleId("leader");
    Place PLACE = new Place(territory(), roster());
    Editions<MatterRules> EDITIONS = Editions.of(List.of(new Edition<>(
            new EditionId("2026-1"), START, Adoption.byAuthority(new BodyId("town"), "No 1", START), rules())));

    @Override
    default Editions<MatterRules> editions() {
        return EDITIONS;
    }

    @Override
    default Place place() {
        return PLACE;
    }

    private static MatterRules rules() {
        Categories kinds =
                Categories.of(List.of(Category.of("disputes", "disputes"), Category.of("hazards", "hazards")));
        Map<NotDispatched, BodyId> elsewhere = new EnumMap<>(NotDispatched.class);
        for (NotDispatched kind : NotDispatched.values()) {
            elsewhere.put(kind, new BodyId("town"));
        }
        TriageTable triage = TriageTable.of(
                kinds, List.of(TriageRow.of(Size.BIG).peopleAtLeast(20).build()), Size.SMALL);
        RoutingTable routing = RoutingTable.of(
                kinds,
                List.of(
                        RoutingRow.of(
                                Optional.of(new CategoryId("disputes")),
                                Optional.empty(),
                                Optional.of(Size.SMALL),
                                route("talks")),
                        RoutingRow.of(
                                Optional.of(new CategoryId("hazards")),
                                Optional.empty(),
                                Optional.empty(),
                                route("days"))),
                route("answers"));
        return MatterRules.of(
                        new BodyId("town"), MadeUpLadders.EDITIONS.all().get(0).rules(), triage, routing)
                .elsewhere(elsewhere)
                .acceptance(Optional.of(limit("acceptance", 2, LimitUnit.WORKING_DAY)))
                .dispatch(Optional.of(limit("dispatch", 4, LimitUnit.CALENDAR_DAY)))
                .check(Optional.of(limit("check", 2, LimitUnit.CALENDAR_DAY)))
                .callBack(Optional.of(limit("call-back", 3, LimitUnit.CALENDAR_DAY)))
                .recheck(Optional.of(limit("recheck", 10, LimitUnit.CALENDAR_DAY)))
                .build();
    }

    private static Route route(String ladder) {
        return Route.of(new LadderId(ladder), Optional.of(new BodyId("bureau")), LEADER, Optional.empty());
    }

    private static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, "made up").build();
    }

    private static Territory territory() {
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(new AreaId("town"), new AreaKindId("town"), START).build());
        for (String village : List.of("east", "west")) {
            areas.add(Area.of(new AreaId(village), new AreaKindId("village"), START)
                    .parent(new AreaId("town"))
                    .build());
        }
        return Territory.of(LevelScheme.of(Level.of("town", "town"), Level.of("village", "village")), areas);
    }

    private static Roster roster() {
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (String body : List.of("town", "bureau", "east", "west")) {
            AreaId area = new AreaId(body.equals("bureau") ? "town" : body);
            bodies.add(Body.of(new BodyId(body), area, START)
                    .competence(Set.of(new CategoryId("disputes"), new CategoryId("hazards")))
                    .build());
            for (int i = 1; i <= 2; i++) {
                PostId post = new PostId(body + "-" + i);
                posts.add(Post.of(post, new BodyId(body), i == 1 ? LEADER : new RoleId("clerk"), START)
                        .area(area)
                        .build());
                tenures.add(Tenure.of(post, new PersonId("person-" + body + "-" + i), START));
            }
        }
        return Roster.of(bodies, posts, tenures);
    }
}
