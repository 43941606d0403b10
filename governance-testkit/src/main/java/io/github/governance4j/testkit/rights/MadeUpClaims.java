package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
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
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.Rhythm;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.PostingRules;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.points.claim.flow.Route;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.Step;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.flow.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Flows of a made-up village over any catalogue, and the people in it, to try a catalogue with that has none of its own. Every kind of step
 * and every meaning of silence comes up once.
 */
public final class MadeUpClaims {
    private static final LocalDate START = LocalDate.of(1990, 1, 1);
    private static final String SOURCE = "made up";
    private static final RoleId LEADER = new RoleId("leader");
    private static final RoleId CADRE = new RoleId("cadre");
    private static final RoleId COUNCIL = new RoleId("council");
    private static final RoleId CLERK = new RoleId("clerk");
    private static final BodyId COMMITTEE = new BodyId("committee");

    private static final Place PLACE = village();

    private MadeUpClaims() {}

    /**
     * {@return the flows of the village, in every edition of a rulebook}
     *
     * @param catalogues the rulebook
     */
    public static Editions<ClaimRules> over(Editions<Catalogue> catalogues) {
        return Editions.of(catalogues.all().stream()
                .map(edition -> new Edition<>(edition.id(), edition.from(), edition.adopted(), rules(edition.rules())))
                .toList());
    }

    private static ClaimRules rules(Catalogue catalogue) {
        Set<ItemCode> few = catalogue.items().stream()
                .filter(Item::isScored)
                .limit(5)
                .map(Item::itemCode)
                .collect(Collectors.toSet());
        return ClaimRules.builder()
                .flows(List.of(own(), brief(), direct(), breach()))
                .routes(List.of(
                        route(Set.of(), "own"),
                        route(Set.of(LEADER), "brief"),
                        route(Set.of(CADRE), "direct"),
                        route(Set.of(CADRE), "breach")))
                .quotas(
                        few.isEmpty()
                                ? List.of()
                                : List.of(new Quota(
                                        new QuotaId("few"),
                                        few,
                                        Quota.Unit.HOUSEHOLD,
                                        Optional.of(new LevelId("group")),
                                        1,
                                        PeriodKind.YEAR)))
                .build();
    }

    private static Route route(Set<RoleId> declarers, String flow) {
        return new Route(declarers, Set.of(), Set.of(), new FlowId(flow));
    }

    /** A resident's own claim: reviewed, talked over once a month, put up, entered by itself. */
    private static Flow own() {
        return new Flow(
                new FlowId("own"),
                "本人申报",
                Direction.AWARD,
                List.of(
                        Step.of(id("review"), StepKind.REVIEW, within(5), SOURCE)
                                .roles(Set.of(LEADER))
                                .silence(Silence.goesTo(id("meeting")))
                                .build(),
                        Step.of(
                                        id("meeting"),
                                        StepKind.MEETING,
                                        new When.On(Rhythm.monthly("meeting", 25, SOURCE), 0),
                                        SOURCE)
                                .roles(Set.of(COUNCIL))
                                .build(),
                        Step.of(id("place"), StepKind.PLACE, When.atOnce(), SOURCE)
                                .build(),
                        Step.of(id("posting"), StepKind.POSTING, within(5), SOURCE)
                                .roles(Set.of(CADRE))
                                .build(),
                        byItself()),
                Optional.of(new PostingRules(
                        TimeLimit.of("posting", 15, LimitUnit.CALENDAR_DAY, "村民委员会组织法35条")
                                .build(),
                        true,
                        Optional.of("村民委员会组织法35条"),
                        Set.of(COUNCIL, CADRE),
                        TimeLimit.of("posting.answer", 7, LimitUnit.WORKING_DAY, SOURCE)
                                .build())),
                Set.of(CADRE, COUNCIL));
    }

    /** A group leader's entry: pending until a cadre passes it, declined if none does. */
    private static Flow brief() {
        return new Flow(
                new FlowId("brief"),
                "组长代报",
                Direction.AWARD,
                List.of(
                        Step.of(id("review"), StepKind.REVIEW, within(10), SOURCE)
                                .roles(Set.of(CADRE))
                                .silence(Silence.DECLINES)
                                .build(),
                        Step.of(id("place"), StepKind.PLACE, When.atOnce(), SOURCE)
                                .build(),
                        Step.of(id("entry"), StepKind.ENTRY, within(10), SOURCE)
                                .roles(Set.of(CLERK))
                                .build()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    /** A cadre's entry: passes unless somebody says no in time. */
    private static Flow direct() {
        return new Flow(
                new FlowId("direct"),
                "村干部录入",
                Direction.AWARD,
                List.of(
                        Step.of(id("review"), StepKind.REVIEW, within(3), SOURCE)
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.PASSES)
                                .build(),
                        byItself()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    /** A breach: the person is told and can reply, a meeting decides, a clerk enters it. */
    private static Flow breach() {
        return new Flow(
                new FlowId("breach"),
                "减分",
                Direction.DEDUCTION,
                List.of(
                        Step.of(id("notice"), StepKind.NOTICE, within(5), SOURCE)
                                .roles(Set.of(CADRE, LEADER))
                                .build(),
                        Step.of(id("meeting"), StepKind.MEETING, within(30), SOURCE)
                                .roles(Set.of(COUNCIL))
                                .silence(Silence.DECLINES)
                                .build(),
                        Step.of(id("entry"), StepKind.ENTRY, within(10), SOURCE)
                                .roles(Set.of(CLERK))
                                .build()),
                Optional.empty(),
                Set.of(COUNCIL));
    }

    private static Step byItself() {
        return Step.of(id("entry"), StepKind.ENTRY, When.atOnce(), SOURCE)
                .silence(Silence.PASSES)
                .build();
    }

    private static StepId id(String name) {
        return new StepId(name);
    }

    private static When within(long days) {
        return new When.Within(
                TimeLimit.of("step", days, LimitUnit.WORKING_DAY, SOURCE).build());
    }

    /** {@return the village: two groups, a leader each, two cadres, three of the council and two clerks} */
    public static Place place() {
        return PLACE;
    }

    private static Place village() {
        List<Area> areas = List.of(
                Area.of(new AreaId("village"), new AreaKindId("village"), START).build(),
                group("group-1"),
                group("group-2"));
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (int group = 1; group <= 2; group++) {
            post(posts, tenures, "leader-" + group, LEADER, "group-" + group);
            post(posts, tenures, "cadre-" + group, CADRE, "village");
            post(posts, tenures, "clerk-" + group, CLERK, "village");
        }
        for (int member = 1; member <= 3; member++) {
            post(posts, tenures, "council-" + member, COUNCIL, "village");
        }
        return new Place(
                Territory.of(LevelScheme.of(Level.of("village", "village"), Level.of("group", "group")), areas),
                Roster.of(
                        List.of(Body.of(COMMITTEE, new AreaId("village"), START).build()), posts, tenures));
    }

    private static Area group(String name) {
        return Area.of(new AreaId(name), new AreaKindId("group"), START)
                .parent(new AreaId("village"))
                .build();
    }

    private static void post(List<Post> posts, List<Tenure> tenures, String name, RoleId role, String area) {
        posts.add(Post.of(new PostId(name), COMMITTEE, role, START)
                .area(new AreaId(area))
                .build());
        tenures.add(Tenure.of(new PostId(name), new PersonId("holder-of-" + name), START));
    }
}
