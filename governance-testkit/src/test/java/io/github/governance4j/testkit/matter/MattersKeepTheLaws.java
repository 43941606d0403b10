package io.github.governance4j.testkit.matter;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.OwnershipCommand;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.matter.SlipCommand;
import io.github.governance4j.core.matter.SlipId;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.matter.Voice;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rights.Remedy;
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

/** Matters under the laws every decider keeps. */
class MattersKeepTheLaws
        implements DeciderLaws<MatterCommand, Matter, MatterFact, MatterRefusal>,
                TickLaws<MatterCommand, Matter, MatterFact, MatterRefusal> {
    @Override
    public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
        return Matters.over(MatterCounty.editions(5), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> deciderWithoutEditions() {
        return Matters.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<MatterCommand, Matter, MatterFact, MatterRefusal> deciderUnderOtherRules() {
        return Matters.over(MatterCounty.editions(15), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Class<MatterRefusal> reasonType() {
        return MatterRefusal.class;
    }

    @Override
    public List<Scenario<MatterCommand, MatterRefusal>> scenarios() {
        return MatterScenarios.all();
    }

    /** A life that began, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<MatterCommand>>> histories() {
        Arbitrary<List<MatterCommand>> begun = Arbitraries.of(List.of(
                MatterScenarios.reported(),
                MatterScenarios.dispatched(),
                MatterScenarios.owned(),
                MatterScenarios.quarrel(),
                MatterScenarios.closed()));
        return Combinators.combine(
                        begun,
                        DeciderLaws.super.histories(),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((first, more, sorted) -> {
                    List<Optional<MatterCommand>> rest = new ArrayList<>(more);
                    if (sorted) {
                        rest.sort(Comparator.comparing(
                                step -> step.map(c -> c.stamp().happened()).orElse(MatterScenarios.NINE.plusDays(12))));
                    }
                    List<Optional<MatterCommand>> all = new ArrayList<>();
                    first.forEach(command -> all.add(Optional.of(command)));
                    all.addAll(rest);
                    return all;
                });
    }

    @Override
    public Arbitrary<MatterCommand> commands() {
        Arbitrary<Actor> actors = Arbitraries.of(
                MatterScenarios.CENTRE,
                MatterScenarios.WATER,
                MatterScenarios.TOWN,
                MatterCounty.post(MatterCounty.TOWN, "two"),
                MatterScenarios.ROADS,
                MatterScenarios.ANN,
                MatterCounty.reporter("r-1"));
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> late =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(2)), Tuple.of(1, Arbitraries.of(-1, 200)));
        return Combinators.combine(ids, Arbitraries.integers().between(0, 900), late, actors)
                .flatAs((id, hours, hoursLate, actor) -> {
                    Stamp at = MatterScenarios.at(id, MatterScenarios.NINE.plusHours(hours), actor);
                    return commands(
                            id, new Stamp(at.id(), at.happened(), at.happened().plusHours(hoursLate), at.by()));
                });
    }

    private static Arbitrary<MatterCommand> commands(String id, Stamp stamp) {
        Arbitrary<String> text = Arbitraries.frequency(Tuple.of(5, "理由"), Tuple.of(1, " "));
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<Side> sides = Arbitraries.of(Side.class);
        Arbitrary<BodyId> bodies = Arbitraries.of(MatterCounty.WATER, MatterCounty.TOWN, MatterCounty.ROADS);
        Arbitrary<SlipId> slips = Arbitraries.of("s-1", "s-2").map(SlipId::new);
        Arbitrary<String> receipts = Arbitraries.of("r-1", "r-2");
        return Arbitraries.oneOf(
                Arbitraries.oneOf(
                        Arbitraries.just(
                                new IntakeCommand.Report(stamp, MatterCounty.notice("r-1", MatterCounty.LEAK))),
                        Arbitraries.just(new IntakeCommand.Dispatch(stamp)),
                        receipts.map(r ->
                                new IntakeCommand.JoinReport(stamp, new Voice(new ReceiptId(r), SourceKind.ONLINE))),
                        Combinators.combine(Arbitraries.of(NotDispatched.class), text)
                                .as((kind, grounds) -> new IntakeCommand.SendElsewhere(stamp, kind, grounds))),
                Arbitraries.oneOf(
                        Combinators.combine(sides, bodies)
                                .as((side, body) -> new OwnershipCommand.AcceptOwnership(stamp, side, body)),
                        Combinators.combine(sides, bodies, text)
                                .as((side, to, why) -> new OwnershipCommand.OfferHandOver(stamp, side, to, why)),
                        Combinators.combine(sides, text)
                                .as((side, why) -> new OwnershipCommand.DeclineHandOver(stamp, side, why))),
                Arbitraries.oneOf(
                        Arbitraries.just(MatterScenarios.assign(id, stamp.happened())),
                        Combinators.combine(slips, text)
                                .as((slip, proof) -> new SlipCommand.ReportSlipDone(stamp, slip, proof)),
                        Combinators.combine(slips, yes, text)
                                .as((slip, passed, why) -> new SlipCommand.CheckSlip(stamp, slip, passed, why)),
                        Combinators.combine(slips, text)
                                .as((slip, why) -> new SlipCommand.WithdrawSlip(stamp, slip, why))),
                steps(stamp, text, yes),
                Arbitraries.oneOf(
                        text.map(proof -> new HandlingCommand.SubmitProof(stamp, ReplyKind.EXPLAINED, proof)),
                        Combinators.combine(yes, text)
                                .as((passed, why) -> new HandlingCommand.Check(stamp, passed, why)),
                        Combinators.combine(yes, text)
                                .as((holds, why) -> new FollowUpCommand.Recheck(stamp, holds, why)),
                        yes.map(reached -> new FollowUpCommand.CallBack(stamp, reached, reached, false)),
                        receipts.map(r -> MatterScenarios.rate(id, stamp.happened(), r)),
                        text.map(facts -> new FollowUpCommand.Reopen(stamp, facts)),
                        Arbitraries.just(MatterScenarios.tick(id, stamp.happened()))));
    }

    private static Arbitrary<MatterCommand> steps(Stamp stamp, Arbitrary<String> text, Arbitrary<Boolean> yes) {
        return Arbitraries.oneOf(
                        Arbitraries.just(new TryCommand.BeginTry(stamp, MatterCounty.parties())),
                        yes.map(settled -> new TryCommand.EndTry(stamp, settled)),
                        Arbitraries.just(new TryCommand.Leave(stamp, Remedy.COURT)),
                        Arbitraries.just(new ReplyCommand.AskUp(stamp)),
                        text.map(why -> new ReturnCommand.AskReturn(stamp, why)),
                        Combinators.combine(yes, text)
                                .as((agreed, why) -> new ReturnCommand.AnswerReturn(stamp, agreed, why)),
                        text.map(why -> new OversightCommand.Urge(stamp, why)))
                .map(HandlingCommand.OnLadder::new);
    }

    @Override
    public Map<String, MatterRefusal> reasons() {
        return Map.ofEntries(
                entry("matter.order", MatterRefusal.OUT_OF_ORDER),
                entry("matter.stage", MatterRefusal.NOT_AT_THIS_STAGE),
                entry("matter.reporter", MatterRefusal.REPORTER_NAMED),
                entry("matter.edition.none", MatterRefusal.NO_EDITION_IN_FORCE),
                entry("matter.category.unknown", MatterRefusal.CATEGORY_UNKNOWN),
                entry("matter.elsewhere.none", MatterRefusal.NOWHERE_TO_SEND),
                entry("matter.owners", MatterRefusal.NOBODY_COMPETENT),
                entry("matter.another", MatterRefusal.JOINS_ITSELF),
                entry("matter.main-open", MatterRefusal.MAIN_NOT_OPEN),
                entry("matter.acts-for", MatterRefusal.NOT_THE_OWNER),
                entry("matter.offered", MatterRefusal.NOT_OFFERED),
                entry("matter.offer", MatterRefusal.CANNOT_OFFER),
                entry("matter.party", MatterRefusal.NOT_A_PARTY),
                entry("matter.for-all", MatterRefusal.NOT_A_PARTY),
                entry("matter.body", MatterRefusal.BODY_UNKNOWN),
                entry("matter.receipt", MatterRefusal.RECEIPT_UNKNOWN),
                entry("matter.reached-once", MatterRefusal.CALLED_BACK_BEFORE),
                entry("matter.rated-once", MatterRefusal.RATED_BEFORE),
                entry("matter.slip.new", MatterRefusal.SLIP_NAMED_BEFORE),
                entry("matter.slip.known", MatterRefusal.SLIP_UNKNOWN),
                entry("matter.slip.stage", MatterRefusal.SLIP_NOT_AT_THIS_STAGE),
                entry("matter.slips-done", MatterRefusal.SLIPS_OPEN),
                entry("matter.proof", MatterRefusal.PROOF_MISSING),
                entry("matter.grounds", MatterRefusal.GROUNDS_MISSING),
                entry("matter.second-person", MatterRefusal.SAME_PERSON),
                entry("matter.ladder", MatterRefusal.LADDER_REFUSES),
                entry("matter.due", MatterRefusal.NOTHING_DUE),
                entry("matter.due.none", MatterRefusal.NOTHING_DUE),
                entry("matter.recorded", MatterRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Recomputed<MatterRefusal> recompute(Evidence evidence) {
        return MatterOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<MatterFact> facts) {
        return new MatterOutcome().of(facts);
    }
}
