package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.decide.Scenario.accepted;
import static io.github.governance4j.testkit.decide.Scenario.changing;
import static io.github.governance4j.testkit.mediation.CourseScenarios.BOTH;
import static io.github.governance4j.testkit.mediation.CourseScenarios.FENCE;
import static io.github.governance4j.testkit.mediation.CourseScenarios.LI;
import static io.github.governance4j.testkit.mediation.CourseScenarios.PARTIES;
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
import static io.github.governance4j.testkit.mediation.CourseScenarios.confirm;
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
import static io.github.governance4j.testkit.mediation.CourseScenarios.seal;
import static io.github.governance4j.testkit.mediation.CourseScenarios.sign;
import static io.github.governance4j.testkit.mediation.CourseScenarios.spoken;
import static io.github.governance4j.testkit.mediation.CourseScenarios.stamp;
import static io.github.governance4j.testkit.mediation.CourseScenarios.tick;
import static io.github.governance4j.testkit.mediation.CourseScenarios.transfer;
import static io.github.governance4j.testkit.mediation.CourseScenarios.trying;
import static io.github.governance4j.testkit.mediation.CourseScenarios.withdraw;
import static io.github.governance4j.testkit.mediation.CourseScenarios.written;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.COURT;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.PEOPLES;
import static io.github.governance4j.testkit.mediation.MadeUpMediation.POLICE;

import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.mediation.course.AgreementCommand;
import io.github.governance4j.mediation.course.ConsentCommand;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.DangerCommand;
import io.github.governance4j.mediation.course.IntakeCommand;
import io.github.governance4j.mediation.course.OfficeCommand;
import io.github.governance4j.mediation.course.PartyCommand;
import io.github.governance4j.mediation.dispute.Assistant;
import io.github.governance4j.mediation.dispute.AssistantKind;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.settlement.Agreement;
import io.github.governance4j.testkit.decide.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must come about, command by command. */
final class CourseChanges {
    private CourseChanges() {}

    static List<Scenario<CourseCommand, CourseRefusal>> all() {
        List<Scenario<CourseCommand, CourseRefusal>> all = new ArrayList<>();
        intake(all);
        parties(all);
        mediators(all);
        sessions(all);
        time(all);
        return all;
    }

    private static void intake(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(changing("an application", List.of(), apply(on(PEOPLES))));
        all.add(changing(
                "a complex one", List.of(), apply(asked(PARTIES).complex(true).build())));
        all.add(changing(
                "mediation that is offered",
                List.of(),
                new IntakeCommand.OwnInitiative(stamp(0, CourseCounty.clerk()), on(PEOPLES))));
        all.add(changing("accepted", applied(), accept(1)));
        all.add(changing(
                "declined",
                applied(),
                new IntakeCommand.Decline(stamp(1, CourseCounty.clerk()), Bar.ACCEPTED_ELSEWHERE, "the court has it")));
        all.add(changing("offered to the town", applied(), transfer(24 * 2, "town")));
        all.add(changing(
                "taken by the town",
                and(applied(), transfer(1, "town")),
                new IntakeCommand.ConcludeTransfer(stamp(2, CourseCounty.clerk()), true)));
        all.add(changing("on the spot", List.of(), onTheSpot(Optional.of(spoken("a1", Set.of())))));
        all.add(changing("on the spot, in part", List.of(), onTheSpot(Optional.of(spoken("a1", Set.of(FENCE))))));
        all.add(changing("on the spot, in vain", List.of(), onTheSpot(Optional.empty())));
    }

    private static CourseCommand onTheSpot(Optional<Agreement> agreement) {
        return new IntakeCommand.OnTheSpot(stamp(0, CourseCounty.clerk()), on(PEOPLES), BOTH, agreement);
    }

    private static void parties(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(changing("informed", accepted(PEOPLES), inform(2, LI)));
        all.add(accepted("informed twice", and(accepted(PEOPLES), inform(2, LI)), inform(3, LI)));
        all.add(changing("consenting", and(accepted(PEOPLES), inform(2, LI)), consent(3, LI)));
        all.add(changing(
                "consenting after an offer",
                List.of(new IntakeCommand.OwnInitiative(stamp(0, CourseCounty.clerk()), on(PEOPLES)), inform(2, LI)),
                consent(3, LI)));
        all.add(changing("refusing", accepted(PEOPLES), new ConsentCommand.Refuse(by(2, LI), LI)));
        all.add(changing("withdrawing an application", applied(), withdraw(1, WANG)));
        all.add(changing("withdrawing from a session", inSession(PEOPLES), withdraw(10, LI)));
        all.add(changing("leaving a draft for the court", drafted(written("a1")), leave(10, LI, Remedy.COURT)));
        all.add(changing("leaving for arbitration", ready(PEOPLES), leave(8, WANG, Remedy.ARBITRATION)));
        all.add(changing(
                "closed to others", ready(PEOPLES), new PartyCommand.AskPublicity(by(8, LI), LI, Openness.CLOSED)));
        all.add(changing("more time", and(ready(PEOPLES), askExtension(8, LI, 5)), askExtension(9, WANG, 5)));
        all.add(changing("the short track", and(ready(PEOPLES), askSwitch(8, LI, true)), askSwitch(9, WANG, true)));
        all.add(changing(
                "the ordinary one again",
                and(ready(PEOPLES), askSwitch(8, LI, true), askSwitch(9, WANG, true)),
                askSwitch(10, LI, false)));
        all.add(changing("the next level", ready(PEOPLES), CourseRefusals.askUp(8, WANG)));
        all.add(changing(
                "an assistant",
                accepted(PEOPLES),
                new ConsentCommand.InviteAssistant(by(2, WANG), new Assistant(STRANGER, AssistantKind.NEIGHBOUR))));
    }

