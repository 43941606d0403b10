package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
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
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.casefile.CaseFileList;
import io.github.governance4j.mediation.casefile.DocumentRole;
import io.github.governance4j.mediation.casefile.Required;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseLimit;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.DangerCommand;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.OfficeRoles;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.RecusalRule;
import io.github.governance4j.mediation.dispute.RefusingAssignee;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.dispute.SimpleWhen;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.roster.RosterRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Workloads;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.AgreementPart;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two tracks of mediation, up a ladder of two rungs and on behalf of a court, and everything that can be asked of a dispute of two
 * parties on them.
 */
final class CourseStates {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final List<PersonId> PARTIES = List.of(ANN, BEN);
    private static final RoleId MEDIATOR = new RoleId("mediator");
    private static final TrackId PEOPLES = new TrackId("peoples");
    private static final TrackId COURT = new TrackId("court");
    private static final CaseDocumentId RECORD = new CaseDocumentId("record");
    private static final Set<IssueId> ISSUES = Set.of(new IssueId("wall"), new IssueId("gate"));
    private static final String WORDS = "made up";
    private static final Map<LocalDateTime, SortedMap<StateExplorer.Edge, SortedSet<String>>> EXPLORED =
            new ConcurrentHashMap<>();

    private CourseStates() {}

    /** Drawn by stage; the arrows to an end say how it ended. Gone through once, for it takes a while. */
    static SortedMap<StateExplorer.Edge, SortedSet<String>> explored(LocalDateTime begin) {
        return EXPLORED.computeIfAbsent(begin, when -> courses().explored(when));
    }

    private static StateExplorer<CourseCommand, Course, CourseFact, CourseRefusal> courses() {
        Mediating mediating =
                Mediating.over(Editions.of(List.of(Adopted.edition(rules()))), place(), WorkCalendar.china());
        return new StateExplorer<>(mediating, Course::stage, CourseStates::key, CourseStates::wishes);
    }

    /** Every stage of a course, in order. */
    static Stage[] stages() {
        return Stage.values();
    }

    /** Whether a course can end from there. */
    static boolean isOpen(Enum<?> stage) {
        return stage instanceof Stage one && one.isOpen();
    }

    /** All that decides what may come next, but for dates and for which of two parties or mediators it is. */
    private static Object key(Course course) {
        Stage stage = course.stage();
        if (stage.hasEnded()) {
            return List.of(stage, course.end(), course.file().documents().size());
        }
        boolean isAsked = stage == Stage.INVITED;
        return List.of(
                stage,
                course.track(),
                course.rung(),
                course.tryRunning(),
                course.tries(),
                isAsked ? course.informed().size() + "/" + course.consents().size() : "",
                isAsked
                        ? course.assistants().size() + "/"
                                + course.switchAsked().size()
                        : "",
                course.isPaused(),
                course.transferTo().isPresent(),
                stage == Stage.CHOOSING ? course.picked().size() : 0,
                course.assigning(),
                course.mediator().isPresent() ? course.chosenHow() : "",
                course.settledIssues().size(),
                course.draft().map(Agreement::form),
                course.assents().size() + "/" + course.signed().size(),
                course.simple(),
                Arrays.stream(CourseLimit.values())
                        .filter(limit -> course.limit(limit).isPresent())
                        .min(Comparator.comparing(
                                limit -> course.limit(limit).orElseThrow().closes())),
                course.limit(CourseLimit.RECUSAL).isPresent());
    }

