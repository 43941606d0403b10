package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
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
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.casefile.CaseFileList;
import io.github.governance4j.mediation.casefile.DocumentRole;
import io.github.governance4j.mediation.casefile.Required;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.mediation.dispute.PanelRule;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.RosterRules;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A village and its township, each with a mediation room of a clerk and two mediators, and one kind of dispute on three tracks: people's
 * mediation up a ladder of two rungs with two tries each, one on behalf of a court, with panels, and one of two tries by the police.
 */
interface MadeUpMediation extends MediationLaws {
    LocalDate START = LocalDate.of(2026, 1, 1);
    RoleId CLERK = new RoleId("clerk");
    RoleId MEDIATOR = new RoleId("mediator");
    RoleId VILLAGE_ROOM = new RoleId("village-room");
    RoleId TOWN_ROOM = new RoleId("town-room");
    CategoryId DISPUTES = new CategoryId("disputes");
    DisputeKindId NEIGHBOURS = new DisputeKindId("neighbours");
    TrackId PEOPLES = new TrackId("peoples");
    TrackId COURT = new TrackId("court");
    TrackId POLICE = new TrackId("police");

    Place PLACE = new Place(territory(), roster());
    Editions<MediationRules> EDITIONS = Editions.of(List.of(new Edition<>(
            new EditionId("2026-1"), START, Adoption.byAuthority(new BodyId("town"), "No 1", START), rules())));

    @Override
    default Editions<MediationRules> editions() {
        return EDITIONS;
    }

    @Override
    default Place place() {
        return PLACE;
    }

    private static MediationRules rules() {
        Set<RoleId> rooms = Set.of(VILLAGE_ROOM, TOWN_ROOM);
        return MediationRules.of(OfficeRoles.of()
                        .reception(rooms)
                        .initiators(rooms)
                        .assigners(rooms)
                        .arbiters(rooms)
                        .extenders(rooms)
                        .sealers(rooms)
                        .keepers(rooms)
                        .build())
                .tracks(List.of(peoples(), court(), police()))
                .kinds(List.of(DisputeKind.of(NEIGHBOURS, "neighbours", DISPUTES)
                        .tracks(List.of(PEOPLES, COURT, POLICE))
                        .build()))
                .ladders(Ladders.of(List.of(ladder())))
                .roster(new RosterRules(mediators(), List.of()))
                .caseFile(new CaseFileList(
                        List.of(new CaseDocument(
                                new CaseDocumentId("record"), "record", DocumentRole.RECORD, Required.YES, "made up")),
                        Optional.empty()))
                .build();
    }

    private static Ladder ladder() {
        return Ladder.of(
                new LadderId("two-by-two"),
                "two by two",
                "made up",
                List.of(
                        Rung.of(1, "village")
                                .role(VILLAGE_ROOM)
                                .tries(2)
                                .consent(true)
                                .moves(List.of(new Move(Trigger.TRIES_USED, 2), new Move(Trigger.PARTY_ASKS, 2)))
                                .build(),
                        Rung.of(2, "township")
                                .role(TOWN_ROOM)
                                .tries(2)
                                .consent(true)
                                .exits(List.of(Remedy.ARBITRATION))
                                .build()));
    }

    private static Track peoples() {
        return Track.of(
                        PEOPLES,
                        "people's",
                        TrackFamily.PEOPLES,
                        "made up",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .accept(limit("accept", 3, LimitUnit.WORKING_DAY))
                                .mediation(TimeLimit.of("whole", 20, LimitUnit.CALENDAR_DAY, "made up")
                                        .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "both ask")
                                                .ceiling(10)
                                                .build())
                                        .build())
                                .simple(limit("short", 7, LimitUnit.CALENDAR_DAY))
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .appraisalStandsStill(true)
                                .build(),
                        TrackRules.of()
                                .ownInitiative(true)
                                .ladder(new LadderId("two-by-two"))
                                .remedies(EnumSet.of(Remedy.COURT, Remedy.ARBITRATION))
                                .simple(SimpleWhen.of("made up").mostParties(2).build())
                                .onTheSpot(true)
                                .build())
                .build();
    }

    private static Track court() {
        return Track.of(
                        COURT,
                        "for the court",
                        TrackFamily.COURT_ANNEXED,
                        "made up",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(limit("whole", 15, LimitUnit.CALENDAR_DAY))
                                .build(),
                        TrackRules.of()
                                .recusal(RecusalRule.WITH_GROUNDS)
                                .refusingAssignee(RefusingAssignee.ENDS)
                                .panel(PanelRule.of("made up").build())
                                .build())
                .build();
    }

    private static Track police() {
        return Track.of(
                        POLICE,
                        "by the police",
                        TrackFamily.PUBLIC_SECURITY,
                        "made up",
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .again(limit("again", 7, LimitUnit.WORKING_DAY))
                                .build(),
                        TrackRules.of().tries(2).guardiansAttend(true).build())
                .build();
    }

    private static MediatorRoster mediators() {
        List<Mediator> mediators = new ArrayList<>();
        for (String body : List.of("village", "town")) {
            for (int i = 1; i <= 2; i++) {
                mediators.add(Mediator.of(
                                new MediatorId(body + "-mediator-" + i), new BodyId(body), Engagement.ENGAGED, START)
                        .post(new PostId(body + "-" + i))
                        .areas(List.of(new AreaId("town")))
                        .build());
            }
        }
        return MediatorRoster.of(mediators);
    }

    private static TimeLimit limit(String code, long amount, LimitUnit unit) {
        return TimeLimit.of(code, amount, unit, "made up").build();
    }

    private static Territory territory() {
        return Territory.of(
                LevelScheme.of(Level.of("town", "town"), Level.of("village", "village")),
                List.of(
                        Area.of(new AreaId("town"), new AreaKindId("town"), START)
                                .build(),
                        Area.of(new AreaId("village"), new AreaKindId("village"), START)
                                .parent(new AreaId("town"))
                                .build()));
    }

    private static Roster roster() {
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (String body : List.of("village", "town")) {
            AreaId area = new AreaId(body);
            bodies.add(Body.of(new BodyId(body), area, START)
                    .competence(Set.of(DISPUTES))
                    .build());
            for (int i = 0; i <= 2; i++) {
                PostId post = new PostId(body + "-" + i);
                RoleId room = body.equals("village") ? VILLAGE_ROOM : TOWN_ROOM;
                posts.add(Post.of(post, new BodyId(body), i == 0 ? room : MEDIATOR, START)
                        .area(area)
                        .build());
                tenures.add(Tenure.of(post, new PersonId("person-" + body + "-" + i), START));
            }
        }
        return Roster.of(bodies, posts, tenures);
    }
}
