package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case being told to a late decider: its state, its facts, what was taken and what refused, and the latest moment told or answered. */
final class Telling<C extends Command, S, E, R extends Enum<R>> {
    private final Decider<LateCommand<C>, Told<C, S, E>, LateFact<C, E>, R> late;
    private final List<LateFact<C, E>> facts = new ArrayList<>();
    private final Map<CommandId, C> taken = new LinkedHashMap<>();
    private final List<C> refused = new ArrayList<>();
    private boolean someCountedAfterAll;
    private Told<C, S, E> told;
    private LocalDateTime latest = LocalDateTime.MIN;

    Telling(Decider<LateCommand<C>, Told<C, S, E>, LateFact<C, E>, R> late) {
        this.late = late;
        this.told = late.initial();
    }

    Decision<LateFact<C, E>, R> tell(C act) {
        Decision<LateFact<C, E>, R> decision = late.decide(new LateCommand.Tell<>(act), told);
        keep(decision);
        if (decision.isAccepted()) {
            taken.putIfAbsent(act.stamp().id(), act);
            latest = later(latest, act.stamp().happened());
        }
        return decision;
    }

    /** Tells as {@link #step} does, and once more whatever was refused before: it may have waited for this. */
    void insist(Optional<C> act, LocalDateTime until) {
        if (act.isEmpty()) {
            tick(until);
        } else if (!tell(act.get()).isAccepted()) {
            refused.add(act.get());
        } else {
            while (refused.removeIf(one -> tell(one).isAccepted())) {
                someCountedAfterAll = true;
            }
        }
    }

    /** Whether anything that was refused as it happened counted when it was told again. */
    boolean someCountedAfterAll() {
        return someCountedAfterAll;
    }

    /** Tells, or lets the next thing come about that is due by {@code until}. */
    void step(Optional<C> act, LocalDateTime until) {
        if (act.isPresent()) {
            tell(act.get());
        } else {
            tick(until);
        }
    }

    /** Answers what is due next, if it is due by then, and names the timer. */
    Optional<CommandId> tick(LocalDateTime until) {
        Optional<Due<LateCommand<C>>> due =
                late.due(told).filter(one -> !one.at().isAfter(until));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Decision<LateFact<C, E>, R> decision = late.decide(due.get().command(), told);
        if (decision.facts().isEmpty()) {
            return Optional.empty();
        }
        keep(decision);
        latest = later(latest, due.get().at());
        return Optional.of(due.get().command().stamp().id());
    }

    /** Answers all that is due by then, and names the timers. */
    List<CommandId> tickAll(LocalDateTime until) {
        List<CommandId> timers = new ArrayList<>();
        for (Optional<CommandId> timer = tick(until); timer.isPresent(); timer = tick(until)) {
            timers.add(timer.get());
            Claim.holds(timers.size() < 10_000, () -> "something is due for ever: " + told);
        }
        return timers;
    }

    private void keep(Decision<LateFact<C, E>, R> decision) {
        told = late.evolveAll(told, decision.facts());
        facts.addAll(decision.facts());
    }

    static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    Told<C, S, E> told() {
        return told;
    }

    Optional<LocalDateTime> due() {
        return late.due(told).map(Due::at);
    }

    List<LateFact<C, E>> facts() {
        return facts;
    }

    /** By id, in the order of arrival. */
    Map<CommandId, C> taken() {
        return taken;
    }

    LocalDateTime latest() {
        return latest;
    }
}