    private static List<CourseCommand> wishes(StateExplorer.Moment now, Course course) {
        String room = course.body().map(BodyId::value).orElse("village");
        Actor clerk = clerk(room);
        List<CourseCommand> all = new ArrayList<>(List.of(
                new IntakeCommand.Apply(now.by("apply", new Actor.Party(ANN)), application(PEOPLES)),
                new IntakeCommand.Apply(now.by("for-court", new Actor.Party(ANN)), application(COURT)),
                new IntakeCommand.OwnInitiative(now.by("own", clerk), application(PEOPLES)),
                new IntakeCommand.OnTheSpot(
                        now.by("spot", clerk),
                        application(PEOPLES),
                        Set.of(ANN, BEN),
                        Optional.of(agreement(AgreementForm.ORAL, ISSUES, now))),
                new IntakeCommand.Accept(now.by("accept", clerk)),
                new IntakeCommand.Decline(now.by("decline", clerk), Bar.SETTLED_ELSEWHERE, WORDS),
                new IntakeCommand.Transfer(now.by("transfer", clerk), new BodyId("town"), WORDS),
                new IntakeCommand.ConcludeTransfer(now.by("taken", clerk), true),
                new IntakeCommand.ConcludeTransfer(now.by("back", clerk), false),
                new DangerCommand.TakeMeasures(now.by("measures", clerk), WORDS),
                new DangerCommand.ReportOffence(now.by("offence", clerk), WORDS, true),
                new DangerCommand.SuspectSham(now.by("sham", clerk), WORDS),
                new OfficeCommand.EndAsFailed(now.by("fail", clerk), WORDS),
                new OfficeCommand.Pause(now.by("pause", clerk), WORDS),
                new OfficeCommand.Resume(now.by("resume", clerk)),
                new OfficeCommand.Extend(now.by("extend", clerk), WORDS),
                new OfficeCommand.FileDocument(now.by("file", clerk), RECORD, new DocumentId("record")),
                new OfficeCommand.CloseFile(now.by("close", clerk))));
        PARTIES.forEach(party -> all.addAll(ofParty(party, clerk, now, course)));
        // On a track without a ladder a mediator of another body may be found.
        Set<String> mediators = new TreeSet<>(List.of(room + "-mediator-1", room + "-mediator-2"));
        course.mediator().map(MediatorId::value).ifPresent(mediators::add);
        mediators.forEach(name -> all.addAll(ofMediator(name, clerk, now, course)));
        return all;
    }

    private static List<CourseCommand> ofParty(PersonId party, Actor clerk, StateExplorer.Moment now, Course course) {
        Stamp stamp = now.by("by-" + party, new Actor.Party(party));
        List<CourseCommand> all = new ArrayList<>(List.of(
                new ConsentCommand.Inform(now.by("inform-" + party, clerk), party),
                new ConsentCommand.Consent(stamp, party, party),
                new ConsentCommand.Refuse(stamp, party),
                new ConsentCommand.InviteAssistant(stamp, new Assistant(new PersonId("eve"), AssistantKind.NEIGHBOUR)),
                new ConsentCommand.AgreeAssistant(stamp, party, new PersonId("eve")),
                new PartyCommand.Withdraw(stamp, party),
                new PartyCommand.Leave(stamp, party, Remedy.COURT),
                new PartyCommand.AskPublicity(stamp, party, Openness.CLOSED),
                new PartyCommand.AskExtension(stamp, party, 1),
                new PartyCommand.AskSwitch(stamp, party, !course.simple()),
                new PartyCommand.AskUp(stamp, party),
                new ChoosingCommand.Pick(stamp, party, Ballot.ranking(), nobodyBusy()),
                new ChoosingCommand.Pick(
                        stamp, party, Ballot.ranking(new MediatorId("village-mediator-1")), nobodyBusy()),
                new AgreementCommand.Assent(stamp, party, party),
                new AgreementCommand.Reject(stamp, party)));
        course.mediator().ifPresent(mediator -> {
            all.add(new RecusalCommand.AskRecusal(stamp, party, mediator, WORDS));
            all.add(new RecusalCommand.RefuseAssignee(stamp, party, mediator));
            all.add(new RecusalCommand.Waive(stamp, party, mediator));
        });
        return all;
    }

