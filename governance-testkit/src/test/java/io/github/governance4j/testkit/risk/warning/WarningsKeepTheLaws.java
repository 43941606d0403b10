package io.github.governance4j.testkit.risk.warning;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.warning.Announcement;
import io.github.governance4j.core.risk.warning.Cause;
import io.github.governance4j.core.risk.warning.Taken;
import io.github.governance4j.core.risk.warning.Warning;
import io.github.governance4j.core.risk.warning.WarningCommand;
import io.github.governance4j.core.risk.warning.WarningFact;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.core.risk.warning.Warnings;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Warnings under the laws every decider keeps. */
class WarningsKeepTheLaws
        implements DeciderLaws<WarningCommand, Warning, WarningFact, WarningRefusal>,
                TickLaws<WarningCommand, Warning, WarningFact, WarningRefusal> {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final BodyId CENTRE = MatterCounty.CENTRE;
    private static final PostId LEAD = new PostId("town-one");

    @Override
    public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> decider() {
        return Warnings.over(WarningCounty.editions(3), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> deciderWithoutEditions() {
        return Warnings.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<WarningCommand, Warning, WarningFact, WarningRefusal> deciderUnderOtherRules() {
        return Warnings.over(WarningCounty.editions(7), MatterCounty.place(), WorkCalendar.china());
    }

    @Override
    public Class<WarningRefusal> reasonType() {
        return WarningRefusal.class;
    }

    private static Stamp stamp(String id, LocalDateTime at, Actor by) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), by);
    }

    private static Actor centre() {
        return MatterCounty.post(CENTRE, "one");
    }

    private static Taken taken(MeasureId measure) {
        return new Taken(measure, "水位超过警戒线");
    }

    private static Announcement.Builder announcement(CategoryId category, WarningLevel level, int days) {
        return Announcement.of(
                category, level, NOON.plusHours(6), NOON.toLocalDate().plusDays(days), new Cause.InWords("持续降雨"));
    }

    private static WarningCommand issue(String id, LocalDateTime at, Announcement said) {
        return new WarningCommand.Issue(stamp(id, at, centre()), said);
    }

    private static Announcement whole(WarningLevel level, int days, Taken... measures) {
        return announcement(WarningCounty.FLOOD, level, days)
                .areas(List.of(MatterCounty.VILLAGE))
                .advice("减少外出")
                .measures(List.of(measures))
                .build();
    }

    private static WarningCommand usual(String id) {
        return issue(id, NOON, whole(WarningLevel.SECOND, 2, taken(WarningCounty.EVACUATE)));
    }

    private static WarningCommand adjust(String id, int hours, WarningLevel level, String grounds, Taken... measures) {
        return new WarningCommand.Adjust(stamp(id, NOON.plusHours(hours), centre()), level, List.of(measures), grounds);
    }

    private static WarningCommand lower(String id, int hours) {
        return adjust(id, hours, WarningLevel.THIRD, "水位下降", taken(WarningCounty.PATROL));
    }

    private static WarningCommand lift(String id, int hours, String grounds) {
        return new WarningCommand.Lift(stamp(id, NOON.plusHours(hours), centre()), grounds);
    }

    private static WarningCommand told(String id, int hours, PostId post) {
        return new WarningCommand.TellDone(stamp(id, NOON.plusHours(hours), centre()), post);
    }

    private static WarningCommand tick(String id, LocalDateTime at) {
        return new WarningCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    private static List<WarningCommand> issued() {
        return List.of(usual("issue"));
    }

    private static List<WarningCommand> lowered() {
        return List.of(usual("issue"), lower("lower", 2));
    }

    private static List<WarningCommand> saidTo() {
        return List.of(usual("issue"), told("told", 1, LEAD));
    }

    @Override
    public List<Scenario<WarningCommand, WarningRefusal>> scenarios() {
        LocalDateTime over = NOON.toLocalDate().plusDays(3).atStartOfDay();
        WarningCommand early = new WarningCommand.Lift(
                new Stamp(new CommandId("c-x"), NOON.plusHours(5), NOON.plusHours(4), centre()), "雨停");
        return Stream.concat(changing(over), refused(over, early)).toList();
    }

    private static Stream<Scenario<WarningCommand, WarningRefusal>> changing(LocalDateTime over) {
        WarningCommand byTheTold = new WarningCommand.TellDone(
                stamp("x", NOON.plusHours(9), MatterCounty.post(MatterCounty.TOWN, "one")), LEAD);
        return Stream.of(
                Scenario.changing("issued", List.of(), usual("x")),
                Scenario.changing("lowered", issued(), lower("x", 2)),
                Scenario.changing("lifted", issued(), lift("x", 9, "雨停")),
                Scenario.changing("lifted by the issuer after lowering", lowered(), lift("x", 9, "雨停")),
                Scenario.changing("told", issued(), told("x", 1, LEAD)),
                Scenario.changing("told late", issued(), byTheTold),
                Scenario.changing(
                        "nobody was told", issued(), tick("x", NOON.plusHours(3).plusSeconds(1))),
                Scenario.changing("over", saidTo(), tick("x", over)),
                Scenario.changing("over and nobody was told", issued(), tick("x", over)));
    }

    private static Stream<Scenario<WarningCommand, WarningRefusal>> refused(LocalDateTime over, WarningCommand early) {
        Announcement bare =
                announcement(WarningCounty.FLOOD, WarningLevel.SECOND, 1).build();
        Announcement nowhere = announcement(WarningCounty.FLOOD, WarningLevel.SECOND, 1)
                .areas(List.of(new AreaId("atlantis")))
                .advice("减少外出")
                .measures(List.of(taken(WarningCounty.PATROL)))
                .build();
        Announcement unruled = announcement(new CategoryId("storm"), WarningLevel.SECOND, 1)
                .areas(List.of(MatterCounty.VILLAGE))
                .advice("减少外出")
                .measures(List.of(taken(WarningCounty.PATROL)))
                .build();
        Announcement high = whole(WarningLevel.THIRD, 1, taken(WarningCounty.EVACUATE));
        Announcement bold = whole(WarningLevel.FIRST, 1, Taken.of(WarningCounty.EVACUATE));
        WarningCommand byWater = new WarningCommand.Issue(
                stamp("x", NOON, MatterCounty.post(MatterCounty.WATER, "one")),
                whole(WarningLevel.SECOND, 1, taken(WarningCounty.PATROL)));
        return Stream.of(
                Scenario.refused("before it was issued", issued(), lift("x", -1, "雨停"), WarningRefusal.OUT_OF_ORDER),
                Scenario.refused("issued twice", issued(), usual("x"), WarningRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused("not issued", List.of(), lift("x", 1, "雨停"), WarningRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused("over", issued(), lift("x", 80, "雨停"), WarningRefusal.HAS_ENDED),
                Scenario.refused(
                        "over, on record",
                        List.of(usual("issue"), tick("over", over)),
                        lift("x", 80, "雨停"),
                        WarningRefusal.HAS_ENDED),
                Scenario.refused(
                        "before any rules",
                        List.of(),
                        issue("x", MatterCounty.FOUNDED.minusDays(1).atTime(9, 0), high),
                        WarningRefusal.NO_EDITION,
                        WarningRefusal.UNKNOWN_AREA),
                Scenario.refused(
                        "of what is not ruled", List.of(), issue("x", NOON, unruled), WarningRefusal.LEVEL_NOT_RULED),
                Scenario.refused("by who may not", List.of(), byWater, WarningRefusal.NOT_ENTITLED),
                Scenario.refused("with parts missing", List.of(), issue("x", NOON, bare), WarningRefusal.PART_MISSING),
                Scenario.refused("nowhere", List.of(), issue("x", NOON, nowhere), WarningRefusal.UNKNOWN_AREA),
                Scenario.refused("above its level", List.of(), issue("x", NOON, high), WarningRefusal.MEASURE_NOT_OPEN),
                Scenario.refused("for no reason", List.of(), issue("x", NOON, bold), WarningRefusal.NECESSITY_UNSAID),
                Scenario.refused(
                        "for too long",
                        List.of(),
                        issue("x", NOON, whole(WarningLevel.FIRST, 3, taken(WarningCounty.PATROL))),
                        WarningRefusal.LAST_DAY_OUT_OF_BOUNDS),
                Scenario.refused(
                        "over before it begins",
                        List.of(),
                        issue("x", NOON.plusDays(1), whole(WarningLevel.FIRST, 0, taken(WarningCounty.PATROL))),
                        WarningRefusal.LAST_DAY_OUT_OF_BOUNDS),
                Scenario.refused(
                        "nothing changes",
                        issued(),
                        adjust("x", 1, WarningLevel.SECOND, "照旧", taken(WarningCounty.EVACUATE)),
                        WarningRefusal.NOTHING_CHANGES),
                Scenario.refused(
                        "lowered by a body that may not lift it",
                        issued(),
                        new WarningCommand.Adjust(
                                stamp("x", NOON.plusHours(1), MatterCounty.post(MatterCounty.WATER, "one")),
                                WarningLevel.THIRD,
                                List.of(taken(WarningCounty.PATROL)),
                                "水位下降"),
                        WarningRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "adjusted to nothing being done",
                        issued(),
                        adjust("x", 1, WarningLevel.THIRD, "水位下降"),
                        WarningRefusal.PART_MISSING),
                Scenario.refused(
                        "raised to a level that may not last so long",
                        List.of(issue("issue", NOON, whole(WarningLevel.THIRD, 5, taken(WarningCounty.PATROL)))),
                        adjust("x", 1, WarningLevel.FIRST, "水位上涨", taken(WarningCounty.PATROL)),
                        WarningRefusal.LAST_DAY_OUT_OF_BOUNDS),
                Scenario.refused("lifted without grounds", issued(), lift("x", 1, " "), WarningRefusal.GROUNDS_MISSING),
                Scenario.refused(
                        "not to be told",
                        issued(),
                        told("x", 1, new PostId("roads-one")),
                        WarningRefusal.NOT_TO_BE_TOLD),
                Scenario.refused("told twice", saidTo(), told("x", 2, LEAD), WarningRefusal.TOLD_BEFORE),
                Scenario.refused("nothing is due", issued(), tick("x", NOON.plusHours(3)), WarningRefusal.NOTHING_DUE),
                Scenario.refused(
                        "nothing comes due any more",
                        List.of(usual("issue"), lift("lift", 1, "雨停")),
                        tick("x", over),
                        WarningRefusal.NOT_AT_THIS_STAGE,
                        WarningRefusal.NOTHING_DUE),
                Scenario.refused("known too early", issued(), early, WarningRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    /** Issued, and what comes on top of it, mostly in the order it happened. */
    @Override
    @Provide
    public Arbitrary<List<Optional<WarningCommand>>> histories() {
        Arbitrary<List<WarningCommand>> begun = Arbitraries.of(List.of(issued(), lowered(), saidTo()));
        return Combinators.combine(begun, DeciderLaws.super.histories()).as((first, more) -> {
            List<Optional<WarningCommand>> rest = new ArrayList<>(more);
            rest.sort(Comparator.comparing(
                    step -> step.map(c -> c.stamp().happened()).orElse(NOON.plusHours(6))));
            List<Optional<WarningCommand>> all = new ArrayList<>();
            first.forEach(command -> all.add(Optional.of(command)));
            all.addAll(rest);
            return all;
        });
    }

    @Override
    public Arbitrary<WarningCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<WarningLevel> levels = Arbitraries.of(WarningLevel.class);
        Arbitrary<MeasureId> measures =
                Arbitraries.of(WarningCounty.WATCH, WarningCounty.PATROL, WarningCounty.EVACUATE);
        Arbitrary<PostId> posts = Arbitraries.of(LEAD, new PostId("roads-one"), new PostId("centre-one"));
        return Combinators.combine(ids, Arbitraries.integers().between(0, 80), levels, measures, posts)
                .flatAs((id, hours, level, measure, post) -> Arbitraries.frequency(
                        Tuple.of(2, issue(id, NOON.plusHours(hours % 9), whole(level, hours % 5, taken(measure)))),
                        Tuple.of(4, adjust(id, hours, level, hours % 5 == 0 ? "" : "水位变化", taken(measure))),
                        Tuple.of(1, lift(id, hours, hours % 3 == 0 ? " " : "雨停")),
                        Tuple.of(4, told(id, hours % 12, post)),
                        Tuple.of(2, tick(id, NOON.plusHours(hours)))));
    }

    @Override
    public Map<String, WarningRefusal> reasons() {
        return Map.ofEntries(
                entry("warning.order", WarningRefusal.OUT_OF_ORDER),
                entry("warning.new", WarningRefusal.NOT_AT_THIS_STAGE),
                entry("warning.stands", WarningRefusal.NOT_AT_THIS_STAGE),
                entry("warning.lasts", WarningRefusal.HAS_ENDED),
                entry("warning.edition.none", WarningRefusal.NO_EDITION),
                entry("warning.edition.kept", WarningRefusal.NO_EDITION),
                entry("warning.ruled", WarningRefusal.LEVEL_NOT_RULED),
                entry("warning.entitled", WarningRefusal.NOT_ENTITLED),
                entry("warning.may-tell", WarningRefusal.NOT_ENTITLED),
                entry("warning.parts", WarningRefusal.PART_MISSING),
                entry("warning.areas", WarningRefusal.UNKNOWN_AREA),
                entry("warning.measures", WarningRefusal.MEASURE_NOT_OPEN),
                entry("warning.necessity", WarningRefusal.NECESSITY_UNSAID),
                entry("warning.last-day", WarningRefusal.LAST_DAY_OUT_OF_BOUNDS),
                entry("warning.last-day.kept", WarningRefusal.LAST_DAY_OUT_OF_BOUNDS),
                entry("warning.changes", WarningRefusal.NOTHING_CHANGES),
                entry("warning.grounds", WarningRefusal.GROUNDS_MISSING),
                entry("warning.to-tell", WarningRefusal.NOT_TO_BE_TOLD),
                entry("warning.told-once", WarningRefusal.TOLD_BEFORE),
                entry("warning.due", WarningRefusal.NOTHING_DUE),
                entry("warning.due.none", WarningRefusal.NOTHING_DUE),
                entry("warning.recorded", WarningRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Recomputed<WarningRefusal> recompute(Evidence evidence) {
        return WarningOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<WarningFact> facts) {
        return WarningOutsider.outcome(facts);
    }
}
