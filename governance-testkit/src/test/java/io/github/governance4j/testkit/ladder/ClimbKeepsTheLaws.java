package io.github.governance4j.testkit.ladder;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Cases on ladders under the laws every decider keeps. */
class ClimbKeepsTheLaws implements DeciderLaws<LadderCommand, Climb, LadderFact, LadderRefusal> {
    @Override
    public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
        return new CalendarsInTurn(LadderCounty.editions(2, 5));
    }

    @Override
    public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> deciderWithoutEditions() {
        return Climbing.over(Editions.none(), LadderCounty.OLD);
    }

    @Override
    public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> deciderUnderOtherRules() {
        return Climbing.over(LadderCounty.editions(7, 30), LadderCounty.REGIONAL);
    }

    @Override
    public Class<LadderRefusal> reasonType() {
        return LadderRefusal.class;
    }

    @Override
    public List<Scenario<LadderCommand, LadderRefusal>> scenarios() {
        return ClimbScenarios.all();
    }

    /** Mostly in the order things happened, beginning with a case that enters; now and then as they come. */
    @Override
    @Provide
    public Arbitrary<List<Optional<LadderCommand>>> histories() {
        Arbitrary<List<Optional<LadderCommand>>> any = DeciderLaws.super.histories();
        Arbitrary<LadderCommand> entering = Combinators.combine(ids(), ladders())
                .as((id, ladder) -> ClimbScenarios.enter(
                        ClimbScenarios.stamp("c-" + id, ClimbScenarios.START, 0, ClimbScenarios.CLERK), ladder));
        return Combinators.combine(entering, any, Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((first, more, sorted) -> {
                    List<Optional<LadderCommand>> all = new ArrayList<>(more);
                    if (sorted) {
                        all.sort(Comparator.comparing(
                                step -> step.map(c -> c.stamp().happened()).orElse(ClimbScenarios.START.plusDays(12))));
                    }
                    all.add(0, Optional.of(first));
                    return all;
                });
    }

    @Override
    public Arbitrary<LadderCommand> commands() {
        Arbitrary<Actor> actors = Arbitraries.of(ClimbScenarios.CLERK, ClimbScenarios.BY_ANN);
        Arbitrary<Integer> late =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(2)), Tuple.of(1, Arbitraries.of(-1, 300)));
        Arbitrary<String> calendars =
                Arbitraries.frequency(Tuple.of(8, "c-"), Tuple.of(1, "old-"), Tuple.of(1, "region-"));
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 1500);
        return Combinators.combine(ids(), calendars, hours, late, actors)
                .flatAs((id, calendar, hour, hoursLate, actor) -> commands(
                        ClimbScenarios.stamp(calendar + id, ClimbScenarios.START.plusHours(hour), hoursLate, actor)));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
    }

    private static Arbitrary<LadderId> ladders() {
        return Arbitraries.frequency(
                Tuple.of(6, LadderCounty.FULL),
                Tuple.of(1, LadderCounty.DAY),
                Tuple.of(1, LadderCounty.BARE),
                Tuple.of(1, LadderCounty.GAP));
    }

    private static Arbitrary<LadderCommand> commands(Stamp stamp) {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<String> text = Arbitraries.frequency(Tuple.of(5, "理由"), Tuple.of(1, " "));
        return Arbitraries.oneOf(
                Combinators.combine(
                                ladders(),
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(-90, 5))
                        .as((ladder, rung, days) -> enter(stamp, ladder, rung, days)),
                Arbitraries.of(
                                Set.of(ClimbScenarios.ANN, ClimbScenarios.BEN),
                                Set.of(ClimbScenarios.ANN, ClimbScenarios.BEN, ClimbScenarios.EVE),
                                Set.of(ClimbScenarios.ANN))
                        .map(who -> new TryCommand.BeginTry(stamp, who)),
                Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true))
                        .map(settled -> new TryCommand.EndTry(stamp, settled)),
                Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.of(ClimbScenarios.BEN, ClimbScenarios.EVE)
                                        .map(who -> new TryCommand.Withdraw(stamp, who))),
                        Tuple.of(1, Arbitraries.of(Remedy.class).map(way -> new TryCommand.Leave(stamp, way))),
                        Tuple.of(6, Arbitraries.just(tick(stamp)))),
                Combinators.combine(Arbitraries.of(ReplyKind.class), text)
                        .as((kind, grounds) -> new ReplyCommand.Reply(stamp, kind, grounds)),
                text.map(grounds -> new ReplyCommand.RejectReply(stamp, grounds)),
                Arbitraries.just(new ReplyCommand.AskUp(stamp)),
                Combinators.combine(Arbitraries.of(Trigger.TIER_RAISED, Trigger.BEYOND_COMPETENCE), text)
                        .as((trigger, grounds) -> new ReplyCommand.PassUp(stamp, trigger, grounds)),
                text.map(facts -> new ReplyCommand.Reopen(stamp, facts)),
                text.map(reasons -> new ReturnCommand.AskReturn(stamp, reasons)),
                Combinators.combine(yes, text)
                        .as((agreed, reasons) -> new ReturnCommand.AnswerReturn(stamp, agreed, reasons)),
                limits(stamp, yes),
                Arbitraries.oneOf(
                        text.map(reasons -> new ReturnCommand.DetermineCompetence(stamp, reasons)),
                        text.map(grounds -> new OversightCommand.Urge(stamp, grounds)),
                        text.map(grounds -> new OversightCommand.Supervise(stamp, grounds)),
                        Arbitraries.of("b-1", "b-2")
                                .map(body -> new OversightCommand.HandleJointly(stamp, new BodyId(body)))));
    }

    private static Arbitrary<LadderCommand> limits(Stamp stamp, Arbitrary<Boolean> yes) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs().between(1, 4), yes, Arbitraries.of(-3, 1, 4))
                        .as((amount, approved, told) -> new LimitCommand.Extend(
                                stamp,
                                amount,
                                approved ? Optional.of(LadderCounty.HEAD) : Optional.empty(),
                                told < 0
                                        ? Optional.empty()
                                        : Optional.of(stamp.happened().plusHours(told)))),
                Arbitraries.just(new LimitCommand.Pause(stamp, "听证")),
                Arbitraries.just(new LimitCommand.Resume(stamp)),
                Arbitraries.just(new LimitCommand.Recount(stamp)));
    }

    private static LadderCommand enter(Stamp stamp, LadderId ladder, int rung, int days) {
        LocalDateTime since = stamp.happened().plusDays(days);
        Start start = days > -10 ? Start.fresh() : Start.midway(rung, since, rung % 2);
        return new LadderCommand.Enter(stamp, ladder, start, Set.of(ClimbScenarios.ANN, ClimbScenarios.BEN));
    }

    private static LadderCommand tick(Stamp stamp) {
        return new LadderCommand.Tick(Stamp.timer(stamp.id(), stamp.happened(), stamp.recorded()));
    }

    @Override
    public Map<String, LadderRefusal> reasons() {
        return Map.ofEntries(
                entry("ladder.not-entered", LadderRefusal.ALREADY_ENTERED),
                entry("ladder.entered", LadderRefusal.NOT_ENTERED),
                entry("ladder.in-order", LadderRefusal.OUT_OF_ORDER),
                entry("ladder.edition.none", LadderRefusal.NO_EDITION_IN_FORCE),
                entry("ladder.edition.draft", LadderRefusal.EDITION_NOT_ADOPTED),
                entry("ladder.known", LadderRefusal.LADDER_UNKNOWN),
                entry("ladder.rung-known", LadderRefusal.RUNG_UNKNOWN),
                entry("ladder.since", LadderRefusal.BEGINS_LATER),
                entry("ladder.not-ended", LadderRefusal.ENDED),
                entry("ladder.rests", LadderRefusal.STILL_OPEN),
                entry("ladder.answered", LadderRefusal.NOT_REPLIED),
                entry("ladder.answer-due", LadderRefusal.NOT_REPLIED),
                entry("ladder.not-answered", LadderRefusal.ALREADY_REPLIED),
                entry("ladder.party", LadderRefusal.NOT_A_PARTY),
                entry("ladder.window-open", LadderRefusal.REPLY_IS_FINAL),
                entry("ladder.way-up", LadderRefusal.NO_WAY_UP),
                entry("ladder.no-try-running", LadderRefusal.TRY_RUNNING),
                entry("ladder.try-running", LadderRefusal.NO_TRY_RUNNING),
                entry("ladder.no-return-pending", LadderRefusal.RETURN_PENDING),
                entry("ladder.return-pending", LadderRefusal.NO_RETURN_PENDING),
                entry("ladder.tries-left", LadderRefusal.NO_TRIES_LEFT),
                entry("ladder.consent", LadderRefusal.CONSENT_MISSING),
                entry("ladder.returnable", LadderRefusal.NOT_RETURNABLE),
                entry("ladder.undetermined", LadderRefusal.COMPETENCE_DETERMINED),
                entry("ladder.return-in-time", LadderRefusal.RETURN_TOO_LATE),
                entry("ladder.return-to", LadderRefusal.NOWHERE_TO_RETURN),
                entry("ladder.exit", LadderRefusal.NO_SUCH_EXIT),
                entry("ladder.grounds", LadderRefusal.NO_GROUNDS),
                entry("ladder.new-facts", LadderRefusal.SAME_FACTS),
                entry("ladder.limited", LadderRefusal.NO_LIMIT),
                entry("ladder.pausable", LadderRefusal.NOT_PAUSABLE),
                entry("ladder.pause-left", LadderRefusal.NOT_PAUSABLE),
                entry("time.is-paused", LadderRefusal.NOT_PAUSED),
                entry("time.is-running", LadderRefusal.PAUSED),
                entry("time.in-time", LadderRefusal.ALREADY_PASSED),
                entry("time.extendable", LadderRefusal.NOT_EXTENDABLE),
                entry("time.extension-approved", LadderRefusal.NOT_APPROVED),
                entry("time.extension-approver", LadderRefusal.WRONG_APPROVER),
                entry("time.extension-ceiling", LadderRefusal.BEYOND_CEILING),
                entry("time.stays-firm", LadderRefusal.CALENDAR_KNOWS_LESS),
                entry("time.keeps-regions", LadderRefusal.CALENDAR_LACKS_REGION),
                entry("time.stays-ahead", LadderRefusal.WOULD_ALREADY_BE_OVER),
                entry("ladder.told", LadderRefusal.NOT_TOLD),
                entry("ladder.told-in-time", LadderRefusal.NOT_TOLD),
                entry("ladder.not-told", LadderRefusal.NOT_TOLD),
                entry("ladder.due", LadderRefusal.NOTHING_DUE),
                entry("ladder.recorded", LadderRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Recomputed<LadderRefusal> recompute(Evidence evidence) {
        return ClimbOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<LadderFact> facts) {
        return new ClimbOutcome().of(facts);
    }
}
