package io.github.governance4j.mediation.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
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
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.RosterRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.rules.MediationRulesFixture;
import io.github.governance4j.mediation.rules.Tracks;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.selection.Workloads;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A county, a town and a village, each with a mediation room of two clerks and its mediators; one dispute lives there step by step. */
final class CourseTown {
    static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    static final AreaId VILLAGE = new AreaId("village");
    static final BodyId VILLAGE_ROOM = new BodyId("village-room");
    static final BodyId TOWN_ROOM = new BodyId("town-room");
    static final BodyId COUNTY_ROOM = new BodyId("county-room");
    static final MediatorId M1 = new MediatorId("m-1");
    static final MediatorId M2 = new MediatorId("m-2");
    static final MediatorId M3 = new MediatorId("m-3");
    static final MediatorId IN_TOWN = new MediatorId("m-4");
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    static final IssueId FENCE = new IssueId("fence");
    static final IssueId TREE = new IssueId("tree");

    private final Mediating mediating;
    private Course course;
    private final List<CourseFact> facts = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.of(2025, 3, 3, 9, 0);
    private Map<MediatorId, Integer> loads = Map.of();
    private final List<CourseCommand> asked = new ArrayList<>();
    private int commands;

    private CourseTown(MediationRules rules) {
        this(editions(FOUNDED, rules));
    }

    private CourseTown(Editions<MediationRules> editions) {
        this.mediating = Mediating.over(editions, place(), WorkCalendar.china());
        this.course = mediating.initial();
    }

    /** Whose rules are others from a day on. */
    static CourseTown under(Editions<MediationRules> editions) {
        return new CourseTown(editions);
    }

    private static Editions<MediationRules> editions(LocalDate from, MediationRules rules) {
        return Editions.of(List.of(edition("2024-1", from, rules)));
    }

    /** The usual rules, and from a day on these. */
    static Editions<MediationRules> amended(LocalDate from, MediationRules then) {
        return Editions.of(List.of(edition("2024-1", FOUNDED, rules().build()), edition("2025-1", from, then)));
    }

    static Edition<MediationRules> edition(String id, LocalDate from, MediationRules rules) {
        return new Edition<>(new EditionId(id), from, Adoption.byAuthority(TOWN_ROOM, "No 1", from), rules);
    }

    static CourseTown fresh() {
        return new CourseTown(rules().build());
    }

    static CourseTown with(SelectionRules selection) {
        return new CourseTown(rules().selection(selection).build());
    }

    /** With these rows in place of the one of the first mediator. */
    static CourseTown listing(Mediator... rows) {
        List<Mediator> all = mediators();
        all.removeIf(one -> one.id().equals(M1));
        all.addAll(List.of(rows));
        return new CourseTown(rules(all).build());
    }

    /** On a ladder of the same rungs where each level has so many days, and then the next. */
    static CourseTown hurried(int days) {
        List<Rung> rungs = new ArrayList<>();
        for (Rung rung : Tracks.threeByThree().rungs()) {
            Rung.Builder hurried = Rung.of(rung.order(), rung.level())
                    .role(rung.role().orElseThrow())
                    .tries(3)
                    .consent(true)
                    .limit(TimeLimit.of("level", days, LimitUnit.CALENDAR_DAY, "made up")
                            .build());
            rungs.add(
                    rung.order() < 3
                            ? hurried.moves(List.of(new Move(Trigger.LIMIT_PASSED, rung.order() + 1)))
                                    .build()
                            : hurried.build());
        }
        Ladder ladder = Ladder.of(Tracks.THREE_BY_THREE, "made up", "made up", rungs);
        return new CourseTown(rules().ladders(Ladders.of(List.of(ladder))).build());
    }

    static MediationRules.Builder rules() {
        return rules(mediators());
    }

    static MediationRules.Builder rules(List<Mediator> mediators) {
        return MediationRulesFixture.with(new RosterRules(MediatorRoster.of(mediators), List.of()));
    }

    static List<Mediator> mediators() {
        List<Mediator> all = new ArrayList<>();
        for (MediatorId id : List.of(M1, M2, M3)) {
            all.add(mediator(id, VILLAGE_ROOM, VILLAGE));
        }
        all.add(mediator(IN_TOWN, TOWN_ROOM, new AreaId("town")));
        all.add(mediator(new MediatorId("m-5"), COUNTY_ROOM, new AreaId("county")));
        return all;
    }

