package io.github.governance4j.testkit.whistle;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.core.whistle.Appraisal;
import io.github.governance4j.core.whistle.Call;
import io.github.governance4j.core.whistle.Whistle;
import io.github.governance4j.core.whistle.WhistleCommand;
import io.github.governance4j.core.whistle.WhistleFact;
import io.github.governance4j.core.whistle.WhistleRefusal;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.core.whistle.Whistles;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDateTime;
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

/** Whistles under the laws every decider keeps. */
class WhistlesKeepTheLaws
        implements DeciderLaws<WhistleCommand, Whistle, WhistleFact, WhistleRefusal>,
                TickLaws<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final BodyId TOWN = MatterCounty.TOWN;
    private static final BodyId WATER = MatterCounty.WATER;
    private static final BodyId ROADS = MatterCounty.ROADS;

    private static Editions<WhistleRules> editions(int amount) {
        WhistleRules rules = new WhistleRules(
                Map.of(
                        MatterCounty.LEAK,
                        new WhistleRules.Response(
                                List.of(WATER, ROADS),
                                MatterCounty.limit("report-in", amount, LimitUnit.HOUR),
                                Optional.of(MatterCounty.CENTRE))),
                Optional.of(MatterCounty.limit("appraisal", amount, LimitUnit.WORKING_DAY)));
        return Editions.of(List.of(new Edition<>(
                new EditionId("2026-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(TOWN, "No 1", MatterCounty.FOUNDED),
                rules)));
    }

    @Override
    public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> decider() {
        return Whistles.over(editions(2), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> deciderWithoutEditions() {
        return Whistles.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> deciderUnderOtherRules() {
        return Whistles.over(editions(9), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Class<WhistleRefusal> reasonType() {
        return WhistleRefusal.class;
    }

    private static Stamp stamp(String id, LocalDateTime at, BodyId body) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), MatterCounty.post(body, "one"));
    }

    private static WhistleCommand blow(String id, LocalDateTime at, CategoryId category) {
        Call call = new Call(category, MatterCounty.VILLAGE, Optional.of(new StreamId("m-1")));
        return new WhistleCommand.Blow(stamp(id, at, TOWN), TOWN, call);
    }

    private static WhistleCommand in(String id, int hours, BodyId body) {
        return new WhistleCommand.ReportIn(stamp(id, NOON.plusHours(hours), body), body);
    }

    private static WhistleCommand finish(String id, int hours, String outcome) {
        return new WhistleCommand.Finish(stamp(id, NOON.plusHours(hours), TOWN), outcome);
    }

    private static WhistleCommand appraise(String id, BodyId by, BodyId of) {
        return new WhistleCommand.Appraise(stamp(id, NOON.plusHours(5), by), by, of, Appraisal.GOOD);
    }

    private static WhistleCommand tick(String id, LocalDateTime at) {
        return new WhistleCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    private static List<WhistleCommand> blown() {
        return List.of(blow("blow", NOON, MatterCounty.LEAK));
    }

    private static List<WhistleCommand> came() {
        return List.of(blow("blow", NOON, MatterCounty.LEAK), in("in", 1, WATER));
    }

    private static List<WhistleCommand> finished() {
        return List.of(blow("blow", NOON, MatterCounty.LEAK), in("in", 1, WATER), finish("finish", 4, "已排除"));
    }

    private static List<WhistleCommand> halfAppraised() {
        List<WhistleCommand> all = new ArrayList<>(finished());
        all.add(appraise("appraise", TOWN, WATER));
        return all;
    }

    @Override
    public List<Scenario<WhistleCommand, WhistleRefusal>> scenarios() {
        LocalDateTime past = NOON.plusDays(30);
        WhistleCommand early = new WhistleCommand.Finish(
                new Stamp(new CommandId("c-x"), past, past.minusHours(1), MatterCounty.post(TOWN, "one")), "已排除");
        return List.of(
                Scenario.changing("blown", List.of(), blow("x", NOON, MatterCounty.LEAK)),
                Scenario.changing("reported in", blown(), in("x", 1, WATER)),
                Scenario.changing("reported in late", blown(), in("x", 9, WATER)),
                Scenario.changing("nobody came", blown(), tick("x", NOON.plusHours(3))),
                Scenario.changing("finished", came(), finish("x", 4, "已排除")),
                Scenario.changing("finished alone", blown(), finish("x", 4, "已排除")),
                Scenario.changing("one side", finished(), appraise("x", TOWN, WATER)),
                Scenario.changing("both sides", halfAppraised(), appraise("x", WATER, TOWN)),
                Scenario.changing("one side only", halfAppraised(), tick("x", past)),
                Scenario.refused("before it was blown", blown(), in("x", -1, WATER), WhistleRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "blown twice", blown(), blow("x", NOON, MatterCounty.LEAK), WhistleRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "before any rules",
                        List.of(),
                        blow("x", MatterCounty.FOUNDED.minusDays(1).atTime(9, 0), MatterCounty.LEAK),
                        WhistleRefusal.NO_EDITION_IN_FORCE,
                        WhistleRefusal.NOT_OF_THE_BODY),
                Scenario.refused(
                        "for what nobody is called for",
                        List.of(),
                        blow("x", NOON, MatterCounty.QUARREL),
                        WhistleRefusal.NOBODY_CALLED),
                Scenario.refused(
                        "for another body",
                        blown(),
                        new WhistleCommand.ReportIn(stamp("x", NOON.plusHours(1), TOWN), WATER),
                        WhistleRefusal.NOT_OF_THE_BODY),
                Scenario.refused("not called", blown(), in("x", 1, MatterCounty.POLICE), WhistleRefusal.NOT_CALLED),
                Scenario.refused("reported in twice", came(), in("x", 2, WATER), WhistleRefusal.REPORTED_IN_BEFORE),
                Scenario.refused(
                        "two who came", finished(), appraise("x", WATER, ROADS), WhistleRefusal.NOT_THE_TWO_SIDES),
                Scenario.refused("twice", halfAppraised(), appraise("x", TOWN, WATER), WhistleRefusal.APPRAISED_BEFORE),
                Scenario.refused("no outcome", came(), finish("x", 4, " "), WhistleRefusal.OUTCOME_MISSING),
                Scenario.refused("nothing is due", blown(), tick("x", NOON.plusHours(2)), WhistleRefusal.NOTHING_DUE),
                Scenario.refused("known too early", came(), early, WhistleRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    /** Begun, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<WhistleCommand>>> histories() {
        Arbitrary<List<WhistleCommand>> begun = Arbitraries.of(List.of(blown(), came(), finished(), halfAppraised()));
        return Combinators.combine(begun, DeciderLaws.super.histories()).as((first, more) -> {
            List<Optional<WhistleCommand>> rest = new ArrayList<>(more);
            rest.sort(Comparator.comparing(
                    step -> step.map(c -> c.stamp().happened()).orElse(NOON.plusHours(6))));
            List<Optional<WhistleCommand>> all = new ArrayList<>();
            first.forEach(command -> all.add(Optional.of(command)));
            all.addAll(rest);
            return all;
        });
    }

    @Override
    public Arbitrary<WhistleCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<BodyId> bodies = Arbitraries.of(TOWN, WATER, ROADS, MatterCounty.CENTRE);
        return Combinators.combine(ids, Arbitraries.integers().between(0, 12), bodies, bodies)
                .flatAs((id, hours, body, other) -> Arbitraries.frequency(
                        Tuple.of(1, blow(id, NOON.plusHours(hours), MatterCounty.LEAK)),
                        Tuple.of(4, in(id, hours, body)),
                        Tuple.of(1, finish(id, hours, hours % 3 == 0 ? " " : "已排除")),
                        Tuple.of(
                                4,
                                new WhistleCommand.Appraise(
                                        stamp(id, NOON.plusHours(hours), body), body, other, Appraisal.FAIR)),
                        Tuple.of(1, tick(id, NOON.plusHours(hours)))));
    }

    @Override
    public Map<String, WhistleRefusal> reasons() {
        return Map.ofEntries(
                entry("whistle.order", WhistleRefusal.OUT_OF_ORDER),
                entry("whistle.stage", WhistleRefusal.NOT_AT_THIS_STAGE),
                entry("whistle.edition.none", WhistleRefusal.NO_EDITION_IN_FORCE),
                entry("whistle.response", WhistleRefusal.NOBODY_CALLED),
                entry("whistle.acts-for", WhistleRefusal.NOT_OF_THE_BODY),
                entry("whistle.was-called", WhistleRefusal.NOT_CALLED),
                entry("whistle.first-time", WhistleRefusal.REPORTED_IN_BEFORE),
                entry("whistle.two-sides", WhistleRefusal.NOT_THE_TWO_SIDES),
                entry("whistle.appraised-once", WhistleRefusal.APPRAISED_BEFORE),
                entry("whistle.outcome", WhistleRefusal.OUTCOME_MISSING),
                entry("whistle.due", WhistleRefusal.NOTHING_DUE),
                entry("whistle.due.none", WhistleRefusal.NOTHING_DUE),
                entry("whistle.recorded", WhistleRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Recomputed<WhistleRefusal> recompute(Evidence evidence) {
        return WhistleOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<WhistleFact> facts) {
        return WhistleOutsider.outcome(facts);
    }
}
