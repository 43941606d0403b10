package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Rung;
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
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A county with one town, the bodies in it and two posts in each; a matter lives through it step by step. */
final class MatterTown {
    static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    static final BodyId CENTRE = new BodyId("centre");
    static final BodyId WATER = new BodyId("water");
    static final BodyId ROADS = new BodyId("roads");
    static final BodyId TOWN = new BodyId("town");
    /** Merged into another at the end of {@link #MERGED}. */
    static final BodyId PIPES = new BodyId("pipes");

    static final LocalDate MERGED = LocalDate.of(2026, 3, 5);
    static final BodyId POLICE = new BodyId("police");
    static final CategoryId LEAK = new CategoryId("leak");
    static final CategoryId QUARREL = new CategoryId("quarrel");
    static final AreaId VILLAGE = new AreaId("village");

    private final Matters matters;
    private Matter matter;
    private final List<MatterFact> facts = new ArrayList<>();
    private int commands;

    private MatterTown(Matters matters) {
        this.matters = matters;
        this.matter = matters.initial();
    }

    static MatterTown fresh() {
        return new MatterTown(
                Matters.over(Editions.of(List.of(edition("2026-1", FOUNDED))), place(), WorkCalendar.china()));
    }

    private static Edition<MatterRules> edition(String id, LocalDate from) {
        return new Edition<>(new EditionId(id), from, Adoption.byAuthority(CENTRE, "No 1", from), rules());
    }

    private static MatterRules rules() {
        Categories categories = Categories.of(List.of(Category.of("leak", "漏水"), Category.of("quarrel", "邻里纠纷")));
        TriageTable triage = TriageTable.of(
                categories, List.of(TriageRow.of(Size.BIG).peopleAtLeast(10).build()), Size.SMALL);
        Route byCompetence = Route.of(new LadderId("hotline"), Optional.empty(), new RoleId("lead"), Optional.empty());
        Route quarrels = Route.of(new LadderId("three-three"), Optional.of(TOWN), new RoleId("lead"), Optional.empty());
        RoutingTable routing = RoutingTable.of(
                categories,
                List.of(RoutingRow.of(Optional.of(QUARREL), Optional.empty(), Optional.empty(), quarrels)),
                byCompetence);
        return MatterRules.of(CENTRE, ladders(), triage, routing)
                .elsewhere(Map.of(
                        NotDispatched.EMERGENCY, POLICE,
                        NotDispatched.LEGAL_PROCEDURE, new BodyId("court"),
                        NotDispatched.REPEAT_WITHOUT_NEW_FACTS, new BodyId("petition-office"),
                        NotDispatched.SECRET_OR_PRIVATE, new BodyId("secrets-office"),
                        NotDispatched.OUTSIDE_DUTY, new BodyId("advice-desk"),
                        NotDispatched.UNLAWFUL_OR_IMMORAL, POLICE))
                .acceptance(Optional.of(limit("acceptance", 1, LimitUnit.WORKING_DAY)))
                .dispatch(Optional.of(limit("dispatch", 15, LimitUnit.CALENDAR_DAY)))
                .check(Optional.of(limit("check", 3, LimitUnit.WORKING_DAY)))
                .callBack(Optional.of(limit("call-back", 2, LimitUnit.WORKING_DAY)))
                .recheck(Optional.of(limit("recheck", 30, LimitUnit.CALENDAR_DAY)))
                .build();
    }

    private static Ladders ladders() {
        Ladder hotline = Ladder.of(
                new LadderId("hotline"),
                "12345",
                "made up",
                List.of(
                        Rung.of(1, "承办单位")
                                .limit(limit("hotline-1", 5, LimitUnit.WORKING_DAY))
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

    static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, "made up").build();
    }

    private static Place place() {
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
        PostId gone = new PostId("pipes-one");
        posts.add(Post.of(gone, PIPES, new RoleId("clerk"), FOUNDED)
                .lastDay(MERGED)
                .build());
        tenures.add(Tenure.of(gone, new PersonId("pipes.one"), FOUNDED, Optional.of(MERGED), Set.of()));
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
                                Body.of(PIPES, county, FOUNDED).lastDay(MERGED).build(),
                                Body.of(TOWN, town, FOUNDED).superior(CENTRE).build(),
                                Body.of(POLICE, county, FOUNDED).build()),
                        posts,
                        tenures));
    }

    static Notice notice(String receipt, CategoryId category) {
        return Notice.of(SourceKind.HOTLINE, new ReceiptId(receipt), category, VILLAGE)
                .people(3)
                .build();
    }

    static Actor post(BodyId body, String desk) {
        return new Actor.Post(new PostId(body + "-" + desk), new PersonId(body + "." + desk));
    }

    static Actor reporter(String receipt) {
        return new Actor.Channel(new ReceiptId(receipt));
    }

    Stamp by(Actor actor, LocalDateTime at) {
        commands++;
        return new Stamp(new CommandId("c-" + commands), at, at.plusMinutes(5), actor);
    }

    /** Asks, and keeps the facts if it stands. */
    Decision<MatterFact, MatterRefusal> ask(MatterCommand command) {
        Decision<MatterFact, MatterRefusal> decision = matters.decide(command, matter);
        matter = matters.evolveAll(matter, decision.facts());
        facts.addAll(decision.facts());
        return decision;
    }

    /** Does all that is due by a moment. */
    List<MatterFact> until(LocalDateTime moment) {
        List<MatterFact> done = new ArrayList<>();
        Optional<Due<MatterCommand>> due = matters.due(matter);
        while (due.isPresent() && !due.get().at().isAfter(moment)) {
            done.addAll(ask(due.get().command()).facts());
            due = matters.due(matter);
        }
        return done;
    }

    /** A leak reported and dispatched in the morning, and not accepted yet. */
    MatterTown dispatched(LocalDate day) {
        ask(new IntakeCommand.Report(by(reporter("r-1"), day.atTime(9, 0)), notice("r-1", LEAK)));
        ask(new IntakeCommand.Dispatch(by(post(CENTRE, "one"), day.atTime(9, 10))));
        return this;
    }

    /** The same, accepted by both. */
    MatterTown accepted(LocalDate day) {
        dispatched(day);
        ask(new OwnershipCommand.AcceptOwnership(by(post(TOWN, "one"), day.atTime(10, 0)), Side.TERRITORY, TOWN));
        ask(new OwnershipCommand.AcceptOwnership(by(post(WATER, "one"), day.atTime(11, 0)), Side.DEPARTMENT, WATER));
        return this;
    }

    Matter matter() {
        return matter;
    }

    Matters matters() {
        return matters;
    }

    List<MatterFact> facts() {
        return facts;
    }

    static Set<PersonId> parties() {
        return Set.of(new PersonId("ann"), new PersonId("ben"));
    }
}
