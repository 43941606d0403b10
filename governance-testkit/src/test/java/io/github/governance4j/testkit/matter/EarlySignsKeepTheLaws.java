package io.github.governance4j.testkit.matter;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.matter.EarlySign;
import io.github.governance4j.core.matter.EarlySignCommand;
import io.github.governance4j.core.matter.EarlySignCommand.About;
import io.github.governance4j.core.matter.EarlySignFact;
import io.github.governance4j.core.matter.EarlySignRefusal;
import io.github.governance4j.core.matter.EarlySigns;
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
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Early signs under the laws every decider keeps. */
class EarlySignsKeepTheLaws
        implements DeciderLaws<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal>,
                TickLaws<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOON = MONDAY.atTime(12, 0);
    private static final About HERE = new About.Place(MatterCounty.VILLAGE);

    @Override
    public Decider<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> decider() {
        return new EarlySigns();
    }

    /** It has none. */
    @Override
    public Decider<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> deciderWithoutEditions() {
        return new EarlySigns();
    }

    /** There are no others: whoever notes a sign says how long it is kept. */
    @Override
    public Decider<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> deciderUnderOtherRules() {
        return new EarlySigns();
    }

    @Override
    public Class<EarlySignRefusal> reasonType() {
        return EarlySignRefusal.class;
    }

    private static Stamp stamp(String id, LocalDateTime at, int hoursLate) {
        return new Stamp(
                new CommandId("c-" + id), at, at.plusHours(hoursLate), MatterCounty.post(MatterCounty.TOWN, "one"));
    }

    private static EarlySignCommand note(String id, LocalDateTime at, String what, LocalDate lastDay) {
        return new EarlySignCommand.Note(stamp(id, at, 1), HERE, what, lastDay);
    }

    private static EarlySignCommand takeUp(String id, LocalDateTime at, int hoursLate) {
        return new EarlySignCommand.TakeUp(
                stamp(id, at, hoursLate), new StreamId("m-1"), MatterCounty.notice("r-1", MatterCounty.LEAK));
    }

    private static EarlySignCommand tick(String id, LocalDateTime at) {
        return new EarlySignCommand.Tick(Stamp.timer(new CommandId("t-" + id), at, at));
    }

    private static List<EarlySignCommand> noted() {
        return List.of(note("note", NOON, "路面裂缝", MONDAY.plusDays(10)));
    }

    private static List<EarlySignCommand> takenUp() {
        return List.of(note("note", NOON, "路面裂缝", MONDAY.plusDays(10)), takeUp("take-up", NOON.plusDays(1), 1));
    }

    private static List<EarlySignCommand> lapsed() {
        return List.of(
                note("note", NOON, "路面裂缝", MONDAY.plusDays(10)),
                tick("lapse", MONDAY.plusDays(11).atStartOfDay()));
    }

    @Override
    public List<Scenario<EarlySignCommand, EarlySignRefusal>> scenarios() {
        LocalDateTime lastSecond = MONDAY.plusDays(10).atTime(23, 59, 59);
        LocalDateTime over = MONDAY.plusDays(11).atStartOfDay();
        About matter = new About.OfMatter(new StreamId("m-0"));
        return List.of(
                Scenario.changing("noted for a day", List.of(), note("x", NOON, "路面裂缝", MONDAY)),
                Scenario.changing("noted for a year", List.of(), note("x", NOON, "路面裂缝", MONDAY.plusYears(1))),
                Scenario.changing(
                        "noted about a matter",
                        List.of(),
                        new EarlySignCommand.Note(stamp("x", NOON, 1), matter, "又有人问起", MONDAY.plusDays(10))),
                Scenario.changing("taken up", noted(), takeUp("x", NOON.plusDays(1), 1)),
                Scenario.changing("taken up in the last second", noted(), takeUp("x", lastSecond, 1)),
                Scenario.changing("lapsed", noted(), tick("x", over)),
                Scenario.refused(
                        "taken up before it was noted",
                        noted(),
                        takeUp("x", NOON.minusSeconds(1), 1),
                        EarlySignRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "nothing was noted", List.of(), takeUp("x", NOON, 1), EarlySignRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "noted twice", noted(), note("x", NOON, "路面裂缝", MONDAY), EarlySignRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "taken up twice",
                        takenUp(),
                        takeUp("x", NOON.plusDays(2), 1),
                        EarlySignRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "what was taken up lapses", takenUp(), tick("x", over), EarlySignRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "taken up once it lapsed",
                        lapsed(),
                        takeUp("x", over.plusHours(9), 1),
                        EarlySignRefusal.HAS_LAPSED),
                Scenario.refused(
                        "taken up when its last day was over",
                        noted(),
                        takeUp("x", over, 1),
                        EarlySignRefusal.HAS_LAPSED),
                Scenario.refused(
                        "kept for less than its day",
                        List.of(),
                        note("x", NOON, "路面裂缝", MONDAY.minusDays(1)),
                        EarlySignRefusal.KEPT_TOO_LONG),
                Scenario.refused(
                        "kept for more than a year, and for nothing",
                        List.of(),
                        note("x", NOON, " ", MONDAY.plusYears(1).plusDays(1)),
                        EarlySignRefusal.KEPT_TOO_LONG,
                        EarlySignRefusal.NOTHING_NOTICED),
                Scenario.refused(
                        "nothing was noticed",
                        List.of(),
                        note("x", NOON, "", MONDAY),
                        EarlySignRefusal.NOTHING_NOTICED),
                Scenario.refused("it lasts", noted(), tick("x", lastSecond), EarlySignRefusal.NOTHING_DUE),
                Scenario.refused(
                        "known before it happened",
                        noted(),
                        takeUp("x", NOON.plusDays(1), -1),
                        EarlySignRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<EarlySignCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> late = Arbitraries.frequency(Tuple.of(9, 2), Tuple.of(1, -1));
        Arbitrary<String> texts = Arbitraries.frequency(Tuple.of(5, "路面裂缝"), Tuple.of(1, " "));
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(-24, 400),
                        late,
                        texts,
                        Arbitraries.integers().between(-1, 14),
                        Arbitraries.of(HERE, new About.OfMatter(new StreamId("m-0"))))
                .flatAs((id, hours, hoursLate, what, days, about) -> {
                    LocalDateTime at = NOON.plusHours(hours);
                    LocalDate lastDay = at.toLocalDate().plusDays(days);
                    return Arbitraries.frequency(
                            Tuple.of(4, new EarlySignCommand.Note(stamp(id, at, hoursLate), about, what, lastDay)),
                            Tuple.of(3, takeUp(id, at, hoursLate)),
                            Tuple.of(1, tick(id, at)));
                });
    }

    @Override
    public Map<String, EarlySignRefusal> reasons() {
        return Map.ofEntries(
                entry("matter.order", EarlySignRefusal.OUT_OF_ORDER),
                entry("matter.sign.new", EarlySignRefusal.NOT_AT_THIS_STAGE),
                entry("matter.sign.open", EarlySignRefusal.NOT_AT_THIS_STAGE),
                entry("matter.sign.lasts", EarlySignRefusal.HAS_LAPSED),
                entry("matter.sign.kept", EarlySignRefusal.KEPT_TOO_LONG),
                entry("matter.sign.noticed", EarlySignRefusal.NOTHING_NOTICED),
                entry("matter.sign.over", EarlySignRefusal.NOTHING_DUE),
                entry("matter.recorded", EarlySignRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    /** An outsider who knows that a sign is kept from its own day on and for a year at most. */
    @Override
    public Recomputed<EarlySignRefusal> recompute(Evidence evidence) {
        Set<EarlySignRefusal> against = EnumSet.noneOf(EarlySignRefusal.class);
        Map<String, Long> granted = new HashMap<>();
        for (Evidence finding : evidence.because()) {
            reason(finding).ifPresent(against::add);
            switch (finding.code()) {
                case "matter.sign.kept" -> granted.put("kept until", number(finding, "last-day"));
                case "matter.sign.over" -> granted.put("lapsed after", number(finding, "last-day"));
                default -> {}
            }
        }
        return against.isEmpty() ? Recomputed.accepted(granted) : Recomputed.refused(against);
    }

    private static Optional<EarlySignRefusal> reason(Evidence e) {
        return switch (e.code()) {
            case "matter.order" ->
                unless(number(e, "happened") >= number(e, "last-act"), EarlySignRefusal.OUT_OF_ORDER);
            case "matter.sign.new" -> unless(number(e, "there") == 0, EarlySignRefusal.NOT_AT_THIS_STAGE);
            case "matter.sign.open" ->
                unless(e.fact("sign-stage").word().equals("NOTED"), EarlySignRefusal.NOT_AT_THIS_STAGE);
            case "matter.sign.lasts" -> unless(number(e, "day") <= number(e, "last-day"), EarlySignRefusal.HAS_LAPSED);
            case "matter.sign.kept" -> unless(isKeptAYearAtMost(e), EarlySignRefusal.KEPT_TOO_LONG);
            case "matter.sign.noticed" -> unless(!e.fact("what").word().isBlank(), EarlySignRefusal.NOTHING_NOTICED);
            case "matter.sign.over" -> unless(number(e, "day") > number(e, "last-day"), EarlySignRefusal.NOTHING_DUE);
            case "matter.recorded" ->
                unless(number(e, "recorded") >= number(e, "happened"), EarlySignRefusal.RECORDED_BEFORE_IT_HAPPENED);
            default -> Optional.empty();
        };
    }

    private static boolean isKeptAYearAtMost(Evidence e) {
        long day = number(e, "day");
        long latest = LocalDate.ofEpochDay(day).plusYears(1).toEpochDay();
        return number(e, "last-day") >= day && number(e, "last-day") <= latest;
    }

    @Override
    public Map<String, Long> outcome(List<EarlySignFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (EarlySignFact fact : facts) {
            if (fact instanceof EarlySignFact.Noted noted) {
                outcome.put("kept until", noted.lastDay().toEpochDay());
            } else if (fact instanceof EarlySignFact.Lapsed lapsed) {
                outcome.put("lapsed after", lapsed.lastDay().toEpochDay());
            }
        }
        return outcome;
    }

    private static Optional<EarlySignRefusal> unless(boolean holds, EarlySignRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static long number(Evidence e, String name) {
        return e.fact(name).number();
    }
}