    private static Mediator mediator(MediatorId id, BodyId body, AreaId area) {
        return Mediator.of(id, body, Engagement.ENGAGED, FOUNDED)
                .post(new PostId(id.value()))
                .areas(List.of(area))
                .build();
    }

    static Place place() {
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
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        List<BodyId> rooms = List.of(VILLAGE_ROOM, TOWN_ROOM, COUNTY_ROOM);
        List<AreaId> areas = List.of(VILLAGE, town, county);
        List<RoleId> roles = List.of(Tracks.VILLAGE_ROOM, Tracks.TOWN_ROOM, Tracks.COUNTY_ROOM);
        for (int i = 0; i < rooms.size(); i++) {
            bodies.add(Body.of(rooms.get(i), areas.get(i), FOUNDED)
                    .competence(List.of(new CategoryId("dispute")))
                    .build());
            for (String desk : List.of("one", "two")) {
                add(posts, tenures, rooms.get(i) + "-" + desk, rooms.get(i), roles.get(i));
            }
        }
        for (Mediator one : mediators()) {
            add(posts, tenures, one.id().value(), one.body(), new RoleId("mediator"));
        }
        return new Place(territory, Roster.of(bodies, posts, tenures));
    }

    private static void add(List<Post> posts, List<Tenure> tenures, String id, BodyId body, RoleId role) {
        posts.add(Post.of(new PostId(id), body, role, FOUNDED).build());
        tenures.add(Tenure.of(new PostId(id), new PersonId(id + ".holder"), FOUNDED));
    }

    static Actor clerk(BodyId body) {
        return post(body + "-one");
    }

    static Actor otherClerk(BodyId body) {
        return post(body + "-two");
    }

    static Actor mediator(MediatorId id) {
        return post(id.value());
    }

    private static Actor post(String id) {
        return new Actor.Post(new PostId(id), new PersonId(id + ".holder"));
    }

    static Actor party(PersonId person) {
        return new Actor.Party(person);
    }

    static Parties two() {
        return Parties.of(List.of(new Party(ANN, Side.APPLICANT), new Party(BEN, Side.RESPONDENT)));
    }

    static Application application(TrackId track, Parties parties) {
        return Application.of(MediationRulesFixture.DAMAGES, VILLAGE, parties, Set.of(FENCE, TREE))
                .track(track)
                .build();
    }

    static Agreement agreement(String id, AgreementForm form, IssueId... issues) {
        return Agreement.of(
                        new AgreementId(id),
                        form,
                        List.of(Clause.of(1, ClauseKind.ACT, BEN, "三日内拆除围栏")
                                .to(ANN)
                                .build()))
                .issues(List.of(issues))
                .build();
    }

    Stamp by(Actor actor) {
        commands++;
        now = now.plusMinutes(10);
        return new Stamp(new CommandId("c-" + commands), now, now.plusMinutes(1), actor);
    }

    CourseTown on(LocalDate day) {
        now = day.atTime(9, 0);
        return this;
    }

    LocalDateTime now() {
        return now;
    }

    CourseTown busy(Map<MediatorId, Integer> open) {
        this.loads = open;
        return this;
    }

    RosterSnapshot snapshot() {
        return RosterSnapshot.of(new Seen<>(new StreamId("loads"), 0, new Workloads(loads)));
    }

    /** Asks, and keeps the facts if it stands. */
    Decision<CourseFact, CourseRefusal> ask(CourseCommand command) {
        Decision<CourseFact, CourseRefusal> decision = mediating.decide(command, course);
        course = mediating.evolveAll(course, decision.facts());
        asked.add(command);
        facts.addAll(decision.facts());
        return decision;
    }

    /** Every reason has its words. */
    private static Decision<CourseFact, CourseRefusal> said(Decision<CourseFact, CourseRefusal> decision) {
        for (Language language : Language.values()) {
            assertThat(decision.explanation().text(language)).doesNotContain("course.", "{");
        }
        return decision;
    }

