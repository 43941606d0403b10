package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.AreaKind;
import io.github.governance4j.core.place.AreaKindId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.HouseholdId;
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
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.Village;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place to claim in: two groups of a village, its township and district, somebody for every role and one more, residents. */
final class Hamlet {
    static final LocalDate FROM = Village.FROM;
    static final AreaId GROUP = new AreaId("g1");
    static final AreaId OTHER_GROUP = new AreaId("g2");
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    static final PersonId STRANGER = new PersonId("stranger");
    static final StreamId ACCOUNT = new StreamId("H0001");
    static final EditionId EDITION = new EditionId("2025");

    private static final Map<RoleId, String> AREAS = Map.of(
            FourVillages.LEADER, "g1",
            FourVillages.CADRE, "v",
            FourVillages.ADMIN, "v",
            FourVillages.COLLECTOR, "v",
            FourVillages.COUNCIL, "v",
            FourVillages.TOWNSHIP, "t",
            FourVillages.DISTRICT, "d",
            FourVillages.INSPECTOR, "v",
            FourVillages.SUPERVISOR, "t");

    private Hamlet() {}

    static Place place() {
        Territory territory = Territory.of(
                LevelScheme.of(
                        Level.of("district", "区", AreaKind.regular("district", "区")),
                        Level.of("township", "镇", AreaKind.regular("township", "镇")),
                        Level.of("village", "村", AreaKind.regular("village", "村")),
                        Level.of("group", "组", AreaKind.regular("group", "组"))),
                List.of(
                        Area.of(new AreaId("d"), new AreaKindId("district"), FROM)
                                .build(),
                        area("t", "township", "d"),
                        area("v", "village", "t"),
                        area("g1", "group", "v"),
                        area("g2", "group", "v")));
        List<Body> bodies = new ArrayList<>();
        for (String id : List.of("d", "t", "v", "g1")) {
            bodies.add(Body.of(new BodyId("body-" + id), new AreaId(id), FROM).build());
        }
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        AREAS.forEach((role, area) -> {
            for (int desk = 1; desk <= 2; desk++) {
                PostId post = new PostId(role + "-" + desk);
                posts.add(Post.of(post, new BodyId("body-" + area), role, FROM).build());
                tenures.add(Tenure.of(post, new PersonId(role + "." + desk), FROM));
            }
        });
        // Ben, of Ann's family, sits on the council too.
        posts.add(Post.of(new PostId("council-ben"), new BodyId("body-v"), FourVillages.COUNCIL, FROM)
                .build());
        tenures.add(Tenure.of(new PostId("council-ben"), BEN, FROM));
        return new Place(territory, Roster.of(bodies, posts, tenures));
    }

    private static Area area(String id, String kind, String parent) {
        return Area.of(new AreaId(id), new AreaKindId(kind), FROM)
                .parent(new AreaId(parent))
                .build();
    }

    /** A, Q: 5 and 3 points. R: 2 to 10, chosen. B: takes 4. O: takes 6, an offence. U: unclassified. */
    static Catalogue catalogue() {
        Classification breach = new Classification(DeedKind.RULE_BREACH, Effect.HONOUR, Bearer.PERSON, Village.CLERK);
        Classification offence = new Classification(DeedKind.OFFENCE, Effect.HONOUR, Bearer.PERSON, Village.CLERK);
        Terms terms = new Terms(Points.of("100"), List.of(new Terms.Decay(Optional.empty(), Validity.ofYears(1))));
        Item range = Item.builder()
                .itemCode(new ItemCode("R"))
                .category("公共参与")
                .title("见义勇为")
                .direction(Direction.AWARD)
                .worth(new Worth.Range(Points.of("2"), Points.of("10")))
                .classification(Village.honour())
                .build();
        return Catalogue.of(
                List.of(
                        Village.item("A", "5")
                                .addCaps(Village.cap("A", "12", PeriodKind.MONTH))
                                .classification(Village.spendable())
                                .build(),
                        Village.item("Q", "3")
                                .classification(Village.spendable())
                                .build(),
                        range,
                        Village.item("B", "4")
                                .direction(Direction.DEDUCTION)
                                .classification(breach)
                                .build(),
                        Village.item("O", "6")
                                .direction(Direction.DEDUCTION)
                                .classification(offence)
                                .build(),
                        Village.item("U", "9").build()),
                terms);
    }

    static Editions<Catalogue> catalogues() {
        return Editions.of(List.of(new Edition<>(EDITION, FROM, Village.adopted(), catalogue())));
    }

    static Editions<ClaimRules> editions(ClaimRules rules) {
        return Editions.of(List.of(new Edition<>(EDITION, FROM, Village.adopted(), rules)));
    }

    static Actor post(RoleId role) {
        return post(role, 1);
    }

    static Actor post(RoleId role, int desk) {
        return new Actor.Post(new PostId(role + "-" + desk), new PersonId(role + "." + desk));
    }

    static Actor resident(PersonId person) {
        return new Actor.Party(person);
    }

    static Stamp stamp(String id, String at, Actor by) {
        LocalDateTime moment = LocalDateTime.parse(at);
        return new Stamp(new CommandId(id), moment, moment, by);
    }

    static Declaration.Builder deed(String claim, String item, String done) {
        return Declaration.of(new ClaimId(claim))
                .account(ACCOUNT)
                .deed(new Deed(new ItemCode(item), ANN))
                .done(LocalDateTime.parse(done))
                .household(new HouseholdId("h1"))
                .family(Set.of(ANN, BEN))
                .area(GROUP);
    }

    static StepCommand.Pass pass(String step, String at, Actor by) {
        return new StepCommand.Pass(
                stamp(step + "@" + at, at, by), new StepId(step), "情况属实", Set.of(), Optional.empty());
    }

    static StepCommand.Decline decline(String step, String at, Actor by) {
        return new StepCommand.Decline(stamp("no-" + step + "@" + at, at, by), new StepId(step), "材料不符", Set.of());
    }
}