    private static List<CourseCommand> ofMediator(String name, Actor clerk, StateExplorer.Moment now, Course course) {
        MediatorId mediator = new MediatorId(name);
        Stamp stamp = now.by("by-" + name, post(name));
        List<CourseCommand> all = new ArrayList<>(List.of(
                new ChoosingCommand.Assign(now.by("assign-" + name, clerk), mediator, nobodyBusy()),
                new ChoosingCommand.ConfirmOrder(stamp, mediator),
                new ChoosingCommand.DeclineOrder(stamp, mediator, WORDS),
                new ChoosingCommand.NamePanel(
                        now.by("panel-" + name, clerk), mediator, Set.of(), Set.of(), nobodyBusy()),
                new RecusalCommand.DecideRecusal(now.by("granted", clerk), mediator, true, WORDS),
                new RecusalCommand.DecideRecusal(now.by("rejected", clerk), mediator, false, WORDS),
                new RecusalCommand.Disclose(stamp, mediator, RelationKind.INTEREST),
                new SessionCommand.BeginTry(stamp, Set.copyOf(PARTIES)),
                new SessionCommand.HoldSession(
                        stamp,
                        new SessionId("session-" + course.sessions()),
                        Channel.IN_PERSON,
                        Set.copyOf(PARTIES),
                        Optional.empty()),
                new SessionCommand.EndTry(stamp),
                // Whoever mediates ends it; a clerk only while nobody does.
                new OfficeCommand.EndAsFailed(stamp, WORDS),
                new AgreementCommand.Sign(stamp, SignedAs.MEDIATOR),
                new AgreementCommand.Sign(now.by("seal", clerk), SignedAs.BODY)));
        course.session().ifPresent(held -> {
            all.add(new SessionCommand.CloseSession(stamp, held, SessionOutcome.CONTINUES, Set.of()));
            all.add(new SessionCommand.CloseSession(stamp, held, SessionOutcome.AGREED, course.openIssues()));
        });
        Set<IssueId> open = course.openIssues();
        if (!open.isEmpty()) {
            all.add(new AgreementCommand.DrawUp(stamp, agreement(AgreementForm.WRITTEN, open, now)));
            all.add(new AgreementCommand.DrawUp(
                    stamp, agreement(AgreementForm.ORAL, Set.of(open.iterator().next()), now)));
        }
        return all;
    }

    private static Application application(TrackId track) {
        Parties parties = Parties.of(List.of(new Party(ANN, Side.APPLICANT), new Party(BEN, Side.RESPONDENT)));
        return Application.of(new DisputeKindId("neighbours"), new AreaId("village"), parties, ISSUES)
                .track(track)
                .factsUndisputed(true)
                .build();
    }

    private static Agreement agreement(AgreementForm form, Set<IssueId> over, StateExplorer.Moment now) {
        return Agreement.of(
                        new AgreementId("agreement-" + now.step()),
                        form,
                        List.of(Clause.of(1, ClauseKind.ACT, BEN, WORDS).build()))
                .issues(over)
                .states(Set.of(AgreementPart.values()))
                .build();
    }

    private static RosterSnapshot nobodyBusy() {
        return RosterSnapshot.of(new Seen<>(new StreamId("roster"), 0, Workloads.none()));
    }

    private static Actor clerk(String body) {
        return post(body + "-room");
    }

    private static Actor post(String post) {
        return new Actor.Post(new PostId(post), new PersonId("holds-" + post));
    }

    private static MediationRules rules() {
        Set<RoleId> rooms = Set.of(new RoleId("village-room"), new RoleId("town-room"));
        Ladder ladder = Ladder.of(
                new LadderId("two-rungs"),
                "two rungs",
                WORDS,
                List.of(
                        Rung.of(1, "village")
                                .role(new RoleId("village-room"))
                                .tries(1)
                                .consent(true)
                                .moves(List.of(new Move(Trigger.TRIES_USED, 2), new Move(Trigger.PARTY_ASKS, 2)))
                                .build(),
                        Rung.of(2, "town")
                                .role(new RoleId("town-room"))
                                .tries(1)
                                .consent(true)
                                .exits(List.of(Remedy.ARBITRATION))
                                .build()));
        return MediationRules.of(OfficeRoles.of()
                        .reception(rooms)
                        .initiators(rooms)
                        .assigners(rooms)
                        .arbiters(rooms)
                        .extenders(rooms)
                        .sealers(rooms)
                        .keepers(rooms)
                        .build())
                .tracks(List.of(peoples(), court()))
                .kinds(List.of(DisputeKind.of(new DisputeKindId("neighbours"), "neighbours", new CategoryId("disputes"))
                        .tracks(List.of(PEOPLES, COURT))
                        .build()))
                .ladders(Ladders.of(List.of(ladder)))
                .roster(new RosterRules(mediators(), List.of()))
                .caseFile(new CaseFileList(
                        List.of(new CaseDocument(RECORD, "record", DocumentRole.RECORD, Required.YES, WORDS)),
                        Optional.empty()))
                .build();
    }

