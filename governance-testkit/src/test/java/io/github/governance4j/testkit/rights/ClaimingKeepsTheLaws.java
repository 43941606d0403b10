package io.github.governance4j.testkit.rights;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.AckCommand;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Claims under the laws every decider keeps. */
class ClaimingKeepsTheLaws implements DeciderLaws<ClaimCommand, Claim, ClaimFact, ClaimRefusal> {
    private static final List<String> STEPS = List.of("review", "meeting", "check", "entry", "posting");

    @Override
    public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> decider() {
        return ClaimCounty.claiming(1);
    }

    @Override
    public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> deciderWithoutEditions() {
        return Claiming.over(Editions.none(), Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> deciderUnderOtherRules() {
        return ClaimCounty.claiming(2);
    }

    @Override
    public Class<ClaimRefusal> reasonType() {
        return ClaimRefusal.class;
    }

    @Override
    public List<Scenario<ClaimCommand, ClaimRefusal>> scenarios() {
        return ClaimScenarios.all();
    }

    /** Begun, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<ClaimCommand>>> histories() {
        return Combinators.combine(Arbitraries.of(ClaimScenarios.pasts()), DeciderLaws.super.histories())
                .as((first, more) -> {
                    List<Optional<ClaimCommand>> rest = new ArrayList<>(more);
                    rest.sort(Comparator.comparing(
                            step -> step.map(c -> c.stamp().happened()).orElse(ClaimScenarios.NOON.plusDays(5))));
                    List<Optional<ClaimCommand>> all = new ArrayList<>();
                    first.forEach(command -> all.add(Optional.of(command)));
                    all.addAll(rest);
                    return all;
                });
    }

    @Override
    public Arbitrary<ClaimCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(24, 24 * 8)),
                Tuple.of(2, Arbitraries.integers().between(24 * 8, 24 * 60)));
        Arbitrary<Actor> actors = Arbitraries.of(
                ClaimScenarios.LEADER,
                ClaimScenarios.CADRE,
                ClaimScenarios.OTHER_CADRE,
                ClaimScenarios.COUNCIL,
                ClaimScenarios.OTHER_COUNCIL,
                ClaimScenarios.CLERK,
                ClaimCounty.post("council-3"));
        Arbitrary<Actor> residents =
                Arbitraries.frequency(Tuple.of(5, ClaimScenarios.ANN), Tuple.of(1, ClaimScenarios.STRANGER));
        return Combinators.combine(
                        ids, hours, actors, residents, Arbitraries.integers().between(0, 59))
                .flatAs((id, at, by, who, n) -> Arbitraries.frequencyOf(
                        Tuple.of(9, onTheWay(id, at, by, who, n)), Tuple.of(5, atItsEnd(id, at, by, who, n))));
    }

    private static Arbitrary<ClaimCommand> onTheWay(String id, int at, Actor by, Actor who, int n) {
        Optional<String> points = n % 5 == 0 ? Optional.of(n % 2 == 0 ? "7" : "12") : Optional.empty();
        return Arbitraries.frequency(
                Tuple.of(
                        6,
                        ClaimScenarios.pass(
                                id, at, by, STEPS.get(n % STEPS.size()), points, n % 7 == 0 ? " " : "as it says")),
                Tuple.of(1, ClaimScenarios.decline(id, at, by, STEPS.get(n % STEPS.size()))),
                Tuple.of(1, ClaimScenarios.declare(id, at, who, ClaimScenarios.deed(n % 2 == 0 ? "A" : "R", n))),
                Tuple.of(1, ClaimScenarios.tell(id, at, by)),
                Tuple.of(1, ClaimScenarios.reply(id, at, who, n % 7 == 0 ? " " : "I did not")),
                Tuple.of(3, ClaimScenarios.post(id, at, by, n % 2 == 0)),
                Tuple.of(2, ClaimScenarios.objectToPosting(id, at, who)),
                Tuple.of(2, ClaimScenarios.answerPosting(id, at, by, n % 2 == 0)),
                Tuple.of(1, ClaimScenarios.takeDown(id, at, who)),
                Tuple.of(1, ClaimScenarios.attach(id, at, by)),
                Tuple.of(1, ClaimScenarios.place(id, at, ClaimScenarios.atPlace(), n % 2, n % 3 == 0)));
    }

    private static Arbitrary<ClaimCommand> atItsEnd(String id, int at, Actor by, Actor who, int n) {
        var entry = ClaimScenarios.entry(ClaimScenarios.entering());
        var stamp = ClaimScenarios.timer(id, at);
        return Arbitraries.frequency(
                Tuple.of(2, ClaimScenarios.object(id, at, who)),
                Tuple.of(2, ClaimScenarios.answer(id, at, by, n % 2 == 0)),
                Tuple.of(1, ClaimScenarios.withdrawObjection(id, at, who)),
                Tuple.of(1, ClaimScenarios.withdraw(id, at, n % 4 == 0 ? who : by)),
                Tuple.of(1, ClaimScenarios.revoke(id, at, by)),
                Tuple.of(1, ClaimScenarios.tick(id, at)),
                Tuple.of(1, new AckCommand.Credited(stamp, entry)),
                Tuple.of(1, new AckCommand.NotCredited(stamp, entry, PointsRefusal.ITEM_UNKNOWN)),
                Tuple.of(1, new AckCommand.EntryReversed(stamp, entry, ClaimScenarios.reversal(n))),
                Tuple.of(1, new AckCommand.NotReversed(stamp, entry, PointsRefusal.ENTRY_UNKNOWN)),
                Tuple.of(1, new AckCommand.EntryRestored(stamp, entry, ClaimScenarios.reversal(n))));
    }

    @Override
    public Map<String, ClaimRefusal> reasons() {
        return Map.ofEntries(
                entry("claim.order", ClaimRefusal.OUT_OF_ORDER),
                entry("claim.recorded", ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("claim.done", ClaimRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("claim.once", ClaimRefusal.DECLARED_BEFORE),
                entry("claim.stage", ClaimRefusal.NOT_AT_THIS_STAGE),
                entry("claim.at-step", ClaimRefusal.ANOTHER_STEP),
                entry("claim.waits-for", ClaimRefusal.ANOTHER_STEP),
                entry("claim.was-asked", ClaimRefusal.NOT_ASKED),
                entry("claim.edition.none", ClaimRefusal.NO_EDITION_IN_FORCE),
                entry("claim.catalogue.none", ClaimRefusal.NO_EDITION_IN_FORCE),
                entry("claim.item", ClaimRefusal.ITEM_UNKNOWN),
                entry("claim.item.in-force", ClaimRefusal.ITEM_NOT_IN_FORCE),
                entry("claim.items", ClaimRefusal.ITEMS_DO_NOT_GO_TOGETHER),
                entry("claim.flow", ClaimRefusal.NO_FLOW),
                entry("claim.their-deed", ClaimRefusal.NOT_THEIR_DEED),
                entry("claim.role", ClaimRefusal.NOT_OF_THIS_ROLE),
                entry("claim.area", ClaimRefusal.NOT_OF_THIS_AREA),
                entry("claim.not-own", ClaimRefusal.OWN_CLAIM),
                entry("claim.other-person", ClaimRefusal.SAME_PERSON),
                entry("rights.objection.by-another", ClaimRefusal.SAME_PERSON),
                entry("claim.one-of", ClaimRefusal.NOT_AFFECTED),
                entry("rights.objection.affected", ClaimRefusal.NOT_AFFECTED),
                entry("rights.objection.objector", ClaimRefusal.NOT_AFFECTED),
                entry("claim.in-time", ClaimRefusal.WINDOW_OVER),
                entry("rights.objection.window", ClaimRefusal.WINDOW_OVER),
                entry("claim.first-objection", ClaimRefusal.OBJECTED_BEFORE),
                entry("rights.objection.once", ClaimRefusal.OBJECTED_BEFORE),
                entry("claim.finding", ClaimRefusal.FINDING_MISSING),
                entry("claim.amount", ClaimRefusal.AMOUNT_MISSING),
                entry("claim.points", ClaimRefusal.POINTS_NOT_CHOSEN),
                entry("claim.points.between", ClaimRefusal.POINTS_OUT_OF_BOUNDS),
                entry("claim.points.no-choice", ClaimRefusal.POINTS_OUT_OF_BOUNDS),
                entry("claim.consent", ClaimRefusal.CONSENT_MISSING),
                entry("claim.by-consent", ClaimRefusal.CONSENT_MISSING),
                entry("claim.holder", ClaimRefusal.NO_HOLDER),
                entry("claim.reason", ClaimRefusal.REASON_MISSING),
                entry("claim.due", ClaimRefusal.NOTHING_DUE));
    }

    @Example
    void the_explanations_of_all_scenarios_tell_the_verdict_and_all_that_is_granted() {
        scenarios()
                .forEach(scenario -> the_explanation_alone_tells_the_verdict_and_all_that_is_granted(new Situation<>(
                        scenario.past().stream().map(Optional::of).toList(), scenario.command())));
    }

    /** Where nobody may do what somebody does, it is their role that is wanting. */
    @Override
    public Optional<ClaimRefusal> reasonShownBy(Explanation finding) {
        boolean nobodyMay = !finding.holds()
                && finding.code().equals("claim.one-of")
                && finding.evidence().fact("may").word().equals("-")
                && !finding.evidence().fact("by").word().equals("-");
        return nobodyMay ? Optional.of(ClaimRefusal.NOT_OF_THIS_ROLE) : DeciderLaws.super.reasonShownBy(finding);
    }

    @Override
    public Recomputed<ClaimRefusal> recompute(Evidence evidence) {
        return ClaimOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<ClaimFact> facts) {
        return ClaimOutcome.of(facts);
    }
}