    private static void mediators(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(changing(
                "chosen together",
                and(consented(PEOPLES), pick(5, WANG, CourseCounty.FIRST)),
                pick(6, LI, CourseCounty.FIRST)));
        all.add(changing("assigned", and(consented(PEOPLES), tick(24 * 4)), assign(24 * 4 + 1, CourseCounty.FIRST)));
        all.add(changing("a seed promised", CourseScenarios.drawing(), CourseScenarios.promise(6)));
        all.add(changing("confirmed", chosen(PEOPLES), confirm(7)));
        all.add(changing("replaced on request", ready(PEOPLES), recuse(8, LI, "")));
        all.add(changing("challenged", ready(COURT), recuse(8, LI, "they dine together")));
        all.add(changing("a tie", ready(PEOPLES), disclose(8)));
    }

    private static void sessions(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(changing("a try", ready(PEOPLES), begin(8)));
        all.add(changing("a session", trying(PEOPLES), hold(9, "s1", BOTH)));
        all.add(changing("a session closed", inSession(PEOPLES), close(10, "s1")));
        all.add(changing("a try in vain", trying(PEOPLES), endTry(9)));
        all.add(changing("the last try on a level", and(trying(PEOPLES), endTry(9), begin(10)), endTry(11)));
        all.add(changing("the first try of two", trying(POLICE), endTry(9)));
        all.add(changing("a draft", inSession(PEOPLES), drawUp(10, written("a1"))));
        all.add(changing("a spoken agreement", and(drafted(spoken("a1", Set.of())), assent(10, WANG)), assent(10, LI)));
        all.add(changing(
                "a sealed agreement",
                and(drafted(written("a1")), assent(10, WANG), assent(10, LI), sign(11)),
                seal(12)));
        all.add(changing("in part", and(drafted(spoken("a1", Set.of(FENCE))), assent(10, WANG)), assent(10, LI)));
        all.add(changing("rejected", drafted(written("a1")), new AgreementCommand.Reject(by(10, LI), LI)));
        all.add(changing(
                "an offence",
                ready(PEOPLES),
                new DangerCommand.ReportOffence(stamp(8, CourseCounty.clerk()), "a knife", true)));
        all.add(changing(
                "a sham",
                ready(PEOPLES),
                new DangerCommand.SuspectSham(stamp(8, CourseCounty.clerk()), "the same hand")));
    }

    private static void time(List<Scenario<CourseCommand, CourseRefusal>> all) {
        all.add(changing("failed", ready(PEOPLES), fail(8)));
        all.add(changing("standing still", ready(PEOPLES), pause(8, "the wall is appraised")));
        all.add(changing(
                "running again",
                and(ready(PEOPLES), pause(8, "the wall is appraised")),
                new OfficeCommand.Resume(stamp(24 * 2, CourseCounty.clerk()))));
        all.add(changing(
                "running again by itself", and(ready(PEOPLES), pause(8, "the wall is appraised")), tick(24 * 9)));
        all.add(changing(
                "all want more time",
                and(ready(COURT), askExtension(8, LI, 5), askExtension(9, WANG, 5)),
                new OfficeCommand.Extend(stamp(10, CourseCounty.clerk()), "more to look at")));
        all.add(changing("filed", ready(PEOPLES), file(8, "record")));
        all.add(changing("closed", and(ready(PEOPLES), file(8, "record"), fail(9)), closeFile(10)));
        all.add(changing("nobody answers", applied(), tick(24 * 8)));
        all.add(changing("nobody answers at last", applied(), tick(24 * 20)));
        all.add(changing("nobody consents", accepted(PEOPLES), tick(24 * 12)));
        all.add(changing("nobody chooses", consented(PEOPLES), tick(24 * 4)));
        all.add(changing("the mediator does not confirm", chosen(PEOPLES), tick(24 * 6)));
        all.add(changing("a draft lapses", drafted(written("a1")), tick(24 * 12)));
        all.add(changing("a level's time is over", ready(PEOPLES), tick(24 * 22)));
        all.add(changing("a level's time is over while they sign", drafted(written("a1")), tick(24 * 22)));
        all.add(changing("time is over", ready(COURT), tick(24 * 40)));
        all.add(changing("no second try in time", and(trying(POLICE), endTry(9)), tick(24 * 10)));
        all.add(changing("a challenge nobody answers", and(ready(COURT), recuse(8, LI, "kin")), tick(24 * 9)));
    }
}
