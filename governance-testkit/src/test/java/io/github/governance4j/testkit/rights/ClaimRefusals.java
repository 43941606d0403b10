package io.github.governance4j.testkit.rights;

import static io.github.governance4j.testkit.rights.ClaimScenarios.ANN;
import static io.github.governance4j.testkit.rights.ClaimScenarios.CADRE;
import static io.github.governance4j.testkit.rights.ClaimScenarios.CLERK;
import static io.github.governance4j.testkit.rights.ClaimScenarios.COUNCIL;
import static io.github.governance4j.testkit.rights.ClaimScenarios.LEADER;
import static io.github.governance4j.testkit.rights.ClaimScenarios.OTHER_CADRE;
import static io.github.governance4j.testkit.rights.ClaimScenarios.STRANGER;
import static io.github.governance4j.testkit.rights.ClaimScenarios.and;
import static io.github.governance4j.testkit.rights.ClaimScenarios.declare;
import static io.github.governance4j.testkit.rights.ClaimScenarios.declared;
import static io.github.governance4j.testkit.rights.ClaimScenarios.deed;
import static io.github.governance4j.testkit.rights.ClaimScenarios.pass;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.AckCommand;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimId;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringCommand;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.decide.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim says no to, each for its reasons. */
final class ClaimRefusals {
    private ClaimRefusals() {}

    static List<Scenario<ClaimCommand, ClaimRefusal>> all() {
        List<Scenario<ClaimCommand, ClaimRefusal>> all = new ArrayList<>(declaring());
        all.addAll(stepping());
        all.addAll(later());
        return all;
    }

    private static Scenario<ClaimCommand, ClaimRefusal> no(
            String name, Actor by, Declaration.Builder made, ClaimRefusal reason, ClaimRefusal... also) {
        return Scenario.refused(name, List.of(), declare("x", 0, by, made), reason, also);
    }

