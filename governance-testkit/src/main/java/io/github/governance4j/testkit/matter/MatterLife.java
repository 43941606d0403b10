package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One matter led through a decider, wish by wish, with all that came of it. */
final class MatterLife {
    private static final int MOST_AT_ONCE = 64;

    private final MatterUnderTest subject;
    private final Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider;
    private final List<Lived> lived = new ArrayList<>();
    private Matter matter;
    private LocalDateTime now;

    private MatterLife(MatterUnderTest subject) {
        this.subject = subject;
        this.decider = subject.decider();
        this.matter = decider.initial();
        this.now = subject.firstDay().atTime(9, 0);
    }

    /** One command, what came of it, and how the matter stood before and after; {@code due} if it came about by itself. */
    record Lived(
            Matter before,
            MatterCommand command,
            boolean due,
            Decision<MatterFact, MatterRefusal> decision,
            Matter after) {}

    /** One fact, and how the matter stood before and after it. */
    record Turn(Matter before, MatterFact fact, Matter after) {}

    static MatterLife of(MatterUnderTest subject, List<Wish> wishes) {
        MatterLife life = new MatterLife(subject);
        wishes.forEach(life::grant);
        return life;
    }

    private void grant(Wish wish) {
        Optional<LocalDateTime> due = decider.due(matter).map(Due::at);
        now = switch (wish.pace()) {
            case AT_ONCE -> now;
            case HOURS -> now.plusHours(wish.detail() % 24);
            case DAYS -> now.plusDays(wish.detail() % 10);
            case JUST_IN_TIME -> due.map(at -> later(now, at.minusSeconds(1))).orElse(now);
            case WHEN_DUE -> due.map(at -> later(now, at)).orElse(now);
            case AFTERWARDS ->
                due.map(at -> later(now, at.plusDays(1 + wish.detail() % 5))).orElse(now);
        };
        if (wish.ticking()) {
            tickAll();
        }
        MatterRules rules = matter.edition()
                .flatMap(subject.editions()::byId)
                .or(() -> subject.editions().on(now.toLocalDate()))
                .map(Edition::rules)
                .orElseThrow(() -> new IllegalStateException("no edition speaks on " + now));
        CommandId id = new CommandId("wish-" + lived.size());
        ask(new Bidding(rules, subject.place(), matter, wish, now, id).command(), false);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private void ask(MatterCommand command, boolean due) {
        Matter before = matter;
        Decision<MatterFact, MatterRefusal> decision = decider.decide(command, matter);
        matter = decider.evolveAll(matter, decision.facts());
        lived.add(new Lived(before, command, due, decision, matter));
    }

    private void tickAll() {
        int most = MOST_AT_ONCE;
        for (Optional<Due<MatterCommand>> due = due(); due.isPresent(); due = due()) {
            Claim.holds(most-- > 0, () -> "something is due for ever: " + matter);
            ask(due.get().command(), true);
            Decision<MatterFact, MatterRefusal> decision =
                    lived.get(lived.size() - 1).decision();
            Claim.holds(decision.isAccepted(), () -> "what was due was refused: " + decision);
        }
    }

    private Optional<Due<MatterCommand>> due() {
        return decider.due(matter).filter(due -> !due.at().isAfter(now));
    }

    Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider() {
        return decider;
    }

    List<Lived> lived() {
        return lived;
    }

    List<MatterFact> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }

    /** Fact by fact. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Matter at = decider.initial();
        for (MatterFact fact : facts()) {
            Matter after = decider.evolve(at, fact);
            turns.add(new Turn(at, fact, after));
            at = after;
        }
        return turns;
    }
}