    /** Asks, and it stands. */
    CourseTown does(CourseCommand command) {
        Decision<CourseFact, CourseRefusal> decision = said(ask(command));
        assertThat(decision.isAccepted())
                .as(() -> command + " at " + course.stage() + ": " + decision)
                .isTrue();
        return this;
    }

    /** Asks, and it is refused for this. */
    CourseTown refuses(CourseRefusal reason, CourseCommand command) {
        Optional<CourseRefusal> refused =
                said(ask(command)).fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
        assertThat(refused).as(() -> command + " at " + course.stage()).contains(reason);
        return this;
    }

    /** Does all that is due by a day. */
    CourseTown until(LocalDate day) {
        Optional<Due<CourseCommand>> due = mediating.due(course);
        while (due.isPresent() && !due.get().at().isAfter(day.atTime(9, 0))) {
            does(due.get().command());
            due = mediating.due(course);
        }
        return on(day);
    }

    Course course() {
        return course;
    }

    Mediating mediating() {
        return mediating;
    }

    List<CourseFact> facts() {
        return facts;
    }

    /** All that was asked so far. */
    List<CourseCommand> asked() {
        return asked;
    }

    /** The facts of one kind. */
    <T extends CourseFact> List<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Applied for, accepted, everybody informed and consenting: a mediator is to be chosen. */
    CourseTown choosing(TrackId track, Parties parties) {
        BodyId room = track.equals(Tracks.PEOPLES) ? VILLAGE_ROOM : COUNTY_ROOM;
        does(new IntakeCommand.Apply(by(clerk(room)), application(track, parties)));
        does(new IntakeCommand.Accept(by(clerk(room))));
        return consenting();
    }

    CourseTown consenting() {
        BodyId room = course.body().orElseThrow();
        Parties parties = course.application().orElseThrow().parties();
        for (PersonId one : parties.persons()) {
            PersonId acts = parties.guardians().stream()
                    .filter(guardian -> guardian.minor().equals(one))
                    .map(guardian -> guardian.guardian())
                    .findFirst()
                    .orElse(one);
            does(new ConsentCommand.Inform(by(clerk(room)), one));
            does(new ConsentCommand.Consent(by(party(acts)), one, acts));
        }
        assertThat(course.stage()).isEqualTo(Stage.CHOOSING);
        return this;
    }

    CourseTown picks(PersonId party, MediatorId... ranked) {
        return does(new ChoosingCommand.Pick(by(party(party)), party, Ballot.ranking(ranked), snapshot()));
    }

    /** Everybody picks the same mediator, who takes the order. */
    CourseTown ready(TrackId track, Parties parties, MediatorId mediator) {
        choosing(track, parties);
        for (PersonId one : parties.persons()) {
            PersonId acts =
                    parties.minors().contains(one) ? parties.guardians().get(0).guardian() : one;
            does(new ChoosingCommand.Pick(by(party(acts)), one, Ballot.ranking(mediator), snapshot()));
        }
        return confirmed(mediator);
    }

    CourseTown confirmed(MediatorId mediator) {
        return does(new ChoosingCommand.ConfirmOrder(by(mediator(mediator)), mediator));
    }

    CourseTown ready() {
        return ready(Tracks.PEOPLES, two(), M1);
    }

    /** A try begins with everybody's consent. */
    CourseTown trying() {
        return does(new SessionCommand.BeginTry(by(mediator(found())), course.parties()));
    }

    CourseTown session(String name) {
        return does(new SessionCommand.HoldSession(
                by(mediator(found())), new SessionId(name), Channel.IN_PERSON, course.parties(), Optional.of(VILLAGE)));
    }

    /** Drawn up by the mediator. */
    CourseTown drawnUp(Agreement agreement) {
        return does(new AgreementCommand.DrawUp(by(mediator(found())), agreement));
    }

    CourseTown assents(PersonId... who) {
        for (PersonId one : who) {
            does(new AgreementCommand.Assent(by(party(one)), one, one));
        }
        return this;
    }

    CourseTown signed() {
        does(new AgreementCommand.Sign(by(mediator(found())), SignedAs.MEDIATOR));
        return does(new AgreementCommand.Sign(by(clerk(course.body().orElseThrow())), SignedAs.BODY));
    }

    MediatorId found() {
        return course.mediator().orElseThrow();
    }
}
