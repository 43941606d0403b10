package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.decide.Scenario.accepted;
import static io.github.governance4j.testkit.decide.Scenario.refused;
import static io.github.governance4j.testkit.mediation.CourseScenarios.AGENT;
import static io.github.governance4j.testkit.mediation.CourseScenarios.BOTH;
import static io.github.governance4j.testkit.mediation.CourseScenarios.DRAIN;
import static io.github.governance4j.testkit.mediation.CourseScenarios.FENCE;
import static io.github.governance4j.testkit.mediation.CourseScenarios.LI;
import static io.github.governance4j.testkit.mediation.CourseScenarios.NINE;
import static io.github.governance4j.testkit.mediation.CourseScenarios.PARTIES;
import static io.github.governance4j.testkit.mediation.CourseScenarios.ROSTER;
import static io.github.governance4j.testkit.mediation.CourseScenarios.STRANGER;
import static io.github.governance4j.testkit.mediation.CourseScenarios.WANG;
import static io.github.governance4j.testkit.mediation.CourseScenarios.accept;
import static io.github.governance4j.testkit.mediation.CourseScenarios.accepted;
import static io.github.governance4j.testkit.mediation.CourseScenarios.agreement;
import static io.github.governance4j.testkit.mediation.CourseScenarios.and;
import static io.github.governance4j.testkit.mediation.CourseScenarios.applied;
import static io.github.governance4j.testkit.mediation.CourseScenarios.apply;
import static io.github.governance4j.testkit.mediation.CourseScenarios.askExtension;
import static io.github.governance4j.testkit.mediation.CourseScenarios.askSwitch;
import static io.github.governance4j.testkit.mediation.CourseScenarios.asked;
import static io.github.governance4j.testkit.mediation.CourseScenarios.assent;
import static io.github.governance4j.testkit.mediation.CourseScenarios.assign;
import static io.github.governance4j.testkit.mediation.CourseScenarios.begin;
import static io.github.governance4j.testkit.mediation.CourseScenarios.by;
import static io.github.governance4j.testkit.mediation.CourseScenarios.chosen;
import static io.github.governance4j.testkit.mediation.CourseScenarios.close;
import static io.github.governance4j.testkit.mediation.CourseScenarios.closeFile;
import static io.github.governance4j.testkit.mediation.CourseScenarios.consent;
import static io.github.governance4j.testkit.mediation.CourseScenarios.consented;
import static io.github.governance4j.testkit.mediation.CourseScenarios.disclose;
import static io.github.governance4j.testkit.mediation.CourseScenarios.drafted;
import static io.github.governance4j.testkit.mediation.CourseScenarios.drawUp;
import static io.github.governance4j.testkit.mediation.CourseScenarios.endTry;
import static io.github.governance4j.testkit.mediation.CourseScenarios.fail;
import static io.github.governance4j.testkit.mediation.CourseScenarios.file;
import static io.github.governance4j.testkit.mediation.CourseScenarios.hold;
import static io.github.governance4j.testkit.mediation.CourseScenarios.inSession;
import static io.github.governance4j.testkit.mediation.CourseScenarios.inform;
import static io.github.governance4j.testkit.mediation.CourseScenarios.leave;
import static io.github.governance4j.testkit.mediation.CourseScenarios.on;
import static io.github.governance4j.testkit.mediation.CourseScenarios.pause;
import static io.github.governance4j.testkit.mediation.CourseScenarios.pick;
import static io.github.governance4j.testkit.mediation.CourseScenarios.ready;
import static io.github.governance4j.testkit.mediation.CourseScenarios.recuse;
import static io.github.governance4j.testkit.mediation.CourseScenarios.represented;
import static io.github.governance4j.testkit.mediation.CourseScenarios.spoken;
import static io.github.governance4j.testkit.mediation.CourseScenarios.stamp;
import static io.github.governance4j.testkit.mediation.CourseScenarios.tick;
import static io.github.governance4j.testkit.mediation.CourseScenarios.transfer;
import static io.github.governance4j.testkit.mediation.CourseScenarios.trying;
import static io.github.governance4j.testkit.mediation.CourseScenarios.unknownKind;
import static io.github.governance4j.testkit.mediation.CourseScenarios.withMinor;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.COURT;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.PEOPLES;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.POLICE;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.ChoosingCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.course.RecusalCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.course.SessionCommand;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.roster.Relation;
import io.github.governance4j.mediation.roster.RelationKind;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.settlement.AgreementForm;
import io.github.governance4j.testkit.decide.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be refused, and why: every reason once. */
final class CourseRefusals {
    private CourseRefusals() {}

