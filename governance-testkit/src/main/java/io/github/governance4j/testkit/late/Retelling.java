package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All acts told in the order they happened, from the beginning, as plainly as can be: what the decider under test is held against. */
final class Retelling<C extends Command, S, E, R extends Enum<R>> {
    private static final int MOST_AT_ONCE = 64;

    private final Decider<C, S, E, R> inner;
    private final List<Spoken<C, E>> spoken = new ArrayList<>();
    private final Set<CommandId> impossible = new HashSet<>();
    private S view;

    private Retelling(Decider<C, S, E, R> inner) {
        this.inner = inner;
        this.view = inner.initial();
    }

    /** A command and what came of it: facts, or the reason why it was impossible; neither if it was already so. */
    record Spoken<C, E>(C command, String against, List<E> facts) {}

    static <C extends Command, S, E, R extends Enum<R>> Retelling<C, S, E, R> of(
            Decider<C, S, E, R> inner, Collection<C> acts, LocalDateTime until) {
        Retelling<C, S, E, R> retelling = new Retelling<>(inner);
        acts.stream().sorted(LateCase.inOrder()).forEach(act -> {
            retelling.letComeAbout(act.stamp().happened());
            retelling.judge(act);
        });
        retelling.letComeAbout(until);
        return retelling;
    }

    /** What the decider inside says of a command asked now. */
    Decision<E, R> ask(C command) {
        letComeAbout(command.stamp().happened());
        return inner.decide(command, view);
    }

    private void letComeAbout(LocalDateTime until) {
        LocalDateTime last = LocalDateTime.MIN;
        int atOnce = 0;
        Optional<Due<C>> due = inner.due(view);
        while (due.isPresent() && !due.get().at().isAfter(until)) {
            atOnce = due.get().at().equals(last) ? atOnce + 1 : 1;
            last = due.get().at();
            Decision<E, R> decision = inner.decide(due.get().command(), view);
            if (decision.facts().isEmpty() || atOnce > MOST_AT_ONCE) {
                return;
            }
            keep(due.get().command(), decision);
            due = inner.due(view);
        }
    }

    private void judge(C act) {
        Decision<E, R> decision = inner.decide(act, view);
        if (!decision.isAccepted()) {
            impossible.add(act.stamp().id());
        }
        keep(act, decision);
    }

    private void keep(C command, Decision<E, R> decision) {
        spoken.add(
                new Spoken<>(command, decision.fold(ok -> "", no -> no.reason().name()), decision.facts()));
        view = inner.evolveAll(view, decision.facts());
    }

    S view() {
        return view;
    }

    Optional<LocalDateTime> due() {
        return inner.due(view).map(Due::at);
    }

    /** Why an act was impossible; empty if it was not. */
    Optional<String> against(CommandId act) {
        return spoken.stream()
                .filter(one ->
                        one.command().stamp().id().equals(act) && !one.against().isEmpty())
                .map(Spoken::against)
                .findFirst();
    }

    List<E> facts() {
        return spoken.stream().flatMap(one -> one.facts().stream()).toList();
    }

    Set<CommandId> impossible() {
        return impossible;
    }

    /** Whether all that {@code before} told is told here too, in the same order and with the same facts. */
    boolean keepsAllOf(Retelling<C, S, E, R> before) {
        int met = 0;
        for (Spoken<C, E> one : spoken) {
            if (met < before.spoken.size() && before.spoken.get(met).equals(one)) {
                met++;
            }
        }
        return met == before.spoken.size();
    }
}
