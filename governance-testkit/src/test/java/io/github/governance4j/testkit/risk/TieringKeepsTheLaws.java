package io.github.governance4j.testkit.risk;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Tiers under the laws every decider keeps. */
class TieringKeepsTheLaws
        implements DeciderLaws<TierCommand, Tiered, TierFact, TierRefusal>,
                TickLaws<TierCommand, Tiered, TierFact, TierRefusal> {
    @Override
    public Decider<TierCommand, Tiered, TierFact, TierRefusal> decider() {
        return Tiering.over(TierCounty.rules(5), TierCounty.models(), TierCounty.place(), WorkCalendar.china());
    }

    @Override
    public Decider<TierCommand, Tiered, TierFact, TierRefusal> deciderWithoutEditions() {
        return Tiering.over(Editions.none(), Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<TierCommand, Tiered, TierFact, TierRefusal> deciderUnderOtherRules() {
        return Tiering.over(TierCounty.rules(9), TierCounty.models(), TierCounty.place(), WorkCalendar.china());
    }

    @Override
    public Class<TierRefusal> reasonType() {
        return TierRefusal.class;
    }

    @Override
    public List<Scenario<TierCommand, TierRefusal>> scenarios() {
        return TierScenarios.all();
    }

    /** Begun, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<TierCommand>>> histories() {
        Arbitrary<List<TierCommand>> begun = Arbitraries.of(List.of(
                TierScenarios.proposed(2),
                TierScenarios.planned(),
                TierScenarios.red(),
                TierScenarios.raised(),
                TierScenarios.lowering(),
                TierScenarios.objected(),
                TierScenarios.reported()));
        return Combinators.combine(begun, DeciderLaws.super.histories()).as((first, more) -> {
            List<Optional<TierCommand>> rest = new ArrayList<>(more);
            rest.sort(Comparator.comparing(
                    step -> step.map(c -> c.stamp().happened()).orElse(TierScenarios.NOON.plusDays(3))));
            List<Optional<TierCommand>> all = new ArrayList<>();
            first.forEach(command -> all.add(Optional.of(command)));
            all.addAll(rest);
            return all;
        });
    }

    @Override
    public Arbitrary<TierCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(7, 72)),
                Tuple.of(2, Arbitraries.integers().between(72, 24 * 45)));
        Arbitrary<Actor> actors = Arbitraries.frequency(
                Tuple.of(8, TierScenarios.PROPOSER),
                Tuple.of(1, TierCounty.named("mediation-both", "both")),
                Tuple.of(1, TierScenarios.CONFIRMER));
        Arbitrary<Actor> answering = Arbitraries.frequency(
                Tuple.of(8, TierScenarios.CONFIRMER),
                Tuple.of(1, TierCounty.named("committee-both", "both")),
                Tuple.of(1, TierScenarios.ARBITER));
        return Combinators.combine(
                        ids, hours, actors, answering, Arbitraries.integers().between(0, 60))
                .flatAs((id, at, by, other, days) -> Arbitraries.frequency(
                        Tuple.of(8, TierScenarios.propose(id, at, by, days % 4)),
                        Tuple.of(8, TierScenarios.confirm(id, at, other, days)),
                        Tuple.of(2, TierScenarios.decline(id, at, other)),
                        Tuple.of(
                                1,
                                new ProposalCommand.WithdrawProposal(
                                        TierScenarios.stamp(id, at, by), days % 3 == 0 ? " " : "a mistake")),
                        Tuple.of(3, TierScenarios.plan(id, at, by, TierScenarios.plan(TierCounty.FENCE))),
                        Tuple.of(2, TierScenarios.review(id, at, by)),
                        Tuple.of(4, TierScenarios.object(id, at, TierScenarios.ANN)),
                        Tuple.of(3, TierScenarios.answer(id, at, TierScenarios.ARBITER, days % 2 == 0)),
                        Tuple.of(2, TierScenarios.order(id, at, TierScenarios.EXAMINER)),
                        Tuple.of(3, TierScenarios.rectified(id, at, TierScenarios.ANN, "a photograph")),
                        Tuple.of(3, TierScenarios.reexamine(id, at, TierScenarios.EXAMINER, days % 2 == 0)),
                        Tuple.of(1, TierScenarios.tick(id, at))));
    }

    @Override
    public Map<String, TierRefusal> reasons() {
        return Map.ofEntries(
                entry("tier.order", TierRefusal.OUT_OF_ORDER),
                entry("tier.recorded", TierRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("tier.there", TierRefusal.NOT_AT_THIS_STAGE),
                entry("tier.edition", TierRefusal.NO_EDITION_IN_FORCE),
                entry("tier.edition.none", TierRefusal.NO_EDITION_IN_FORCE),
                entry("tier.one-proposal", TierRefusal.PROPOSAL_PENDING),
                entry("tier.subject", TierRefusal.ANOTHER_SUBJECT),
                entry("tier.model", TierRefusal.MODEL_UNKNOWN),
                entry("tier.terms", TierRefusal.NOT_TIERED_HERE),
                entry("tier.readings", TierRefusal.READING_IMPOSSIBLE),
                entry("tier.assessed", TierRefusal.READING_MISSING),
                entry("tier.comparable", TierRefusal.ANOTHER_SCHEME),
                entry("tier.role", TierRefusal.NOT_OF_THIS_ROLE),
                entry("tier.holds", TierRefusal.NOT_OF_THIS_ROLE),
                entry("tier.own", TierRefusal.NOT_OF_THIS_ROLE),
                entry("tier.area", TierRefusal.NOT_OF_THIS_AREA),
                entry("tier.other-person", TierRefusal.SAME_PERSON),
                entry("tier.other-body", TierRefusal.SAME_BODY),
                entry("tier.affected", TierRefusal.NOT_AFFECTED),
                entry("tier.window", TierRefusal.WINDOW_OVER),
                entry("tier.first-objection", TierRefusal.OBJECTED_BEFORE),
                entry("tier.not-again", TierRefusal.REJECTED_BEFORE),
                entry("tier.not-under-objection", TierRefusal.REJECTED_BEFORE),
                entry("tier.named", TierRefusal.NOBODY_NAMED),
                entry("tier.plan-first", TierRefusal.PLAN_MISSING),
                entry("tier.responsible", TierRefusal.NOBODY_RESPONSIBLE),
                entry("tier.plan-measures", TierRefusal.MEASURE_NOT_LISTED),
                entry("tier.plan-complete", TierRefusal.PLAN_INCOMPLETE),
                entry("tier.plan-last-day", TierRefusal.LAST_DAY_OUT_OF_BOUNDS),
                entry("tier.last-day", TierRefusal.LAST_DAY_OUT_OF_BOUNDS),
                entry("tier.grounds", TierRefusal.GROUNDS_MISSING),
                entry("tier.due", TierRefusal.NOTHING_DUE));
    }

    @Override
    public Recomputed<TierRefusal> recompute(Evidence evidence) {
        return TierOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<TierFact> facts) {
        return TierOutsider.outcome(facts);
    }
}
