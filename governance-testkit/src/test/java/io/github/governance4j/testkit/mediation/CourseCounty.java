package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
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
import io.github.governance4j.mediation.selection.AssignmentOrder;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Rules for the scenarios of a course, at the place of {@link MadeUpMediation}; every limit hangs on one number. */
final class CourseCounty {
    /** From here on equals are drawn. */
    static final LocalDate DRAWING = LocalDate.of(2026, 7, 1);

    static final MediatorId FIRST = new MediatorId("village-mediator-1");
    static final MediatorId SECOND = new MediatorId("village-mediator-2");
    /** Mediates another kind of dispute. */
    static final MediatorId OTHER_KIND = new MediatorId("village-mediator-3");

    /** The clerk, who decides on challenges as well. */
    static final MediatorId CLERK = new MediatorId("village-mediator-4");

    /** Up a ladder whose first level answers before anybody may ask for the second. */
    static final TrackId ANSWERED = new TrackId("answered");

    static final CaseDocumentId RECORD = new CaseDocumentId("record");

    private CourseCounty() {}

    static Actor clerk() {
        return post("village-0");
    }

    static Actor first() {
        return post("village-1");
    }

    static Actor second() {
        return post("village-2");
    }

    static Actor townClerk() {
        return post("town-0");
    }

    static Actor townMediator() {
        return post("town-1");
    }

    static Actor post(String post) {
        return new Actor.Post(new PostId(post), new PersonId("person-" + post));
    }

    static Editions<MediationRules> editions(int days) {
        return Editions.of(
                List.of(edition("2026-1", MadeUpMediation.START, days, false), edition("2026-2", DRAWING, days, true)));
    }

    private static Edition<MediationRules> edition(String id, LocalDate from, int days, boolean byDraw) {
        Adoption adopted = Adoption.byAuthority(new BodyId("town"), "No 1", from);
        return new Edition<>(new EditionId(id), from, adopted, rules(days, byDraw));
    }

    private static MediationRules rules(int days, boolean byDraw) {
        Set<RoleId> rooms = Set.of(MadeUpMediation.VILLAGE_ROOM, MadeUpMediation.TOWN_ROOM);
        return MediationRules.of(OfficeRoles.of()
                        .reception(rooms)
                        .initiators(rooms)
                        .assigners(rooms)
                        .arbiters(rooms)
                        .extenders(rooms)
                        .sealers(rooms)
                        .keepers(rooms)
                        .build())
                .tracks(List.of(peoples(days), court(days), police(days), answered(days)))
                .kinds(List.of(DisputeKind.of(MadeUpMediation.NEIGHBOURS, "neighbours", MadeUpMediation.DISPUTES)
                        .tracks(List.of(
                                MadeUpMediation.PEOPLES, MadeUpMediation.COURT, MadeUpMediation.POLICE, ANSWERED))
                        .build()))
                .ladders(Ladders.of(List.of(ladder(days), answering(days))))
                .roster(new RosterRules(mediators(), List.of()))
                .selection(new SelectionRules(
                        Mechanism.JOINT_PICK,
                        SilentPartyRule.TAKES_ANYBODY,
                        AssignmentOrder.LOAD_FIRST,
                        OptionalInt.of(1),
                        byDraw))
                .caseFile(new CaseFileList(
                        List.of(new CaseDocument(RECORD, "record", DocumentRole.RECORD, Required.YES, "made up")),
                        Optional.empty()))
                .build();
    }

    private static MediatorRoster mediators() {
        return MediatorRoster.of(List.of(
                mediator(FIRST, "village", "village-1").build(),
                mediator(SECOND, "village", "village-2").build(),
                mediator(OTHER_KIND, "village", "village-0")
                        .kinds(List.of(new DisputeKindId("another")))
                        .build(),
                mediator(CLERK, "village", "village-0").build(),
                mediator(new MediatorId("town-mediator-1"), "town", "town-1").build()));
    }

    private static Mediator.Builder mediator(MediatorId id, String body, String post) {
        return Mediator.of(id, new BodyId(body), Engagement.ENGAGED, MadeUpMediation.START)
                .post(new PostId(post))
                .areas(List.of(new AreaId(body)));
    }