    static List<Scenario<CourseCommand, CourseRefusal>> all() {
        List<Scenario<CourseCommand, CourseRefusal>> all = new ArrayList<>();
        intake(all);
        parties(all);
        mediators(all);
        ladder(all);
        sessions(all);
        agreements(all);
        office(all);
        return all;
    }

    private static void intake(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused("before the last act", accepted(PEOPLES), inform(0, WANG), CourseRefusal.OUT_OF_ORDER));
        all.add(refused("an application twice", applied(), apply2(), CourseRefusal.NOT_AT_THIS_STAGE));
        all.add(refused(
                "before the first edition",
                List.of(),
                new IntakeCommand.Apply(by(-24 * 90, WANG), on(PEOPLES)),
                CourseRefusal.NO_EDITION_IN_FORCE));
        all.add(refused("an unknown kind", List.of(), unknownKind(), CourseRefusal.KIND_UNKNOWN));
        all.add(refused("an unknown track", List.of(), apply(on(new TrackId("nowhere"))), CourseRefusal.TRACK_UNKNOWN));
        Elsewhere court = new Elsewhere(new BodyId("court"), false, Optional.empty());
        all.add(refused(
                "what a court has accepted",
                List.of(apply(asked(PARTIES).elsewhere(court).build())),
                accept(1),
                CourseRefusal.NOT_MEDIABLE));
        all.add(refused(
                "a track that wants an application",
                List.of(),
                new IntakeCommand.OwnInitiative(stamp(0, CourseCounty.clerk()), on(COURT)),
                CourseRefusal.NOT_ON_THIS_TRACK));
        all.add(refused(
                "a post that does not accept",
                applied(),
                new IntakeCommand.Accept(stamp(1, CourseCounty.first())),
                CourseRefusal.NOT_OF_THIS_OFFICE));
        Application town = Application.of(MadeUpMediation.NEIGHBOURS, new AreaId("town"), PARTIES, Set.of(FENCE))
                .build();
        all.add(refused("another place", List.of(apply(town)), accept(1), CourseRefusal.NOT_COMPETENT));
        all.add(refused(
                "while it is offered to another body",
                and(applied(), transfer(1, "town")),
                accept(2),
                CourseRefusal.TRANSFER_PENDING));
        all.add(refused(
                "an answer nobody waits for",
                applied(),
                new IntakeCommand.ConcludeTransfer(stamp(1, CourseCounty.clerk()), true),
                CourseRefusal.NO_TRANSFER_PENDING));
        all.add(refused("a body there is not", applied(), transfer(1, "nowhere"), CourseRefusal.BODY_UNKNOWN));
        all.add(refused(
                "grounds are wanted",
                applied(),
                new IntakeCommand.Decline(stamp(1, CourseCounty.clerk()), Bar.TRACK_EXCLUDES, " "),
                CourseRefusal.GROUNDS_MISSING));
    }

    private static CourseCommand apply2() {
        return new IntakeCommand.Apply(by(1, WANG), on(PEOPLES));
    }

    private static void parties(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused("a stranger", accepted(PEOPLES), withdrawn(2, STRANGER, WANG), CourseRefusal.NOT_A_PARTY));
        all.add(refused("the other party", accepted(PEOPLES), withdrawn(2, LI, WANG), CourseRefusal.NOT_A_PARTY));
        all.add(refused("consent before information", accepted(PEOPLES), consent(2, WANG), CourseRefusal.NOT_INFORMED));
        all.add(refused(
                "a way out nobody named", accepted(PEOPLES), leave(2, LI, Remedy.REVIEW), CourseRefusal.NO_SUCH_EXIT));
        all.add(refused("no ladder", ready(COURT), askUp(8, WANG), CourseRefusal.NO_WAY_UP));
        all.add(refused("a limit that stays", ready(POLICE), askExtension(8, WANG, 3), CourseRefusal.NOT_EXTENDABLE));
        all.add(refused(
                "more than the ceiling",
                and(ready(PEOPLES), askExtension(8, LI, 11)),
                askExtension(9, WANG, 11),
                CourseRefusal.LIMIT_REFUSES));
        all.add(refused("no short track", ready(COURT), askSwitch(8, WANG, true), CourseRefusal.NOT_SIMPLE));
        all.add(refused(
                "an assistant nobody asked for",
                accepted(PEOPLES),
                new ConsentCommand.AgreeAssistant(by(2, WANG), WANG, STRANGER),
                CourseRefusal.ASSISTANT_UNKNOWN));
        all.add(refused(
                "a party as assistant",
                accepted(PEOPLES),
                new ConsentCommand.InviteAssistant(by(2, WANG), new Assistant(LI, AssistantKind.NEIGHBOUR)),
                CourseRefusal.ASSISTANT_IS_A_PARTY));
    }

    private static CourseCommand withdrawn(int hours, PersonId by, PersonId party) {
        return new PartyCommand.Withdraw(by(hours, by), party);
    }

    static CourseCommand askUp(int hours, PersonId party) {
        return new PartyCommand.AskUp(by(hours, party), party);
    }

    private static void mediators(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused(
                "a pick before the seed is promised",
                CourseScenarios.drawing(),
                pick(CourseScenarios.DRAWN + 6, WANG, CourseCounty.FIRST),
                CourseRefusal.DRAW_NOT_PROMISED));
        all.add(refused(
                "a seed promised twice",
                and(CourseScenarios.drawing(), CourseScenarios.promise(6)),
                CourseScenarios.promise(7),
                CourseRefusal.PROMISED_TOO_LATE));
        all.add(refused(
                "another than was found",
                chosen(PEOPLES),
                second(7, CourseCounty.SECOND),
                CourseRefusal.NOT_MEDIATING));
        all.add(refused(
                "in another's name", chosen(PEOPLES), second(7, CourseCounty.FIRST), CourseRefusal.NOT_THE_MEDIATOR));
        all.add(refused(
                "after the time to choose",
                consented(PEOPLES),
                pick(24 * 4, WANG, CourseCounty.FIRST),
                CourseRefusal.TIME_TO_CHOOSE_OVER));
        all.add(refused(
                "while the parties choose",
                consented(PEOPLES),
                assign(5, CourseCounty.FIRST),
                CourseRefusal.PARTIES_STILL_CHOOSE));
        all.add(refused(
                "twice",
                and(consented(PEOPLES), pick(5, WANG, CourseCounty.FIRST)),
                pick(6, WANG, CourseCounty.SECOND),
                CourseRefusal.ALREADY_PICKED));
        all.add(refused(
                "nobody of that name",
                consented(PEOPLES),
                pick(5, WANG, new MediatorId("nobody")),
                CourseRefusal.MEDIATOR_UNKNOWN));
        List<CourseCommand> replaced = and(ready(PEOPLES), recuse(8, LI, ""), tick(24 * 4));
        all.add(refused(
                "who was replaced",
                replaced,
                assign(24 * 4 + 1, CourseCounty.FIRST),
                CourseRefusal.MEDIATOR_BARRED,
                CourseRefusal.NOT_SELECTED));
        List<CourseCommand> office = and(consented(PEOPLES), tick(24 * 4));
        all.add(refused(
                "of another kind",
                office,
                assign(24 * 4 + 1, CourseCounty.OTHER_KIND),
                CourseRefusal.NOT_ELIGIBLE,
                CourseRefusal.NOT_SELECTED));
        all.add(refused(
                "not whom the rules find",
                office,
                assign(24 * 4 + 1, CourseCounty.SECOND),
                CourseRefusal.NOT_SELECTED));
        all.add(refused(
                "nobody is left",
                office,
                new ChoosingCommand.Assign(
                        stamp(24 * 4 + 1, CourseCounty.clerk()),
                        CourseCounty.FIRST,
                        new RosterSnapshot(
                                ROSTER.loads(),
                                List.of(
                                        new Relation(CourseCounty.FIRST, WANG, RelationKind.SELF),
                                        new Relation(CourseCounty.SECOND, LI, RelationKind.CLOSE_RELATIVE),
                                        new Relation(CourseCounty.CLERK, LI, RelationKind.AGENT),
                                        new Relation(new MediatorId("town-mediator-1"), LI, RelationKind.OTHER)),
                                Set.of(),
                                Optional.empty())),
                CourseRefusal.NOBODY_ELIGIBLE,
                CourseRefusal.MEDIATOR_BARRED,
                CourseRefusal.NOT_SELECTED));
        all.add(refused(
                "two strikes",
                consented(PEOPLES),
                new ChoosingCommand.Pick(
                        by(5, WANG), WANG, Ballot.ranking().striking(CourseCounty.FIRST, CourseCounty.SECOND), ROSTER),
                CourseRefusal.TOO_MANY_STRIKES));
        all.add(refused(
                "nobody was assigned",
                ready(PEOPLES),
                new RecusalCommand.RefuseAssignee(by(8, WANG), WANG, CourseCounty.FIRST),
                CourseRefusal.NOT_ASSIGNED));
        List<CourseCommand> challenged = and(ready(COURT), recuse(8, LI, "they dine together"));
        all.add(refused("a second challenge", challenged, recuse(9, WANG, "me too"), CourseRefusal.RECUSAL_PENDING));
        all.add(refused(
                "no challenge waits",
                ready(COURT),
                decideRecusal(8, CourseCounty.clerk()),
                CourseRefusal.NO_RECUSAL_PENDING));
        List<CourseCommand> ofTheClerk = and(
                consented(COURT),
                pick(5, WANG, CourseCounty.CLERK),
                pick(6, LI, CourseCounty.CLERK),
                new ChoosingCommand.ConfirmOrder(stamp(7, CourseCounty.clerk()), CourseCounty.CLERK),
                new RecusalCommand.AskRecusal(by(8, LI), LI, CourseCounty.CLERK, "they dine together"));
        all.add(refused(
                "the mediator decides",
                ofTheClerk,
                new RecusalCommand.DecideRecusal(
                        stamp(9, CourseCounty.clerk()), CourseCounty.CLERK, false, "looked into"),
                CourseRefusal.SAME_PERSON));
        all.add(refused(
                "nothing was disclosed",
                ready(PEOPLES),
                new RecusalCommand.Waive(by(8, WANG), WANG, CourseCounty.FIRST),
                CourseRefusal.NOTHING_TO_WAIVE));
        all.add(refused(
                "a tie nobody waived", and(ready(PEOPLES), disclose(8)), begin(9), CourseRefusal.DISCLOSURE_OPEN));
        all.add(refused(
                "no panels here",
                ready(PEOPLES),
                new ChoosingCommand.NamePanel(
                        stamp(8, CourseCounty.clerk()),
                        CourseCounty.FIRST,
                        Set.of(CourseCounty.SECOND),
                        Set.of(),
                        ROSTER),
                CourseRefusal.PANEL_NOT_ALLOWED));
    }

    private static CourseCommand second(int hours, MediatorId mediator) {
        return new ChoosingCommand.ConfirmOrder(stamp(hours, CourseCounty.second()), mediator);
    }

    private static CourseCommand decideRecusal(int hours, Actor by) {
        return new RecusalCommand.DecideRecusal(stamp(hours, by), CourseCounty.FIRST, false, "looked into");
    }

    private static void ladder(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused(
                "a level that answers first",
                ready(CourseCounty.ANSWERED),
                askUp(8, WANG),
                CourseRefusal.LADDER_REFUSES));
    }

    private static void sessions(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused(
                "a third try of two",
                and(trying(POLICE), endTry(9), begin(10), endTry(11)),
                begin(12),
                CourseRefusal.NO_TRIES_LEFT,
                CourseRefusal.NOT_AT_THIS_STAGE));
        all.add(refused(
                "a try without a party",
                ready(PEOPLES),
                new SessionCommand.BeginTry(stamp(8, CourseCounty.first()), Set.of(WANG)),
                CourseRefusal.CONSENT_MISSING));
        all.add(refused(
                "while it stands still",
                and(ready(PEOPLES), pause(8, "the wall is appraised")),
                begin(9),
                CourseRefusal.PAUSED));
        all.add(refused(
                "a try in a try", trying(PEOPLES), begin(9), CourseRefusal.TRY_RUNNING, CourseRefusal.LADDER_REFUSES));
        all.add(refused("no try", ready(COURT), endTry(8), CourseRefusal.NO_TRY_RUNNING));
        all.add(refused("another session", inSession(PEOPLES), close(10, "s2"), CourseRefusal.OTHER_SESSION));
        all.add(refused(
                "a stranger attends",
                trying(PEOPLES),
                hold(9, "s1", Set.of(WANG, LI, STRANGER)),
                CourseRefusal.STRANGER_ATTENDS));
        all.add(refused("nobody attends", trying(PEOPLES), hold(9, "s1", Set.of()), CourseRefusal.NO_PARTY_ATTENDS));
        all.add(refused("without the guardian", withMinor(), hold(9, "s1", BOTH), CourseRefusal.GUARDIAN_ABSENT));
    }

    private static void agreements(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused(
                "what is not at issue",
                trying(PEOPLES),
                drawUp(9, spoken("a1", Set.of(new IssueId("roof")))),
                CourseRefusal.NOT_AT_ISSUE));
        all.add(refused(
                "a clause that gives up suing",
                trying(PEOPLES),
                drawUp(9, agreement("a1", AgreementForm.ORAL, LI, "双方放弃起诉", Set.of())),
                CourseRefusal.WAIVES_REMEDY));
        all.add(refused(
                "a clause about somebody else",
                trying(PEOPLES),
                drawUp(9, agreement("a1", AgreementForm.ORAL, STRANGER, "moves the fence", Set.of())),
                CourseRefusal.AGREEMENT_FAULTY));
        all.add(refused(
                "an agreement's name twice",
                and(drafted(spoken("a1", Set.of(FENCE))), assent(10, WANG), assent(10, LI)),
                drawUp(11, spoken("a1", Set.of(DRAIN))),
                CourseRefusal.AGREEMENT_KNOWN));
        all.add(refused(
                "a representative without special authority",
                represented(),
                new AgreementCommand.Assent(by(10, AGENT), LI, AGENT),
                CourseRefusal.NO_SPECIAL_AUTHORITY));
    }

    private static void office(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(refused(
                "not everybody asked",
                ready(COURT),
                new OfficeCommand.Extend(stamp(8, CourseCounty.clerk()), "more to look at"),
                CourseRefusal.NOT_ALL_ASKED));
        all.add(refused(
                "it does not stand still here", ready(COURT), pause(8, "appraisal"), CourseRefusal.NOT_PAUSABLE));
        all.add(refused(
                "it runs",
                ready(PEOPLES),
                new OfficeCommand.Resume(stamp(8, CourseCounty.clerk())),
                CourseRefusal.NOT_PAUSED));
        all.add(refused("an unknown document", ready(PEOPLES), file(8, "poem"), CourseRefusal.DOCUMENT_UNKNOWN));
        all.add(refused(
                "a file without the record",
                and(ready(PEOPLES), fail(8)),
                closeFile(9),
                CourseRefusal.DOCUMENTS_MISSING));
        all.add(refused("nothing is due", applied(), tick(1), CourseRefusal.NOTHING_DUE));
        Stamp early = new Stamp(new CommandId("early"), NINE.plusHours(2), NINE.plusHours(1), new Actor.Party(WANG));
        all.add(refused(
                "recorded before it happened",
                accepted(PEOPLES),
                new PartyCommand.Withdraw(early, WANG),
                CourseRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }
}
