package io.github.governance4j.testkit.decide;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Everything the laws must be told about a tool shelf, sound or broken. */
public interface ShelfSubject extends DeciderLaws<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> {
    LocalDate START = LocalDate.of(2026, 1, 1);
    Editions<ShelfRules> EDITIONS = editions(new ShelfRules(2, 3));

    /** The shelf to be judged, over some rulebook. */
    ToolShelf over(Editions<ShelfRules> editions);

    static Editions<ShelfRules> editions(ShelfRules rules) {
        Adoption adopted = Adoption.byAuthority(new BodyId("township"), "No 1", START);
        return Editions.of(List.of(new Edition<>(new EditionId("2026-1"), START, adopted, rules)));
    }

    static Stamp stamp(String what, String tool, int day) {
        LocalDateTime at = START.plusDays(day).atTime(9, 0);
        return new Stamp(new CommandId(what + "-" + tool + "-" + day), at, at, new Actor.Party(new PersonId("p-1")));
    }

    static ShelfCommand lend(String tool, int day) {
        return new ShelfCommand.Lend(stamp("lend", tool, day), tool);
    }

    static ShelfCommand giveBack(String tool, int day) {
        return new ShelfCommand.GiveBack(stamp("back", tool, day), tool);
    }

    static ShelfCommand remind(String tool, int day) {
        return new ShelfCommand.Remind(stamp("late", tool, day), tool);
    }

    @Override
    default ToolShelf decider() {
        return over(EDITIONS);
    }

    @Override
    default ToolShelf deciderWithoutEditions() {
        return over(Editions.none());
    }

    @Override
    default ToolShelf deciderUnderOtherRules() {
        return over(editions(new ShelfRules(1, 30)));
    }

    @Override
    default Class<ShelfRefusal> reasonType() {
        return ShelfRefusal.class;
    }

    @Override
    default List<Scenario<ShelfCommand, ShelfRefusal>> scenarios() {
        List<ShelfCommand> sawIsOut = List.of(lend("saw", 0));
        List<ShelfCommand> twoAreOut = List.of(lend("saw", 0), lend("axe", 1));
        List<ShelfCommand> reminded = List.of(lend("saw", 0), remind("saw", 4));
        return List.of(
                Scenario.changing("the first tool", List.of(), lend("saw", 0)),
                Scenario.changing("a second tool", sawIsOut, lend("axe", 0)),
                Scenario.changing("a tool comes back", sawIsOut, giveBack("saw", 2)),
                Scenario.changing("a tool is late", sawIsOut, remind("saw", 4)),
                Scenario.changing("a tool that was late is lent again", reminded, giveBack("saw", 5)),
                Scenario.accepted("reminding twice is no more than once", reminded, remind("saw", 5)),
                Scenario.refused("before any rules", List.of(), lend("saw", -1), ShelfRefusal.NO_RULES_IN_FORCE),
                Scenario.refused("a tool that is out", sawIsOut, lend("saw", 1), ShelfRefusal.TOOL_IS_OUT),
                Scenario.refused("a third tool", twoAreOut, lend("pan", 1), ShelfRefusal.TOO_MANY_OUT),
                Scenario.refused(
                        "one of two that are out",
                        twoAreOut,
                        lend("axe", 2),
                        ShelfRefusal.TOOL_IS_OUT,
                        ShelfRefusal.TOO_MANY_OUT),
                Scenario.refused("a tool that never left", List.of(), giveBack("saw", 1), ShelfRefusal.TOOL_IS_NOT_OUT),
                Scenario.refused("on the last day", sawIsOut, remind("saw", 3), ShelfRefusal.NOT_LATE_YET));
    }

    @Override
    default Arbitrary<ShelfCommand> commands() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-1, 12);
        Arbitrary<String> tools = Arbitraries.of("saw", "axe", "pan");
        return Arbitraries.oneOf(
                Combinators.combine(tools, days).as(ShelfSubject::lend),
                Combinators.combine(tools, days).as(ShelfSubject::giveBack),
                Combinators.combine(tools, days).as(ShelfSubject::remind));
    }

    @Override
    default Map<String, ShelfRefusal> reasons() {
        return Map.ofEntries(
                entry("shelf.no-rules", ShelfRefusal.NO_RULES_IN_FORCE),
                entry("shelf.in-place", ShelfRefusal.TOOL_IS_OUT),
                entry("shelf.room", ShelfRefusal.TOO_MANY_OUT),
                entry("shelf.out", ShelfRefusal.TOOL_IS_NOT_OUT),
                entry("shelf.late", ShelfRefusal.NOT_LATE_YET));
    }

    @Override
    default Recomputed<ShelfRefusal> recompute(Evidence evidence) {
        Set<ShelfRefusal> against = EnumSet.noneOf(ShelfRefusal.class);
        evidence.find("shelf.no-rules").ifPresent(any -> against.add(ShelfRefusal.NO_RULES_IN_FORCE));
        evidence.find("shelf.in-place")
                .filter(e -> number(e, "out") == 1)
                .ifPresent(any -> against.add(ShelfRefusal.TOOL_IS_OUT));
        evidence.find("shelf.room")
                .filter(e -> number(e, "out") >= number(e, "most"))
                .ifPresent(any -> against.add(ShelfRefusal.TOO_MANY_OUT));
        evidence.find("shelf.out")
                .filter(e -> number(e, "out") == 0)
                .ifPresent(any -> against.add(ShelfRefusal.TOOL_IS_NOT_OUT));
        evidence.find("shelf.late")
                .filter(e -> !e.fact("at")
                        .moment()
                        .toLocalDate()
                        .isAfter(e.fact("last-day").day()))
                .ifPresent(any -> against.add(ShelfRefusal.NOT_LATE_YET));
        if (!against.isEmpty()) {
            return Recomputed.refused(against);
        }
        Optional<Evidence> term = evidence.find("shelf.term");
        return Recomputed.accepted(term.map(e -> Map.of("last-day", number(e, "lent") + number(e, "days")))
                .orElse(Map.of()));
    }

    @Override
    default Map<String, Long> outcome(List<ShelfFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact instanceof ShelfFact.Lent lent
                        ? Stream.of(Map.of("last-day", lent.lastDay()))
                        : Stream.empty())
                .findFirst()
                .orElse(Map.of());
    }

    private static long number(Evidence evidence, String name) {
        return evidence.fact(name).number();
    }
}
