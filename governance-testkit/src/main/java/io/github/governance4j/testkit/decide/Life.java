package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One stream being lived through a decider: its state, its facts, and the latest moment it has answered. */
final class Life<C extends Command, S, E, R extends Enum<R>> {
    private final Decider<C, S, E, R> decider;
    private final List<E> facts = new ArrayList<>();
    private final List<CommandId> sent = new ArrayList<>();
    private final Set<CommandId> taken = new HashSet<>();
    private S state;
    private LocalDateTime answered = LocalDateTime.MIN;

    private Life(Decider<C, S, E, R> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    static <C extends Command, S, E, R extends Enum<R>> Life<C, S, E, R> from(Decider<C, S, E, R> decider, S state) {
        return new Life<>(decider, state);
    }

    /** From the beginning through {@code past}; an empty step does what is due next, if anything is. */
    static <C extends Command, S, E, R extends Enum<R>> Life<C, S, E, R> after(
            Decider<C, S, E, R> decider, List<Optional<C>> past) {
        Life<C, S, E, R> life = new Life<>(decider, decider.initial());
        past.forEach(life::step);
        return life;
    }

    /** Through a scenario's past, every command of which must be accepted. */
    static <C extends Command, S, E, R extends Enum<R>> Life<C, S, E, R> lived(
            DeciderUnderTest<C, S, E, R> subject, Scenario<C, R> scenario) {
        Life<C, S, E, R> life = after(subject.decider(), List.of());
        for (C command : scenario.past()) {
            Claim.holds(!life.hasTaken(command), () -> scenario + ": its past uses an id twice: " + command);
            Decision<E, R> decision = life.ask(command);
            Claim.holds(decision.isAccepted(), () -> scenario + ": its past was refused: " + command + " " + decision);
        }
        Claim.holds(!life.hasTaken(scenario.command()), () -> scenario + ": its command uses an id of its past");
        return life;
    }

    static <C extends Command, S, E, R extends Enum<R>> boolean leadsToSomethingDue(
            DeciderUnderTest<C, S, E, R> subject, Scenario<C, R> scenario) {
        Life<C, S, E, R> life = lived(subject, scenario);
        life.ask(scenario.command());
        return life.due().isPresent();
    }

    void step(Optional<C> wish) {
        if (wish.isPresent()) {
            ask(wish.get());
        } else {
            decider.due(state).ifPresent(this::answer);
        }
    }

    /** Decides, and keeps the facts as a store would: not if a command with this id was accepted before. */
    Decision<E, R> ask(C command) {
        Decision<E, R> decision = decider.decide(command, state);
        if (decision.isAccepted() && taken.add(command.stamp().id())) {
            state = decider.evolveAll(state, decision.facts());
            facts.addAll(decision.facts());
        }
        return decision;
    }

    boolean hasTaken(C command) {
        return taken.contains(command.stamp().id());
    }

    Decision<E, R> answer(Due<C> due) {
        sent.add(due.command().stamp().id());
        Decision<E, R> decision = ask(due.command());
        if (decision.isAccepted() && due.at().isAfter(answered)) {
            answered = due.at();
        }
        return decision;
    }

    Optional<Due<C>> due() {
        return decider.due(state);
    }

    S state() {
        return state;
    }

    List<E> facts() {
        return List.copyOf(facts);
    }

    /** The ids of all commands that were due and sent, oldest first. */
    List<CommandId> sent() {
        return List.copyOf(sent);
    }

    LocalDateTime answered() {
        return answered;
    }
}
