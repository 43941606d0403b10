package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.tier.EffectCommand;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.Plan;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.RectificationCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What must come of what, about one hazard in the village. */
final class TierScenarios {
    static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    static final Actor PROPOSER = TierCounty.post(TierCounty.MEDIATION, "one");
    static final Actor CONFIRMER = TierCounty.post(TierCounty.COMMITTEE, "one");
    static final Actor ARBITER = TierCounty.post(TierCounty.JUSTICE, "one");
    static final Actor EXAMINER = TierCounty.post(TierCounty.SAFETY, "one");
    static final Actor ANN = new Actor.Party(TierCounty.ANN);

    private TierScenarios() {}

    static Stamp stamp(String id, int hours, Actor by) {
        LocalDateTime at = NOON.plusHours(hours);
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), by);
    }

    static TierCommand propose(String id, int hours, Actor by, long degree) {
        return propose(stamp(id, hours, by), TierCounty.HARM, TierCounty.degree(degree), TierCounty.affected());
    }

    private static TierCommand propose(Stamp stamp, ModelId model, Readings readings, Set<PersonId> affected) {
        return new ProposalCommand.Propose(stamp, TierCounty.HAZARD, TierCounty.VILLAGE, model, readings, affected);
    }

    static TierCommand confirm(String id, int hours, Actor by, int days) {
        return confirm(id, hours, by, days, "as found");
    }

    private static TierCommand confirm(String id, int hours, Actor by, int days, String words) {
        Stamp stamp = stamp(id, hours, by);
        return new ProposalCommand.Confirm(stamp, stamp.happened().toLocalDate().plusDays(days), words);
    }

    static TierCommand decline(String id, int hours, Actor by) {
        return new ProposalCommand.DeclineProposal(stamp(id, hours, by), "not so grave");
    }

    static TierCommand plan(String id, int hours, Actor by, Plan plan) {
        return new EffectCommand.SetPlan(stamp(id, hours, by), plan);
    }

    static Plan plan(MeasureId... measures) {
        return new Plan(
                new PostId("safety-two"),
                Set.of(measures),
                NOON.toLocalDate().plusDays(20),
                "dry and fenced",
                OptionalLong.of(1_000_00),
                Optional.of("call the fire brigade"));
    }

    static TierCommand review(String id, int hours, Actor by) {
        return new EffectCommand.Review(stamp(id, hours, by), true, "still so");
    }

    static TierCommand object(String id, int hours, Actor by) {
        return new ObjectionCommand.LodgeObjection(stamp(id, hours, by), "");
    }

    static TierCommand answer(String id, int hours, Actor by, boolean upheld) {
        return new ObjectionCommand.DecideObjection(stamp(id, hours, by), upheld, "looked into");
    }

    static TierCommand order(String id, int hours, Actor by) {
        return new RectificationCommand.OrderRectification(stamp(id, hours, by), true, "the wall leans");
    }

    static TierCommand rectified(String id, int hours, Actor by, String proof) {
        return new RectificationCommand.ReportRectified(stamp(id, hours, by), proof);
    }

    static TierCommand reexamine(String id, int hours, Actor by, boolean passed) {
        return new RectificationCommand.Reexamine(stamp(id, hours, by), passed, "seen");
    }

    static TierCommand tick(String id, int hours) {
        LocalDateTime at = NOON.plusHours(hours);
        return new TierCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    static List<TierCommand> proposed(long degree) {
        return List.of(propose("p", 0, PROPOSER, degree));
    }

    static List<TierCommand> planned() {
        return and(proposed(3), plan("plan", 1, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)));
    }

    static List<TierCommand> red() {
        return and(planned(), confirm("ok", 2, CONFIRMER, 25));
    }

    static List<TierCommand> orange() {
        return and(proposed(2), confirm("ok", 2, CONFIRMER, 40));
    }

    static List<TierCommand> raised() {
        return and(
                orange(),
                propose("p2", 4, PROPOSER, 3),
                plan("plan", 5, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok2", 6, CONFIRMER, 25));
    }

    static List<TierCommand> lowering() {
        return and(orange(), propose("p2", 4, PROPOSER, 1), confirm("ok2", 6, CONFIRMER, 40));
    }

    /** Orange from hour 2 on, to be yellow from 13 March on for 40 days; red instead from that hour on. */
    static List<TierCommand> wronglyRaised(int hours) {
        return and(
                lowering(),
                propose("p3", hours - 2, PROPOSER, 3),
                plan("plan", hours - 1, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok3", hours, CONFIRMER, 20));
    }

    static List<TierCommand> objected() {
        return and(orange(), object("obj", 10, ANN));
    }

    static List<TierCommand> ordered() {
        return and(orange(), order("order", 10, EXAMINER));
    }

    static List<TierCommand> reported() {
        return and(ordered(), rectified("done", 20, ANN, "a photograph"));
    }

    static List<TierCommand> and(List<TierCommand> past, TierCommand... more) {
        List<TierCommand> all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    static List<Scenario<TierCommand, TierRefusal>> all() {
        List<Scenario<TierCommand, TierRefusal>> all = new ArrayList<>(changing());
        all.addAll(refusedProposals());
        all.addAll(refusedLater());
        return all;
    }

    private static List<Scenario<TierCommand, TierRefusal>> changing() {
        return List.of(
                Scenario.changing("proposed", List.of(), propose("x", 0, PROPOSER, 3)),
                Scenario.changing("planned", proposed(3), plan("x", 1, PROPOSER, plan(TierCounty.FENCE))),
                Scenario.changing(
                        "taken back",
                        proposed(2),
                        new ProposalCommand.WithdrawProposal(stamp("x", 1, PROPOSER), "a mistake")),
                Scenario.changing("declined", proposed(2), decline("x", 1, CONFIRMER)),
                Scenario.changing("nobody confirmed", proposed(2), tick("x", 24 * 4)),
                Scenario.changing("confirmed", proposed(2), confirm("x", 2, CONFIRMER, 60)),
                Scenario.changing("confirmed with a plan", planned(), confirm("x", 2, CONFIRMER, 30)),
                Scenario.changing(
                        "raised",
                        and(orange(), propose("p2", 4, PROPOSER, 3), plan("pl", 5, PROPOSER, plan(TierCounty.FENCE))),
                        confirm("x", 6, CONFIRMER, 25)),
                Scenario.changing(
                        "renewed", and(orange(), propose("p2", 4, PROPOSER, 2)), confirm("x", 6, CONFIRMER, 60)),
                Scenario.changing(
                        "lowered, to wait",
                        and(orange(), propose("p2", 4, PROPOSER, 1)),
                        confirm("x", 6, CONFIRMER, 40)),
                Scenario.changing(
                        "lowered at once, when the dwell is over",
                        and(orange(), propose("p2", 24 * 12, PROPOSER, 1)),
                        confirm("x", 24 * 13, CONFIRMER, 40)),
                Scenario.changing("the lowering takes effect", lowering(), tick("x", 24 * 11)),
                Scenario.changing(
                        "raised while a lowering waits",
                        and(lowering(), propose("p3", 7, PROPOSER, 2)),
                        confirm("x", 8, CONFIRMER, 40)),
                Scenario.changing("the last day is over", orange(), tick("x", 24 * 41)),
                Scenario.changing("looked at again", orange(), review("x", 24 * 3, PROPOSER)),
                Scenario.changing("it is time to look again", orange(), tick("x", 24 * 8)),
                Scenario.changing("nobody looked", and(orange(), tick("due", 24 * 8)), tick("x", 24 * 11)),
                Scenario.changing(
                        "the plan is over", and(red(), tick("due", 24 * 8), tick("late", 24 * 11)), tick("x", 24 * 21)),
                Scenario.changing("another plan", red(), plan("x", 9, PROPOSER, plan(TierCounty.FENCE))),
                Scenario.changing("objected", orange(), object("x", 10, ANN)),
                Scenario.changing("objected too", objected(), object("x", 11, new Actor.Party(TierCounty.BEN))),
                Scenario.changing("upheld", objected(), answer("x", 20, ARBITER, true)),
                Scenario.changing(
                        "upheld, and back to what was before",
                        and(raised(), object("obj", 10, ANN)),
                        answer("x", 20, ARBITER, true)),
                Scenario.changing(
                        "upheld while a lowering waits",
                        and(lowering(), object("obj", 10, ANN)),
                        answer("x", 20, ARBITER, true)),
                Scenario.changing(
                        "upheld against a raise while a lowering waited",
                        and(wronglyRaised(9), object("obj", 10, ANN)),
                        answer("x", 20, ARBITER, true)),
                Scenario.changing(
                        "upheld against a raise when the time of the lowering had come",
                        and(wronglyRaised(24 * 8), object("obj", 24 * 9, ANN)),
                        answer("x", 24 * 13, ARBITER, true)),
                Scenario.changing("dismissed", objected(), answer("x", 20, ARBITER, false)),
                Scenario.changing("unanswered", objected(), tick("x", 24 * 8)),
                Scenario.changing("ordered", orange(), order("x", 10, EXAMINER)),
                Scenario.changing("not put right", ordered(), tick("x", 24 * 8 + 12)),
                Scenario.changing("put right", ordered(), rectified("x", 20, ANN, "a photograph")),
                Scenario.changing("nobody went to see", reported(), tick("x", 24 * 4 + 12)),
                Scenario.changing("struck off", reported(), reexamine("x", 30, EXAMINER, true)),
                Scenario.changing("not right", reported(), reexamine("x", 30, EXAMINER, false)),
                Scenario.changing(
                        "struck off after the tier lapsed", reported(), reexamine("x", 24 * 50, EXAMINER, true)));
    }

    private static List<Scenario<TierCommand, TierRefusal>> refusedProposals() {
        Stamp early = new Stamp(new CommandId("c-x"), NOON.plusHours(2), NOON.plusHours(1), CONFIRMER);
        return List.of(
                Scenario.refused("before the last act", orange(), review("x", 1, PROPOSER), TierRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "nothing to confirm", List.of(), confirm("x", 1, CONFIRMER, 5), TierRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "confirmed too late",
                        proposed(2),
                        confirm("x", 24 * 4, CONFIRMER, 5),
                        TierRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "before any rules",
                        List.of(),
                        propose("x", -24 * 600, PROPOSER, 2),
                        TierRefusal.NO_EDITION_IN_FORCE),
                Scenario.refused(
                        "two at once", proposed(2), propose("x", 1, PROPOSER, 3), TierRefusal.PROPOSAL_PENDING),
                Scenario.refused(
                        "another subject",
                        orange(),
                        new ProposalCommand.Propose(
                                stamp("x", 5, PROPOSER),
                                new Subject.OfHazard(new StreamId("hazard-2")),
                                TierCounty.VILLAGE,
                                TierCounty.HARM,
                                TierCounty.degree(2),
                                TierCounty.affected()),
                        TierRefusal.ANOTHER_SUBJECT),
                Scenario.refused(
                        "an unknown model",
                        List.of(),
                        propose(
                                stamp("x", 0, PROPOSER),
                                new ModelId("guess"),
                                TierCounty.degree(2),
                                TierCounty.affected()),
                        TierRefusal.MODEL_UNKNOWN),
                Scenario.refused(
                        "a scheme on paper",
                        List.of(),
                        propose(stamp("x", 0, PROPOSER), TierCounty.PAPER, TierCounty.degree(2), TierCounty.affected()),
                        TierRefusal.NOT_TIERED_HERE),
                Scenario.refused(
                        "an impossible reading",
                        List.of(),
                        propose("x", 0, PROPOSER, 7),
                        TierRefusal.READING_IMPOSSIBLE),
                Scenario.refused(
                        "nothing was read",
                        List.of(),
                        propose(stamp("x", 0, PROPOSER), TierCounty.HARM, Readings.NONE, TierCounty.affected()),
                        TierRefusal.READING_MISSING),
                Scenario.refused(
                        "another scheme",
                        orange(),
                        propose(stamp("x", 5, PROPOSER), TierCounty.OTHER, TierCounty.degree(2), TierCounty.affected()),
                        TierRefusal.ANOTHER_SCHEME),
                Scenario.refused(
                        "proposed by who may only confirm",
                        List.of(),
                        propose("x", 0, CONFIRMER, 2),
                        TierRefusal.NOT_OF_THIS_ROLE),
                Scenario.refused(
                        "proposed under another's name",
                        List.of(),
                        propose("x", 0, TierCounty.named("mediation-one", "mediation.two"), 2),
                        TierRefusal.NOT_OF_THIS_ROLE),
                Scenario.refused(
                        "proposed from afar",
                        List.of(),
                        propose("x", 0, TierCounty.post(TierCounty.FAR, "one"), 2),
                        TierRefusal.NOT_OF_THIS_AREA),
                Scenario.refused(
                        "proposed again at once",
                        and(proposed(2), decline("no", 1, CONFIRMER)),
                        propose("x", 2, TierCounty.post(TierCounty.MEDIATION, "two"), 2),
                        TierRefusal.REJECTED_BEFORE),
                Scenario.refused(
                        "proposed again while it is objected to",
                        objected(),
                        propose("x", 12, PROPOSER, 2),
                        TierRefusal.REJECTED_BEFORE),
                Scenario.refused(
                        "nobody is named",
                        List.of(),
                        propose(stamp("x", 0, PROPOSER), TierCounty.HARM, TierCounty.degree(2), Set.of()),
                        TierRefusal.NOBODY_NAMED),
                Scenario.refused(
                        "confirmed by who proposed",
                        proposed(2),
                        confirm("x", 1, PROPOSER, 5),
                        TierRefusal.NOT_OF_THIS_ROLE,
                        TierRefusal.SAME_PERSON,
                        TierRefusal.SAME_BODY),
                Scenario.refused(
                        "one person in both bodies",
                        List.of(propose("p", 0, TierCounty.named("mediation-both", "both"), 2)),
                        confirm("x", 1, TierCounty.named("committee-both", "both"), 5),
                        TierRefusal.SAME_PERSON,
                        TierRefusal.SAME_BODY),
                Scenario.refused(
                        "confirmed by somebody who sits in the proposing body too",
                        proposed(2),
                        confirm("x", 1, TierCounty.named("committee-both", "both"), 5),
                        TierRefusal.SAME_BODY),
                Scenario.refused("no plan", proposed(3), confirm("x", 1, CONFIRMER, 5), TierRefusal.PLAN_MISSING),
                Scenario.refused(
                        "too long", proposed(2), confirm("x", 2, CONFIRMER, 70), TierRefusal.LAST_DAY_OUT_OF_BOUNDS),
                Scenario.refused(
                        "over before it begins",
                        and(orange(), propose("p2", 4, PROPOSER, 1)),
                        confirm("x", 6, CONFIRMER, 3, " "),
                        TierRefusal.LAST_DAY_OUT_OF_BOUNDS,
                        TierRefusal.GROUNDS_MISSING),
                Scenario.refused(
                        "known before it happened",
                        proposed(2),
                        new ProposalCommand.Confirm(early, NOON.toLocalDate().plusDays(5), "as found"),
                        TierRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    private static List<Scenario<TierCommand, TierRefusal>> refusedLater() {
        Plan nobody = new Plan(
                new PostId("safety-none"),
                Set.of(TierCounty.FENCE, new MeasureId("arrest")),
                NOON.toLocalDate().minusDays(1),
                "dry",
                OptionalLong.empty(),
                Optional.empty());
        return List.of(
                Scenario.refused(
                        "a plan that will not do",
                        proposed(3),
                        plan("x", 1, PROPOSER, nobody),
                        TierRefusal.NOBODY_RESPONSIBLE,
                        TierRefusal.MEASURE_NOT_LISTED,
                        TierRefusal.PLAN_INCOMPLETE,
                        TierRefusal.LAST_DAY_OUT_OF_BOUNDS),
                Scenario.refused(
                        "incomplete",
                        proposed(3),
                        plan(
                                "x",
                                1,
                                PROPOSER,
                                new Plan(
                                        new PostId("safety-two"),
                                        Set.of(TierCounty.FENCE),
                                        NOON.toLocalDate(),
                                        "dry",
                                        OptionalLong.of(5),
                                        Optional.empty())),
                        TierRefusal.PLAN_INCOMPLETE),
                Scenario.refused(
                        "a measure on persons put in later",
                        and(
                                proposed(3),
                                plan("plan", 1, PROPOSER, plan(TierCounty.FENCE)),
                                confirm("ok", 2, CONFIRMER, 25)),
                        plan("x", 9, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                        TierRefusal.MEASURE_NOT_LISTED),
                Scenario.refused(
                        "a stranger objects",
                        orange(),
                        object("x", 10, new Actor.Party(new PersonId("eve"))),
                        TierRefusal.NOT_AFFECTED),
                Scenario.refused("objected too late", orange(), object("x", 24 * 8, ANN), TierRefusal.WINDOW_OVER),
                Scenario.refused("objected twice", objected(), object("x", 11, ANN), TierRefusal.OBJECTED_BEFORE),
                Scenario.refused(
                        "answered by who confirmed",
                        objected(),
                        answer("x", 20, CONFIRMER, false),
                        TierRefusal.NOT_OF_THIS_ROLE,
                        TierRefusal.SAME_PERSON,
                        TierRefusal.SAME_BODY),
                Scenario.refused(
                        "answered too late",
                        objected(),
                        answer("x", 24 * 8, ARBITER, false),
                        TierRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused("ordered twice", ordered(), order("x", 12, EXAMINER), TierRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "re-examined by who reported it",
                        and(ordered(), rectified("done", 20, EXAMINER, "a photograph")),
                        reexamine("x", 30, EXAMINER, true),
                        TierRefusal.SAME_PERSON),
                Scenario.refused(
                        "reported without proof", ordered(), rectified("x", 20, ANN, " "), TierRefusal.GROUNDS_MISSING),
                Scenario.refused("nothing is due", orange(), tick("x", 24), TierRefusal.NOTHING_DUE));
    }
}
