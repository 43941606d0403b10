package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A village lends tools: a small decider that keeps every law, for the kit to be tried on. */
public class ToolShelf implements Decider<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> {
    public static final Rule LEND = Rule.of("shelf.lend", Slot.id("tool"));
    public static final Rule GIVE_BACK = Rule.of("shelf.give-back", Slot.id("tool"));
    public static final Rule REMIND = Rule.of("shelf.remind", Slot.id("tool"));
    public static final Rule RULES = Rule.of("shelf.rules", Slot.id("edition"), Slot.day("day"));
    public static final Rule NO_RULES = Rule.of("shelf.no-rules", Slot.day("day"));
    public static final Rule IN_PLACE = Rule.of("shelf.in-place", Slot.flag("out"));
    public static final Rule ROOM = Rule.of("shelf.room", Slot.count("most"), Slot.count("out"));
    public static final Rule TERM = Rule.of("shelf.term", Slot.day("lent"), Slot.count("days"), Slot.day("last-day"));
    public static final Rule OUT = Rule.of("shelf.out", Slot.flag("out"));
    public static final Rule LATE = Rule.of("shelf.late", Slot.day("last-day"), Slot.moment("at"));

    final Editions<ShelfRules> editions;

    public ToolShelf(Editions<ShelfRules> editions) {
        this.editions = editions;
    }

    @Override
    public Shelf initial() {
        return Shelf.EMPTY;
    }

    @Override
    public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
        Judging judging = new Judging();
        if (command instanceof ShelfCommand.Lend) {
            return lend(judging, command, shelf);
        }
        Shelf.@Nullable Loan loan = shelf.out().get(command.tool());
        judging.show(OUT.says(loan != null).flag(loan != null).build(), ShelfRefusal.TOOL_IS_NOT_OUT);
        if (command instanceof ShelfCommand.GiveBack) {
            return judging.end(GIVE_BACK, command, List.of(new ShelfFact.GivenBack(command.tool())));
        }
        LocalDateTime at = command.stamp().happened();
        if (loan == null) {
            return judging.end(REMIND, command, List.of());
        }
        judging.show(
                LATE.says(!at.isBefore(firstLate(loan)))
                        .day(loan.lastDay())
                        .moment(at)
                        .build(),
                ShelfRefusal.NOT_LATE_YET);
        return judging.end(
                REMIND, command, loan.reminded() ? List.of() : List.of(new ShelfFact.Reminded(command.tool(), at)));
    }

    private Decision<ShelfFact, ShelfRefusal> lend(Judging judging, ShelfCommand command, Shelf shelf) {
        LocalDate day = command.stamp().happened().toLocalDate();
        Optional<Edition<ShelfRules>> edition = editions.on(day);
        judging.show(
                edition.map(e -> RULES.says(true).id(e.id().value()).day(day).build())
                        .orElseGet(() -> NO_RULES.says(false).day(day).build()),
                ShelfRefusal.NO_RULES_IN_FORCE);
        boolean out = shelf.out().containsKey(command.tool());
        judging.show(IN_PLACE.says(!out).flag(out).build(), ShelfRefusal.TOOL_IS_OUT);
        if (edition.isEmpty()) {
            return judging.end(LEND, command, List.of());
        }
        ShelfRules rules = edition.get().rules();
        int others = shelf.out().size();
        judging.show(
                ROOM.says(others < rules.most())
                        .count(rules.most())
                        .count(others)
                        .build(),
                ShelfRefusal.TOO_MANY_OUT);
        long lastDay = day.toEpochDay() + rules.days();
        judging.findings.add(
                TERM.says(true).day(day).count(rules.days()).day(lastDay).build());
        return judging.end(
                LEND,
                command,
                List.of(new ShelfFact.Lent(
                        command.tool(), day.toEpochDay(), lastDay, edition.get().id())));
    }

    @Override
    public Shelf evolve(Shelf shelf, ShelfFact fact) {
        if (fact instanceof ShelfFact.Lent lent) {
            return shelf.with(lent.tool(), new Shelf.Loan(shelf.loans() + 1, lent.lastDay(), false));
        }
        if (fact instanceof ShelfFact.Reminded reminded) {
            Shelf.@Nullable Loan loan = shelf.out().get(fact.tool());
            Shelf after = shelf.answered(reminded.at());
            return loan == null ? after : after.with(fact.tool(), new Shelf.Loan(loan.number(), loan.lastDay(), true));
        }
        return shelf.without(fact.tool());
    }

    @Override
    public Optional<Due<ShelfCommand>> due(Shelf shelf) {
        return next(shelf).map(loan -> reminder(loan, later(firstLate(loan.getValue()), shelf.answered())));
    }

    /** The loan to be reminded of next. */
    Optional<Map.Entry<String, Shelf.Loan>> next(Shelf shelf) {
        return shelf.out().entrySet().stream()
                .filter(entry -> !entry.getValue().reminded())
                .min(Comparator.comparingLong(entry -> entry.getValue().lastDay()));
    }

    Due<ShelfCommand> reminder(Map.Entry<String, Shelf.Loan> loan, LocalDateTime at) {
        CommandId id = new CommandId("remind-" + loan.getValue().number());
        return new Due<>(at, new ShelfCommand.Remind(Stamp.timer(id, at, at), loan.getKey()));
    }

    /** Which of the reasons that apply is given. */
    ShelfRefusal given(List<ShelfRefusal> against) {
        return against.get(0);
    }

    /** Which findings are told. */
    List<Explanation> told(List<Explanation> findings) {
        return findings;
    }

    static LocalDateTime firstLate(Shelf.Loan loan) {
        return LocalDate.ofEpochDay(loan.lastDay() + 1).atStartOfDay();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** One command being judged: findings in the order of the reasons they may turn into. */
    private final class Judging {
        private final List<Explanation> findings = new ArrayList<>();
        private final List<ShelfRefusal> against = new ArrayList<>();

        void show(Explanation finding, ShelfRefusal unlessItHolds) {
            findings.add(finding);
            if (!finding.holds()) {
                against.add(unlessItHolds);
            }
        }

        Decision<ShelfFact, ShelfRefusal> end(Rule rule, ShelfCommand command, List<ShelfFact> facts) {
            Finding why = rule.says(against.isEmpty()).id(command.tool());
            told(findings).forEach(why::because);
            return against.isEmpty()
                    ? Decision.accepted(facts, why.build())
                    : Decision.refused(given(against), why.build());
        }
    }
}