    private static Ladder ladder(int days) {
        return Ladder.of(
                new LadderId("two-by-two"),
                "two by two",
                "made up",
                List.of(
                        Rung.of(1, "village")
                                .role(MadeUpMediation.VILLAGE_ROOM)
                                .tries(2)
                                .consent(true)
                                .limit(limit("rung", 4L * days))
                                .moves(List.of(
                                        new Move(Trigger.TRIES_USED, 2),
                                        new Move(Trigger.PARTY_ASKS, 2),
                                        new Move(Trigger.LIMIT_PASSED, 2)))
                                .build(),
                        Rung.of(2, "township")
                                .role(MadeUpMediation.TOWN_ROOM)
                                .tries(1)
                                .consent(true)
                                .exits(List.of(Remedy.ARBITRATION))
                                .build()));
    }

    private static Ladder answering(int days) {
        return Ladder.of(
                new LadderId("answered"),
                "answered",
                "made up",
                List.of(
                        Rung.of(1, "village")
                                .window(limit("window", days))
                                .moves(List.of(new Move(Trigger.PARTY_ASKS, 2)))
                                .build(),
                        Rung.of(2, "township").build()));
    }

    private static Track answered(int days) {
        return track(
                ANSWERED,
                TrackFamily.OTHER,
                steps(days).build(),
                TrackRules.of().ladder(new LadderId("answered")).build());
    }

    private static Track peoples(int days) {
        return track(
                MadeUpMediation.PEOPLES,
                TrackFamily.PEOPLES,
                steps(days)
                        .accept(limit("accept", days))
                        .acceptComplex(limit("accept-complex", 2L * days))
                        .transfer(limit("transfer", days - 2))
                        .mediation(TimeLimit.of("whole", 6L * days, LimitUnit.CALENDAR_DAY, "made up")
                                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "both ask")
                                        .ceiling(10)
                                        .build())
                                .build())
                        .simple(limit("short", 5L * days))
                        .extension(ExtensionBy.BOTH_PARTIES)
                        .appraisalStandsStill(true)
                        .appraisal(limit("appraisal", days))
                        .build(),
                TrackRules.of()
                        .ownInitiative(true)
                        .ladder(new LadderId("two-by-two"))
                        .remedies(EnumSet.of(Remedy.ARBITRATION))
                        .simple(SimpleWhen.of("made up").mostParties(2).build())
                        .onTheSpot(true)
                        .build());
    }

    private static Track court(int days) {
        return track(
                MadeUpMediation.COURT,
                TrackFamily.COURT_ANNEXED,
                steps(days)
                        .mediation(TimeLimit.of("whole", 6L * days, LimitUnit.CALENDAR_DAY, "made up")
                                .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "all agree")
                                        .ceiling(10)
                                        .build())
                                .build())
                        .extension(ExtensionBy.PARTIES_AND_COMMITTEE)
                        .build(),
                TrackRules.of()
                        .recusal(RecusalRule.WITH_GROUNDS)
                        .refusingAssignee(RefusingAssignee.ENDS)
                        .build());
    }

    private static Track police(int days) {
        return track(
                MadeUpMediation.POLICE,
                TrackFamily.PUBLIC_SECURITY,
                steps(days)
                        .mediation(limit("whole", 10L * days))
                        .again(limit("again", days))
                        .build(),
                TrackRules.of().tries(2).guardiansAttend(true).build());
    }

    private static TrackLimits.Builder steps(int days) {
        return TrackLimits.of(MediationStart.ACCEPTANCE)
                .consent(limit("consent", 2L * days))
                .choose(limit("choose", days - 3))
                .assign(limit("assign", days - 2))
                .confirm(limit("confirm", days - 1))
                .decideRecusal(limit("recusal", days));
    }

    private static Track track(TrackId id, TrackFamily family, TrackLimits limits, TrackRules rules) {
        return Track.of(id, id.value(), family, "made up", limits, rules).build();
    }

    private static TimeLimit limit(String code, long days) {
        return TimeLimit.of(code, days, LimitUnit.CALENDAR_DAY, "made up").build();
    }
}
