package io.github.governance4j.testkit.risk;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.household.Help;
import io.github.governance4j.core.risk.household.HelpCommand;
import io.github.governance4j.core.risk.household.HelpFact;
import io.github.governance4j.core.risk.household.HelpRefusal;
import io.github.governance4j.core.risk.household.HouseholdHelp;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The help for a household under the laws every decider keeps. */
class HouseholdHelpKeepsTheLaws
        implements DeciderLaws<HelpCommand, Help, HelpFact, HelpRefusal>,
                TickLaws<HelpCommand, Help, HelpFact, HelpRefusal> {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = MONDAY.atTime(12, 0);
    private static final HouseholdId HOME = new HouseholdId("h-1");
    private static final PostId HELPER = new PostId("mediation-one");
    private static final StreamId QUARREL = new StreamId("d-1");

    @Override
    public Decider<HelpCommand, Help, HelpFact, HelpRefusal> decider() {
        return HouseholdHelp.over(TierCounty.place(), Set.of(new RoleId("confirmer")));
    }

    @Override
    public Decider<HelpCommand, Help, HelpFact, HelpRefusal> deciderWithoutEditions() {
        return HouseholdHelp.over(Place.nowhere(), Set.of());
    }

    /** There are none: whoever names a helper says until when. */
    @Override
    public Decider<HelpCommand, Help, HelpFact, HelpRefusal> deciderUnderOtherRules() {
        return HouseholdHelp.over(Place.nowhere(), Set.of());
    }

    @Override
    public Class<HelpRefusal> reasonType() {
        return HelpRefusal.class;
    }

    private static Stamp stamp(String id, int hours, int late) {
        LocalDateTime at = NOON.plusHours(hours);
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(late), TierScenarios.CONFIRMER);
    }

    private static HelpCommand name(String id, int hours, HouseholdId home, PostId post, long days) {
        return new HelpCommand.Appoint(
                stamp(id, hours, 1),
                home,
                post,
                NOON.plusHours(hours).toLocalDate().plusDays(days));
    }

    private static HelpCommand by(String id, int hours, Actor who, PostId post) {
        Stamp stamp = new Stamp(new CommandId("c-" + id), NOON.plusHours(hours), NOON.plusHours(hours), who);
        return new HelpCommand.Appoint(stamp, HOME, post, MONDAY.plusDays(10));
    }

    private static HelpCommand open(String id, int hours, StreamId dispute) {
        return new HelpCommand.OpenDispute(stamp(id, hours, 1), dispute);
    }

    private static HelpCommand close(String id, int hours, StreamId dispute) {
        return new HelpCommand.CloseDispute(stamp(id, hours, 1), dispute);
    }

    private static HelpCommand tick(String id, int hours) {
        LocalDateTime at = NOON.plusHours(hours);
        return new HelpCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    private static List<HelpCommand> helped() {
        return List.of(name("name", 0, HOME, HELPER, 10), open("open", 1, QUARREL));
    }

    @Override
    public List<Scenario<HelpCommand, HelpRefusal>> scenarios() {
        return List.of(
                Scenario.changing("named", List.of(), name("x", 0, HOME, HELPER, 365)),
                Scenario.changing("opened", List.of(), open("x", 0, QUARREL)),
                Scenario.changing("closed", helped(), close("x", 2, QUARREL)),
                Scenario.changing("lapsed", helped(), tick("x", 24 * 11)),
                Scenario.changing("lapsed before, and nobody had ticked", helped(), close("x", 24 * 11, QUARREL)),
                Scenario.refused("too early", helped(), open("x", 0, new StreamId("d-2")), HelpRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "another household",
                        helped(),
                        name("x", 2, new HouseholdId("h-2"), HELPER, 10),
                        HelpRefusal.ANOTHER_HOUSEHOLD),
                Scenario.refused(
                        "named by themselves",
                        List.of(),
                        by("x", 0, TierScenarios.CONFIRMER, new PostId("committee-one")),
                        HelpRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "named by a colleague who may not",
                        List.of(),
                        by("x", 0, TierCounty.post(TierCounty.MEDIATION, "two"), HELPER),
                        HelpRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "opened by somebody who holds no post",
                        helped(),
                        new HelpCommand.OpenDispute(
                                new Stamp(
                                        new CommandId("c-x"),
                                        NOON.plusHours(2),
                                        NOON.plusHours(2),
                                        new Actor.Party(new PersonId("somebody"))),
                                new StreamId("d-2")),
                        HelpRefusal.NOT_ENTITLED),
                Scenario.refused("opened twice", helped(), open("x", 2, QUARREL), HelpRefusal.DISPUTE_NOT_AS_SAID),
                Scenario.refused("never opened", List.of(), close("x", 2, QUARREL), HelpRefusal.DISPUTE_NOT_AS_SAID),
                Scenario.refused(
                        "nobody is there",
                        List.of(),
                        name("x", 0, HOME, new PostId("vacant"), 366),
                        HelpRefusal.NOBODY_HOLDS_THE_POST,
                        HelpRefusal.KEPT_TOO_LONG),
                Scenario.refused(
                        "over before it began", List.of(), name("x", 0, HOME, HELPER, -1), HelpRefusal.KEPT_TOO_LONG),
                Scenario.refused("it lasts", helped(), tick("x", 24 * 10), HelpRefusal.NOTHING_DUE),
                Scenario.refused(
                        "known before it happened",
                        helped(),
                        new HelpCommand.CloseDispute(stamp("x", 3, -1), QUARREL),
                        HelpRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<HelpCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of(QUARREL, new StreamId("d-2"), new StreamId("d-3")),
                        Arbitraries.integers().between(-1, 20))
                .flatAs((id, hours, dispute, days) -> Arbitraries.frequency(
                        Tuple.of(2, name(id, hours, HOME, HELPER, days)),
                        Tuple.of(3, open(id, hours, dispute)),
                        Tuple.of(3, close(id, hours, dispute)),
                        Tuple.of(1, tick(id, hours))));
    }

    @Override
    public Map<String, HelpRefusal> reasons() {
        return Map.ofEntries(
                entry("household.order", HelpRefusal.OUT_OF_ORDER),
                entry("household.recorded", HelpRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("household.same", HelpRefusal.ANOTHER_HOUSEHOLD),
                entry("household.entitled", HelpRefusal.NOT_ENTITLED),
                entry("household.dispute", HelpRefusal.DISPUTE_NOT_AS_SAID),
                entry("household.held", HelpRefusal.NOBODY_HOLDS_THE_POST),
                entry("household.kept", HelpRefusal.KEPT_TOO_LONG),
                entry("household.over", HelpRefusal.NOTHING_DUE));
    }

    /** With the reason and nothing else. */
    @Override
    public Recomputed<HelpRefusal> recompute(Evidence evidence) {
        Set<HelpRefusal> against = EnumSet.noneOf(HelpRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence e : evidence.because()) {
            boolean holds = switch (e.code()) {
                case "household.order" -> number(e, "happened") >= number(e, "last-act");
                case "household.recorded" -> number(e, "recorded") >= number(e, "happened");
                case "household.same" ->
                    e.fact("household").word().equals(e.fact("kept").word());
                case "household.dispute" -> number(e, "open") == number(e, "wanted");
                case "household.entitled" ->
                    number(e, "in-service") == 1 && number(e, "of-the-role") == 1 && number(e, "somebody-else") == 1;
                case "household.held" -> !e.fact("held-by").word().equals("-");
                case "household.kept" -> {
                    granted.put("last-day", number(e, "last-day"));
                    yield number(e, "day") <= number(e, "last-day")
                            && number(e, "last-day")
                                    <= LocalDate.ofEpochDay(number(e, "day"))
                                            .plusYears(1)
                                            .toEpochDay();
                }
                case "household.tick" -> { // what was due before it
                    granted.putAll(recompute(e).granted());
                    yield true;
                }
                case "household.over" -> {
                    granted.put("last-day", number(e, "last-day"));
                    yield number(e, "helped") == 1 && number(e, "day") > number(e, "last-day");
                }
                default -> true;
            };
            if (!holds) {
                against.add(reasons().get(e.code()));
            }
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }

    @Override
    public Map<String, Long> outcome(List<HelpFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (HelpFact fact : facts) {
            if (fact instanceof HelpFact.HelperNamed named) {
                outcome.put("last-day", named.lastDay().toEpochDay());
            } else if (fact instanceof HelpFact.HelpLapsed lapsed) {
                outcome.put("last-day", lapsed.lastDay().toEpochDay());
            }
        }
        return outcome;
    }
}