    private static Track peoples() {
        return Track.of(
                        PEOPLES,
                        "people's",
                        TrackFamily.PEOPLES,
                        WORDS,
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .accept(days(3))
                                .mediation(TimeLimit.of("whole", 20, LimitUnit.CALENDAR_DAY, WORDS)
                                        .extension(ExtensionRule.of(LimitUnit.CALENDAR_DAY, "both ask")
                                                .ceiling(10)
                                                .build())
                                        .build())
                                .simple(days(7))
                                .extension(ExtensionBy.BOTH_PARTIES)
                                .appraisalStandsStill(true)
                                .build(),
                        TrackRules.of()
                                .ownInitiative(true)
                                .ladder(new LadderId("two-rungs"))
                                .remedies(EnumSet.of(Remedy.COURT, Remedy.ARBITRATION))
                                .simple(SimpleWhen.of(WORDS).mostParties(2).build())
                                .onTheSpot(true)
                                .build())
                .build();
    }

    private static Track court() {
        return Track.of(
                        COURT,
                        "for the court",
                        TrackFamily.COURT_ANNEXED,
                        WORDS,
                        TrackLimits.of(MediationStart.ACCEPTANCE)
                                .mediation(days(15))
                                .build(),
                        TrackRules.of()
                                .tries(1)
                                .recusal(RecusalRule.WITH_GROUNDS)
                                .refusingAssignee(RefusingAssignee.ENDS)
                                .build())
                .build();
    }

    private static TimeLimit days(long days) {
        return TimeLimit.of("days-" + days, days, LimitUnit.CALENDAR_DAY, WORDS).build();
    }

    private static MediatorRoster mediators() {
        List<Mediator> mediators = new ArrayList<>();
        for (String body : List.of("village", "town")) {
            for (int number = 1; number <= 2; number++) {
                String name = body + "-mediator-" + number;
                mediators.add(Mediator.of(new MediatorId(name), new BodyId(body), Engagement.ENGAGED, FOUNDED)
                        .post(new PostId(name))
                        .areas(List.of(new AreaId("town")))
                        .build());
            }
        }
        return MediatorRoster.of(mediators);
    }

    private static Place place() {
        Territory territory = Territory.of(
                LevelScheme.of(Level.of("town", "镇"), Level.of("village", "村")),
                List.of(
                        Area.of(new AreaId("town"), new AreaKindId("town"), FOUNDED)
                                .build(),
                        Area.of(new AreaId("village"), new AreaKindId("village"), FOUNDED)
                                .parent(new AreaId("town"))
                                .build()));
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        for (String body : List.of("village", "town")) {
            bodies.add(Body.of(new BodyId(body), new AreaId(body), FOUNDED)
                    .competence(Set.of(new CategoryId("disputes")))
                    .build());
            for (String name : List.of(body + "-room", body + "-mediator-1", body + "-mediator-2")) {
                PostId post = new PostId(name);
                RoleId role = name.endsWith("-room") ? new RoleId(name) : MEDIATOR;
                posts.add(Post.of(post, new BodyId(body), role, FOUNDED)
                        .area(new AreaId(body))
                        .build());
                tenures.add(Tenure.of(post, new PersonId("holds-" + name), FOUNDED));
            }
        }
        return new Place(territory, Roster.of(bodies, posts, tenures));
    }
}
