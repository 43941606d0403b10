package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells acts in the order they happened, doing what falls due in between: the one way a case can be told. For one use. */
final class Telling<C extends Command, S, E, R extends Enum<R>> {
    /** The most that may come about at one moment before the telling goes on without the rest (ours): a decider must move on. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Decider<C, S, E, R> inner;
    private final List<Judged<C, E, R>> judged = new ArrayList<>();
    private S state;

    private Optional<Decision.Refused<E, R>> stuck = Optional.empty();

    Telling(Decider<C, S, E, R> inner, S from) {
        this.inner = inner;
        this.state = from;
    }

    /** One step, and why. */
    record Judged<C extends Command, E, R extends Enum<R>>(Step<C, E> step, Decision<E, R> decision) {
        Explanation why() {
            return decision.explanation();
        }
    }

    /** Does what is due up to a moment, included. What is due and cannot be done stops it: nothing later can be due before that. */
    void until(LocalDateTime moment) {
        stuck = Optional.empty();
        LocalDateTime last = LocalDateTime.MIN;
        int atOnce = 0;
        for (Optional<Due<C>> due = inner.due(state);
                due.isPresent() && !due.get().at().isAfter(moment);
                due = inner.due(state)) {
            C command = due.get().command();
            atOnce = due.get().at().equals(last) ? atOnce + 1 : 1;
            last = due.get().at();
            Decision<E, R> decision = inner.decide(command, state);
            stuck = decision.fold(ok -> Optional.empty(), Optional::of);
            if (decision.facts().isEmpty() || atOnce > MOST_AT_ONCE) {
                return;
            }
            add(new Step.CameDue<>(command, decision.facts()), decision);
        }
    }

    void tell(C act) {
        until(act.stamp().happened());
        Decision<E, R> decision = inner.decide(act, state);
        add(
                decision.fold(
                        ok -> new Step.Done<C, E>(act, ok.facts()),
                        no -> new Step.Held<C, E>(act, no.reason().name())),
                decision);
    }

    private void add(Step<C, E> step, Decision<E, R> decision) {
        judged.add(new Judged<>(step, decision));
        state = inner.evolveAll(state, step.facts());
    }

    List<Judged<C, E, R>> judged() {
        return judged;
    }

    List<Step<C, E>> steps() {
        return judged.stream().map(Judged::step).toList();
    }

    /** Why what is due cannot be done, if so. */
    Optional<Decision.Refused<E, R>> stuck() {
        return stuck;
    }
}