    private static List<Scenario<ClaimCommand, ClaimRefusal>> declaring() {
        Deed both = new Deed(new ItemCode("A"), ClaimCounty.ANN, Optional.empty(), List.of(new ItemCode("R")));
        Declaration.Builder homeless = Declaration.of(new ClaimId("C1"))
                .account(deed("Q", 1).build().account())
                .deed(deed("Q", 1).build().deed())
                .done(deed("Q", 1).build().done())
                .area(ClaimCounty.group(1));
        Actor impostor = new Actor.Post(new PostId("cadre-1"), new PersonId("somebody"));
        return List.of(
                Scenario.refused("twice", declared(), declare("x", 1, ANN, deed("A", 1)), ClaimRefusal.DECLARED_BEFORE),
                Scenario.refused(
                        "before any rules",
                        List.of(),
                        declare("x", -24 * 600, ANN, deed("A", 601)),
                        ClaimRefusal.NO_EDITION_IN_FORCE),
                no("an unknown item", ANN, deed("X", 1), ClaimRefusal.ITEM_UNKNOWN),
                no("an unclassified item", ANN, deed("U", 1), ClaimRefusal.ITEM_NOT_IN_FORCE),
                no("two items", ANN, deed("A", 1).deed(both), ClaimRefusal.ITEMS_DO_NOT_GO_TOGETHER),
                no("a leader records a breach", LEADER, deed("B", 1), ClaimRefusal.NO_FLOW),
                no(
                        "a channel declares",
                        new Actor.Channel(new ReceiptId("r")),
                        deed("A", 1),
                        ClaimRefusal.NO_FLOW,
                        ClaimRefusal.NOT_OF_THIS_ROLE,
                        ClaimRefusal.NOT_OF_THIS_AREA),
                no("somebody else's deed", STRANGER, deed("A", 1), ClaimRefusal.NOT_THEIR_DEED),
                no("under another's name", impostor, deed("A", 1), ClaimRefusal.NOT_OF_THIS_ROLE),
                no("from another group", ClaimCounty.post("leader-2"), deed("A", 1), ClaimRefusal.NOT_OF_THIS_AREA),
                no(
                        "for one's own family",
                        CADRE,
                        deed("A", 1).family(List.of(new PersonId("holder-of-cadre-1"))),
                        ClaimRefusal.OWN_CLAIM),
                no("without an amount", ANN, deed("S", 1), ClaimRefusal.AMOUNT_MISSING),
                no("no household", ANN, homeless, ClaimRefusal.NO_HOLDER),
                no("before it was done", ANN, deed("A", -1), ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    private static List<Scenario<ClaimCommand, ClaimRefusal>> stepping() {
        List<ClaimCommand> range = List.of(declare("d", 0, CADRE, deed("R", 1)));
        Actor kin = ClaimCounty.post("council-3");
        Stamp early = new Stamp(
                new CommandId("c-x"), ClaimScenarios.NOON.plusHours(9), ClaimScenarios.NOON.plusHours(8), ANN);
        return List.of(
                Scenario.refused(
                        "before it was declared",
                        declared(),
                        pass("x", -1, LEADER, "review"),
                        ClaimRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "known before it happened",
                        declared(),
                        new DeclaringCommand.Withdraw(early, ""),
                        ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "nothing was declared",
                        List.of(),
                        pass("x", 1, LEADER, "review"),
                        ClaimRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "another step", declared(), pass("x", 1, COUNCIL, "meeting"), ClaimRefusal.ANOTHER_STEP),
                Scenario.refused(
                        "told twice",
                        ClaimScenarios.told("B"),
                        ClaimScenarios.tell("x", 48, LEADER),
                        ClaimRefusal.ANOTHER_STEP),
                Scenario.refused(
                        "by who may not", declared(), pass("x", 1, COUNCIL, "review"), ClaimRefusal.NOT_OF_THIS_ROLE),
                Scenario.refused(
                        "by the family",
                        ClaimScenarios.reviewed(),
                        pass("x", 48, kin, "meeting"),
                        ClaimRefusal.OWN_CLAIM),
                Scenario.refused(
                        "together with who declared it",
                        range,
                        pass(
                                "x",
                                24,
                                COUNCIL,
                                "review",
                                Optional.of("5"),
                                "well done",
                                new PersonId("holder-of-cadre-1")),
                        ClaimRefusal.SAME_PERSON),
                Scenario.refused(
                        "nobody chose", range, pass("x", 24, COUNCIL, "review"), ClaimRefusal.POINTS_NOT_CHOSEN),
                Scenario.refused(
                        "too many points",
                        range,
                        pass("x", 24, COUNCIL, "review", Optional.of("11"), "well done"),
                        ClaimRefusal.POINTS_OUT_OF_BOUNDS),
                Scenario.refused(
                        "nothing to choose, and no reason",
                        declared(),
                        pass("x", 24, LEADER, "review", Optional.of("5"), " "),
                        ClaimRefusal.POINTS_OUT_OF_BOUNDS,
                        ClaimRefusal.REASON_MISSING),
                Scenario.refused(
                        "an offence without a finding",
                        ClaimScenarios.heard("O"),
                        pass("x", 24 * 20 + 1, COUNCIL, "meeting"),
                        ClaimRefusal.FINDING_MISSING),
                Scenario.refused(
                        "no words",
                        ClaimScenarios.told("B"),
                        ClaimScenarios.reply("x", 48, ANN, " "),
                        ClaimRefusal.REASON_MISSING));
    }

    private static List<Scenario<ClaimCommand, ClaimRefusal>> later() {
        List<ClaimCommand> consent = List.of(declare("d", 0, ANN, deed("C", 1)));
        List<ClaimCommand> rejected =
                and(ClaimScenarios.objected(), ClaimScenarios.answer("rejected", 72, CLERK, false));
        return List.of(
                Scenario.refused(
                        "put up without consent",
                        consent,
                        ClaimScenarios.post("x", 24, CADRE, false),
                        ClaimRefusal.CONSENT_MISSING),
                Scenario.refused(
                        "not up by consent",
                        ClaimScenarios.posted(),
                        ClaimScenarios.takeDown("x", 96, ANN),
                        ClaimRefusal.CONSENT_MISSING),
                Scenario.refused(
                        "a post objects as a post",
                        ClaimScenarios.posted(),
                        ClaimScenarios.objectToPosting("x", 96, CLERK),
                        ClaimRefusal.NOT_AFFECTED),
                Scenario.refused(
                        "objected to what is put up before",
                        ClaimScenarios.postingObjected(),
                        ClaimScenarios.objectToPosting("x", 97, STRANGER),
                        ClaimRefusal.OBJECTED_BEFORE),
                Scenario.refused(
                        "nothing to answer",
                        ClaimScenarios.posted(),
                        ClaimScenarios.answerPosting("x", 96, CLERK, true),
                        ClaimRefusal.ANOTHER_STEP),
                Scenario.refused(
                        "nobody revokes it",
                        consent,
                        ClaimScenarios.revoke("x", 24, CADRE),
                        ClaimRefusal.NOT_OF_THIS_ROLE),
                Scenario.refused(
                        "a place nobody asked for",
                        ClaimScenarios.atPlace(),
                        ClaimScenarios.place("x", 1, ClaimScenarios.atPlace(), 1, true),
                        ClaimRefusal.NOT_ASKED),
                Scenario.refused(
                        "an entry nobody asked for",
                        ClaimScenarios.entering(),
                        new AckCommand.Credited(ClaimScenarios.timer("x", 25), new CommandId("e")),
                        ClaimRefusal.NOT_ASKED),
                Scenario.refused(
                        "taken back by a stranger",
                        declared(),
                        ClaimScenarios.withdraw("x", 1, STRANGER),
                        ClaimRefusal.NOT_AFFECTED),
                Scenario.refused(
                        "a stranger objects",
                        ClaimScenarios.declined(),
                        ClaimScenarios.object("x", 48, STRANGER),
                        ClaimRefusal.NOT_AFFECTED),
                Scenario.refused(
                        "objected too late",
                        ClaimScenarios.declined(),
                        ClaimScenarios.object("x", 24 * 60, ANN),
                        ClaimRefusal.WINDOW_OVER),
                Scenario.refused(
                        "objected before", rejected, ClaimScenarios.object("x", 96, ANN), ClaimRefusal.OBJECTED_BEFORE),
                Scenario.refused(
                        "answered by who may not",
                        ClaimScenarios.objected(),
                        ClaimScenarios.answer("x", 72, LEADER, true),
                        ClaimRefusal.NOT_OF_THIS_ROLE,
                        ClaimRefusal.SAME_PERSON),
                Scenario.refused(
                        "revoked by who passed it",
                        ClaimScenarios.entered(),
                        ClaimScenarios.revoke("x", 48, COUNCIL),
                        ClaimRefusal.SAME_PERSON),
                Scenario.refused(
                        "a finding by a resident",
                        ClaimScenarios.accused("O"),
                        ClaimScenarios.attach("x", 24, STRANGER),
                        ClaimRefusal.NOT_OF_THIS_ROLE,
                        ClaimRefusal.NOT_OF_THIS_AREA),
                Scenario.refused("nothing is due", declared(), ClaimScenarios.tick("x", 1), ClaimRefusal.NOTHING_DUE),
                Scenario.refused(
                        "told by who recorded it",
                        ClaimScenarios.accused("B"),
                        ClaimScenarios.tell("x", 24, CADRE),
                        ClaimRefusal.SAME_PERSON),
                Scenario.refused(
                        "put up again",
                        ClaimScenarios.posted(),
                        ClaimScenarios.post("x", 96, OTHER_CADRE, false),
                        ClaimRefusal.ANOTHER_STEP));
    }
}
