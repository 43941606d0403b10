package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.course.SessionOutcome;
import io.github.governance4j.mediation.course.SignedAs;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Guardian;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Representation;
import io.github.governance4j.mediation.dispute.RepresentationScope;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.selection.Workloads;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words the scenarios of a course are told in: what is asked, hours after nine on a Monday, and how far that leads. */
final class CourseScenarios {
    static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);
    static final PersonId WANG = new PersonId("wang");
    static final PersonId LI = new PersonId("li");
    static final PersonId MOTHER = new PersonId("mother");
    static final PersonId AGENT = new PersonId("agent");
    static final PersonId STRANGER = new PersonId("stranger");
    static final Set<PersonId> BOTH = Set.of(WANG, LI);
    static final IssueId FENCE = new IssueId("fence");
    static final IssueId DRAIN = new IssueId("drain");
    static final Parties PARTIES = Parties.of(List.of(new Party(WANG, Side.APPLICANT), new Party(LI, Side.RESPONDENT)));
    static final RosterSnapshot ROSTER = RosterSnapshot.of(new Seen<>(new StreamId("workloads"), 0, Workloads.none()));

    private CourseScenarios() {}

    static Stamp stamp(int hours, Actor by) {
        LocalDateTime at = NINE.plusHours(hours);
        return new Stamp(new CommandId("c-" + hours + "-" + by.hashCode()), at, at.plusHours(1), by);
    }

    static Stamp by(int hours, PersonId person) {
        return stamp(hours, new Actor.Party(person));
    }

    static Application.Builder asked(Parties parties) {
        return Application.of(MadeUpMediation.NEIGHBOURS, new AreaId("village"), parties, Set.of(FENCE, DRAIN))
                .factsUndisputed(true);
    }

    static Application on(TrackId track) {
        return asked(PARTIES).track(track).build();
    }

    static CourseCommand apply(Application application) {
        return new IntakeCommand.Apply(by(0, WANG), application);
    }

    static CourseCommand accept(int hours) {
        return new IntakeCommand.Accept(stamp(hours, CourseCounty.clerk()));
    }

    static CourseCommand inform(int hours, PersonId party) {
        return new ConsentCommand.Inform(stamp(hours, CourseCounty.clerk()), party);
    }

    static CourseCommand consent(int hours, PersonId party) {
        return new ConsentCommand.Consent(by(hours, party), party, party);
    }

    static CourseCommand pick(int hours, PersonId party, MediatorId... ranking) {
        return new ChoosingCommand.Pick(by(hours, party), party, Ballot.ranking(ranking), ROSTER);
    }

    /** The first hour under the rules that draw. */
    static final int DRAWN = 24 * 200;

    static CourseCommand promise(int hours) {
        return new ChoosingCommand.PromiseSeed(
                stamp(DRAWN + hours, CourseCounty.clerk()),
                new DisputeId("d-1"),
                new Seed("ab".repeat(32)).commitment());
    }

    /** Every party consents, under the rules that draw. */
    static List<CourseCommand> drawing() {
        return List.of(
                new IntakeCommand.Apply(by(DRAWN, WANG), on(MadeUpMediation.PEOPLES)),
                accept(DRAWN + 1),
                inform(DRAWN + 2, WANG),
                inform(DRAWN + 3, LI),
                consent(DRAWN + 4, WANG),
                consent(DRAWN + 5, LI));
    }

    static CourseCommand assign(int hours, MediatorId mediator) {
        return new ChoosingCommand.Assign(stamp(hours, CourseCounty.clerk()), mediator, ROSTER);
    }

    static CourseCommand confirm(int hours) {
        return new ChoosingCommand.ConfirmOrder(stamp(hours, CourseCounty.first()), CourseCounty.FIRST);
    }

    static CourseCommand begin(int hours) {
        return new SessionCommand.BeginTry(stamp(hours, CourseCounty.first()), BOTH);
    }

    static CourseCommand hold(int hours, String session, Set<PersonId> attending) {
        return new SessionCommand.HoldSession(
                stamp(hours, CourseCounty.first()),
                new SessionId(session),
                Channel.IN_PERSON,
                attending,
                Optional.empty());
    }

    static CourseCommand close(int hours, String session) {
        return new SessionCommand.CloseSession(
                stamp(hours, CourseCounty.first()), new SessionId(session), SessionOutcome.CONTINUES, Set.of());
    }

    static CourseCommand endTry(int hours) {
        return new SessionCommand.EndTry(stamp(hours, CourseCounty.first()));
    }

    static CourseCommand drawUp(int hours, Agreement agreement) {
        return new AgreementCommand.DrawUp(stamp(hours, CourseCounty.first()), agreement);
    }

    static CourseCommand assent(int hours, PersonId party) {
        return new AgreementCommand.Assent(by(hours, party), party, party);
    }

    static CourseCommand sign(int hours) {
        return new AgreementCommand.Sign(stamp(hours, CourseCounty.first()), SignedAs.MEDIATOR);
    }

    static CourseCommand seal(int hours) {
        return new AgreementCommand.Sign(stamp(hours, CourseCounty.clerk()), SignedAs.BODY);
    }

    static Agreement agreement(String id, AgreementForm form, PersonId who, String words, Set<IssueId> issues) {
        return Agreement.of(
                        new AgreementId(id),
                        form,
                        List.of(Clause.of(1, ClauseKind.ACT, who, words).build()))
                .issues(issues)
                .build();
    }

    static Agreement spoken(String id, Set<IssueId> issues) {
        return agreement(id, AgreementForm.ORAL, LI, "moves the fence", issues);
    }

    static Agreement written(String id) {
        return agreement(id, AgreementForm.WRITTEN, LI, "moves the fence", Set.of());
    }

    static CourseCommand withdraw(int hours, PersonId party) {
        return new PartyCommand.Withdraw(by(hours, party), party);
    }

    static CourseCommand leave(int hours, PersonId party, Remedy remedy) {
        return new PartyCommand.Leave(by(hours, party), party, remedy);
    }

    static CourseCommand askExtension(int hours, PersonId party, long days) {
        return new PartyCommand.AskExtension(by(hours, party), party, days);
    }

    static CourseCommand askSwitch(int hours, PersonId party, boolean simple) {
        return new PartyCommand.AskSwitch(by(hours, party), party, simple);
    }

    static CourseCommand recuse(int hours, PersonId party, String words) {
        return new RecusalCommand.AskRecusal(by(hours, party), party, CourseCounty.FIRST, words);
    }

    static CourseCommand disclose(int hours) {
        return new RecusalCommand.Disclose(
                stamp(hours, CourseCounty.first()), CourseCounty.FIRST, RelationKind.INTEREST);
    }

    static CourseCommand pause(int hours, String words) {
        return new OfficeCommand.Pause(stamp(hours, CourseCounty.clerk()), words);
    }

    static CourseCommand fail(int hours) {
        return new OfficeCommand.EndAsFailed(stamp(hours, CourseCounty.first()), "no common ground");
    }

    static CourseCommand file(int hours, String kind) {
        return new OfficeCommand.FileDocument(
                stamp(hours, CourseCounty.clerk()), new CaseDocumentId(kind), new DocumentId("scan-1"));
    }

    static CourseCommand closeFile(int hours) {
        return new OfficeCommand.CloseFile(stamp(hours, CourseCounty.clerk()));
    }

    static CourseCommand transfer(int hours, String to) {
        return new IntakeCommand.Transfer(stamp(hours, CourseCounty.clerk()), new BodyId(to), "for the town");
    }

    static CourseCommand tick(int hours) {
        LocalDateTime at = NINE.plusHours(hours);
        return new CourseCommand.Tick(Stamp.timer(new CommandId("t-" + hours), at, at));
    }

    static List<CourseCommand> applied() {
        return List.of(apply(on(MadeUpMediation.PEOPLES)));
    }

    static List<CourseCommand> accepted(TrackId track) {
        return List.of(apply(on(track)), accept(1));
    }

    static List<CourseCommand> consented(TrackId track) {
        return and(accepted(track), inform(2, WANG), inform(3, LI), consent(3, WANG), consent(4, LI));
    }

    static List<CourseCommand> chosen(TrackId track) {
        return and(consented(track), pick(5, WANG, CourseCounty.FIRST), pick(6, LI, CourseCounty.FIRST));
    }

    static List<CourseCommand> ready(TrackId track) {
        return and(chosen(track), confirm(7));
    }

    static List<CourseCommand> trying(TrackId track) {
        return and(ready(track), begin(8));
    }

    static List<CourseCommand> inSession(TrackId track) {
        return and(trying(track), hold(9, "s1", BOTH));
    }

    static List<CourseCommand> drafted(Agreement agreement) {
        return and(trying(MadeUpMediation.PEOPLES), drawUp(9, agreement));
    }

    /** A party is a minor and its mother acts for it; the police mediate. */
    static List<CourseCommand> withMinor() {
        Parties parties = PARTIES.withMinors(Set.of(LI), List.of(new Guardian(LI, MOTHER)));
        return List.of(
                apply(asked(parties).track(MadeUpMediation.POLICE).build()),
                accept(1),
                inform(2, WANG),
                inform(3, LI),
                consent(3, WANG),
                new ConsentCommand.Consent(by(4, MOTHER), LI, MOTHER),
                pick(5, WANG, CourseCounty.FIRST),
                new ChoosingCommand.Pick(by(6, MOTHER), LI, Ballot.ranking(CourseCounty.FIRST), ROSTER),
                confirm(7),
                begin(8));
    }

    /** A party is represented by somebody without special authority. */
    static List<CourseCommand> represented() {
        Parties parties = PARTIES.withRepresentatives(
                List.of(new Representation(AGENT, Set.of(LI), RepresentationScope.ORDINARY)));
        List<CourseCommand> past = new ArrayList<>(trying(MadeUpMediation.PEOPLES));
        past.set(0, apply(asked(parties).build()));
        return and(past, drawUp(9, written("a1")));
    }

    static CourseCommand unknownKind() {
        return apply(Application.of(new DisputeKindId("moonlight"), new AreaId("village"), PARTIES, Set.of(FENCE))
                .build());
    }

    static List<CourseCommand> and(List<CourseCommand> past, CourseCommand... more) {
        List<CourseCommand> all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return all;
    }
}
