package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.AckCommand;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimId;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringCommand;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.Likeness;
import io.github.governance4j.points.claim.PostingCommand;
import io.github.governance4j.points.claim.RemedyCommand;
import io.github.governance4j.points.claim.StepCommand;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims on their way, and what can be asked of them there: every command, and every refusal. */
final class ClaimScenarios {
    static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    static final Actor ANN = new Actor.Party(ClaimCounty.ANN);
    static final Actor STRANGER = new Actor.Party(new PersonId("stranger"));
    static final Actor LEADER = ClaimCounty.post("leader-1");
    static final Actor CADRE = ClaimCounty.post("cadre-1");
    static final Actor OTHER_CADRE = ClaimCounty.post("cadre-2");
    static final Actor COUNCIL = ClaimCounty.post("council-1");
    static final Actor OTHER_COUNCIL = ClaimCounty.post("council-2");
    static final Actor CLERK = ClaimCounty.post("clerk-1");

    private static final Claiming CLAIMING = ClaimCounty.claiming(1);

    private ClaimScenarios() {}

    static Stamp stamp(String id, int hours, Actor by) {
        LocalDateTime at = NOON.plusHours(hours);
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), by);
    }

    static Stamp timer(String id, int hours) {
        LocalDateTime at = NOON.plusHours(hours);
        return Stamp.timer(new CommandId("~" + id), at, at);
    }

    static Declaration.Builder deed(String item, int daysBefore) {
        return Declaration.of(new ClaimId("C1"))
                .account(new StreamId("H1"))
                .deed(new Deed(new ItemCode(item), ClaimCounty.ANN))
                .done(NOON.minusDays(daysBefore))
                .household(new HouseholdId("h1"))
                .family(Set.of(ClaimCounty.KIN))
                .area(ClaimCounty.group(1))
                .words("as the photograph shows");
    }

    static ClaimCommand declare(String id, int hours, Actor by, Declaration.Builder made, Likeness... like) {
        List<Seen<Likeness>> seen = new ArrayList<>();
        for (Likeness one : like) {
            seen.add(new Seen<>(new StreamId("claim:C0"), 1, one));
        }
        return new DeclaringCommand.Declare(stamp(id, hours, by), made.build(), seen);
    }

    static ClaimCommand pass(String id, int hours, Actor by, String step) {
        return pass(id, hours, by, step, Optional.empty(), "as it says");
    }

    static ClaimCommand pass(
            String id, int hours, Actor by, String step, Optional<String> points, String words, PersonId... with) {
        return new StepCommand.Pass(
                stamp(id, hours, by), new StepId(step), words, Set.of(with), points.map(Points::of));
    }

    static ClaimCommand decline(String id, int hours, Actor by, String step) {
        return new StepCommand.Decline(stamp(id, hours, by), new StepId(step), "nobody saw it", Set.of());
    }

    static ClaimCommand tell(String id, int hours, Actor by) {
        return new StepCommand.TellPerson(stamp(id, hours, by), new StepId("notice"), "this is held against you");
    }

    static ClaimCommand post(String id, int hours, Actor by, boolean consented) {
        Optional<LocalDate> day = consented ? Optional.of(NOON.toLocalDate()) : Optional.empty();
        return new PostingCommand.Post(stamp(id, hours, by), new StepId("posting"), "p-1", day);
    }

    static ClaimCommand objectToPosting(String id, int hours, Actor by) {
        return new PostingCommand.ObjectToPosting(stamp(id, hours, by), "nobody was there");
    }

    static ClaimCommand answerPosting(String id, int hours, Actor by, boolean upheld) {
        return new PostingCommand.AnswerPosting(stamp(id, hours, by), answer(upheld), "looked into");
    }

    static ClaimCommand takeDown(String id, int hours, Actor by) {
        return new PostingCommand.TakeDown(stamp(id, hours, by), "");
    }

    static ClaimCommand object(String id, int hours, Actor by) {
        return new RemedyCommand.RaiseObjection(stamp(id, hours, by), "I did it", Optional.empty());
    }

    static ClaimCommand answer(String id, int hours, Actor by, boolean upheld) {
        return new RemedyCommand.AnswerObjection(stamp(id, hours, by), answer(upheld), "looked into", Optional.empty());
    }

    private static Objection.Answer answer(boolean upheld) {
        return upheld ? Objection.Answer.UPHELD : Objection.Answer.REJECTED;
    }

    static ClaimCommand withdrawObjection(String id, int hours, Actor by) {
        return new RemedyCommand.WithdrawObjection(stamp(id, hours, by), Optional.empty());
    }

    static ClaimCommand revoke(String id, int hours, Actor by) {
        return new RemedyCommand.Revoke(stamp(id, hours, by), "entered by mistake");
    }

    static ClaimCommand withdraw(String id, int hours, Actor by) {
        return new DeclaringCommand.Withdraw(stamp(id, hours, by), "never mind");
    }

    static ClaimCommand attach(String id, int hours, Actor by) {
        return new DeclaringCommand.AttachFinding(stamp(id, hours, by), "finding 7");
    }

    static ClaimCommand reply(String id, int hours, Actor by, String words) {
        return new StepCommand.Reply(stamp(id, hours, by), words);
    }

    static ClaimCommand tick(String id, int hours) {
        return new ClaimCommand.Tick(timer(id, hours));
    }

    /** What a quota's books answer to what was asked last; to another attempt if there was none. */
    static ClaimCommand place(String id, int hours, List<ClaimCommand> past, int later, boolean granted) {
        PlaceBid bid = lived(past).stream()
                .filter(EntryFact.PlaceAsked.class::isInstance)
                .map(fact -> ((EntryFact.PlaceAsked) fact).bid())
                .reduce((former, latter) -> latter)
                .orElseThrow();
        return new AckCommand.PlaceAnswered(timer(id, hours), bid.key(), bid.attempt() + later, granted);
    }

    static CommandId entry(List<ClaimCommand> past) {
        return CLAIMING.replay(lived(past)).entry().orElseThrow();
    }

    /** By which name an entry was reversed; now and then what was told before there were names. */
    static Optional<CommandId> reversal(int which) {
        return which % 5 == 0 ? Optional.empty() : Optional.of(new CommandId("w-" + which % 2));
    }

    private static List<ClaimFact> lived(List<ClaimCommand> past) {
        List<ClaimFact> facts = new ArrayList<>();
        Claim claim = CLAIMING.initial();
        for (ClaimCommand command : past) {
            List<ClaimFact> more = CLAIMING.decide(command, claim).facts();
            claim = CLAIMING.evolveAll(claim, more);
            facts.addAll(more);
        }
        return facts;
    }

    static List<ClaimCommand> and(List<ClaimCommand> past, ClaimCommand... more) {
        List<ClaimCommand> all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    // Claims on their way, each a day or more after the one before.

    static List<ClaimCommand> declared() {
        return List.of(declare("d", 0, ANN, deed("A", 1)));
    }

    static List<ClaimCommand> reviewed() {
        return and(declared(), pass("review", 24, LEADER, "review"));
    }

    static List<ClaimCommand> atPosting() {
        return and(reviewed(), pass("meeting", 48, COUNCIL, "meeting"));
    }

    static List<ClaimCommand> posted() {
        return and(atPosting(), post("post", 72, CADRE, false));
    }

    static List<ClaimCommand> postingObjected() {
        return and(posted(), objectToPosting("against", 96, STRANGER));
    }

    static List<ClaimCommand> byConsent() {
        return List.of(declare("d", 0, ANN, deed("C", 1)), post("post", 24, CADRE, true));
    }

    static List<ClaimCommand> atPlace() {
        return List.of(declare("d", 0, ANN, deed("Q", 1)));
    }

    static List<ClaimCommand> placed() {
        return and(atPlace(), place("yes", 1, atPlace(), 0, true));
    }

    static List<ClaimCommand> declined() {
        return and(declared(), decline("no", 24, LEADER, "review"));
    }

    static List<ClaimCommand> objected() {
        return and(declined(), object("obj", 48, ANN));
    }

    static List<ClaimCommand> entering() {
        return List.of(declare("d", 0, CADRE, deed("A", 1)), pass("ok", 24, COUNCIL, "review"));
    }

    static List<ClaimCommand> entered() {
        return and(entering(), new AckCommand.Credited(timer("in", 25), entry(entering())));
    }

    static List<ClaimCommand> reversing() {
        return and(entered(), revoke("rev", 48, OTHER_COUNCIL));
    }

    static List<ClaimCommand> reversed() {
        return and(reversing(), new AckCommand.EntryReversed(timer("out", 49), entry(entering()), reversal(1)));
    }

    static List<ClaimCommand> standsAgain() {
        return and(entered(), new AckCommand.EntryRestored(timer("back", 49), entry(entering()), reversal(1)));
    }

    static List<ClaimCommand> accused(String item) {
        return List.of(declare("d", 0, CADRE, deed(item, 1)));
    }

    static List<ClaimCommand> told(String item) {
        return and(accused(item), tell("told", 24, OTHER_CADRE));
    }

    static List<ClaimCommand> heard(String item) {
        return and(told(item), tick("over", 24 * 20));
    }

    static List<List<ClaimCommand>> pasts() {
        return List.of(
                declared(),
                reviewed(),
                posted(),
                postingObjected(),
                byConsent(),
                atPlace(),
                placed(),
                declined(),
                objected(),
                entering(),
                entered(),
                reversing(),
                reversed(),
                standsAgain(),
                told("B"),
                heard("O"));
    }

    static List<Scenario<ClaimCommand, ClaimRefusal>> all() {
        List<Scenario<ClaimCommand, ClaimRefusal>> all = new ArrayList<>(onTheWay());
        all.addAll(atItsEnd());
        all.addAll(ClaimRefusals.all());
        return all;
    }

    private static List<Scenario<ClaimCommand, ClaimRefusal>> onTheWay() {
        Likeness same = new Likeness(
                new StreamId("H1"),
                deed("A", 1).build().deed(),
                deed("A", 1).build().done(),
                Set.of(),
                true);
        return List.of(
                Scenario.changing("declared", List.of(), declare("x", 0, ANN, deed("A", 1))),
                Scenario.changing("declared too late", List.of(), declare("x", 0, ANN, deed("A", 200))),
                Scenario.changing("declared before", List.of(), declare("x", 0, ANN, deed("A", 1), same)),
                Scenario.changing("declared by a cadre", List.of(), declare("x", 0, CADRE, deed("A", 1))),
                Scenario.changing("a place is asked for", List.of(), declare("x", 0, ANN, deed("Q", 1))),
                Scenario.changing("a breach is recorded", List.of(), declare("x", 0, CADRE, deed("B", 1))),
                Scenario.changing("passed", declared(), pass("x", 24, LEADER, "review")),
                Scenario.changing("nobody reviewed it", declared(), tick("x", 24 * 10)),
                Scenario.changing("nobody met", reviewed(), tick("x", 24 * 30)),
                Scenario.changing(
                        "points are chosen",
                        List.of(declare("d", 0, CADRE, deed("R", 1))),
                        pass("x", 24, COUNCIL, "review", Optional.of("7"), "well done")),
                Scenario.changing("put up", atPosting(), post("x", 72, CADRE, false)),
                Scenario.changing("its time on show is over", posted(), tick("x", 24 * 25)),
                Scenario.changing("somebody objects to what is put up", posted(), objectToPosting("x", 96, STRANGER)),
                Scenario.changing(
                        "somebody else objects after the day it was to end, while the time stands still",
                        postingObjected(),
                        objectToPosting("x", 24 * 20, ANN)),
                Scenario.changing("rightly", postingObjected(), answerPosting("x", 120, CLERK, true)),
                Scenario.changing("wrongly", postingObjected(), answerPosting("x", 120, CLERK, false)),
                Scenario.changing("nobody answers", postingObjected(), tick("x", 24 * 20)),
                Scenario.changing("consent is withdrawn", byConsent(), takeDown("x", 48, ANN)),
                Scenario.accepted("and again", and(byConsent(), takeDown("down", 48, ANN)), takeDown("x", 49, ANN)),
                Scenario.changing("a place is granted", atPlace(), place("x", 1, atPlace(), 0, true)),
                Scenario.changing("no place is left", atPlace(), place("x", 1, atPlace(), 0, false)),
                Scenario.accepted("answered before", placed(), place("x", 2, atPlace(), 0, true)),
                Scenario.changing("no answer about a place", atPlace(), tick("x", 24 * 5)),
                Scenario.changing("nobody checked", placed(), tick("x", 24 * 30)),
                Scenario.changing("told", accused("B"), tell("x", 24, OTHER_CADRE)),
                Scenario.changing("replies", told("B"), reply("x", 48, ANN, "I did not")),
                Scenario.changing("the time to reply is over", told("B"), tick("x", 24 * 20)),
                Scenario.changing("a finding comes", accused("O"), attach("x", 24, OTHER_CADRE)),
                Scenario.changing(
                        "decided with the finding",
                        and(told("O"), attach("find", 48, OTHER_CADRE)),
                        pass("x", 24 * 20, COUNCIL, "meeting")),
                Scenario.changing(
                        "entered by a clerk",
                        and(heard("B"), pass("met", 24 * 20 + 1, COUNCIL, "meeting")),
                        pass("x", 24 * 21, CLERK, "entry")));
    }

    private static List<Scenario<ClaimCommand, ClaimRefusal>> atItsEnd() {
        CommandId entry = entry(entering());
        List<ClaimCommand> refused =
                and(entering(), new AckCommand.NotCredited(timer("no", 25), entry, PointsRefusal.ITEM_UNKNOWN));
        return List.of(
                Scenario.changing("declined", declared(), decline("x", 24, LEADER, "review")),
                Scenario.changing("taken back", declared(), withdraw("x", 24, ANN)),
                Scenario.changing("revoked on its way", declared(), revoke("x", 24, COUNCIL)),
                Scenario.changing("credited", entering(), new AckCommand.Credited(timer("x", 25), entry)),
                Scenario.changing(
                        "not credited",
                        entering(),
                        new AckCommand.NotCredited(timer("x", 25), entry, PointsRefusal.ITEM_UNKNOWN)),
                Scenario.changing("credited after all", refused, new AckCommand.Credited(timer("x", 26), entry)),
                Scenario.accepted("credited before", entered(), new AckCommand.Credited(timer("x", 26), entry)),
                Scenario.changing("the account does not answer", entering(), tick("x", 24 * 5)),
                Scenario.changing("revoked when it was entered", entered(), revoke("x", 48, OTHER_COUNCIL)),
                Scenario.changing(
                        "reversed", reversing(), new AckCommand.EntryReversed(timer("x", 49), entry, reversal(1))),
                Scenario.changing(
                        "reversed once more, by somebody else",
                        reversed(),
                        new AckCommand.EntryReversed(timer("x", 50), entry, reversal(2))),
                Scenario.changing(
                        "reversed, and that it was entered is heard only now",
                        refused,
                        new AckCommand.EntryReversed(timer("x", 49), entry, reversal(1))),
                Scenario.changing(
                        "not reversed",
                        reversing(),
                        new AckCommand.NotReversed(timer("x", 49), entry, PointsRefusal.ENTRY_UNKNOWN)),
                Scenario.changing("the reversal is not answered", reversing(), tick("x", 24 * 5)),
                Scenario.changing(
                        "it stands again",
                        reversed(),
                        new AckCommand.EntryRestored(timer("x", 60), entry, reversal(1))),
                Scenario.changing(
                        "it stands again, told before reversals had names",
                        reversed(),
                        new AckCommand.EntryRestored(timer("x", 60), entry, reversal(0))),
                Scenario.changing(
                        "it stands again, and that it was reversed is heard only now",
                        entered(),
                        new AckCommand.EntryRestored(timer("x", 60), entry, reversal(1))),
                Scenario.accepted(
                        "and then that it was reversed",
                        standsAgain(),
                        new AckCommand.EntryReversed(timer("x", 60), entry, reversal(1))),
                Scenario.changing("objected to", declined(), object("x", 48, ANN)),
                Scenario.changing("upheld", objected(), answer("x", 72, CLERK, true)),
                Scenario.changing("rejected", objected(), answer("x", 72, CLERK, false)),
                Scenario.changing("unanswered", objected(), tick("x", 24 * 20)),
                Scenario.changing("the objection is taken back", objected(), withdrawObjection("x", 72, ANN)));
    }
}
