package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One stream led through a decider, wish by wish, with all that came of it. */
final class StreamLife<C extends Command, S, E, R extends Enum<R>> {
    private static final int MOST_AT_ONCE = 64;

    private final Decider<C, S, E, R> decider;
    private final List<Lived<C, S, E, R>> lived = new ArrayList<>();
    private S state;
    private LocalDateTime now;

    private StreamLife(Decider<C, S, E, R> decider, LocalDateTime start) {
        this.decider = decider;
        this.state = decider.initial();
        this.now = start;
    }

    /** One command, what came of it, and how the stream stood before and after. */
    record Lived<C, S, E, R extends Enum<R>>(S before, C command, Decision<E, R> decision, S after) {}

    /** What a wish comes to, as things stand. */
    interface Wished<C, S> {
        C command(Wish wish, S state, LocalDateTime now, int number);
    }

    static <C extends Command, S, E, R extends Enum<R>> StreamLife<C, S, E, R> of(
            Decider<C, S, E, R> decider, LocalDateTime start, List<Wish> wishes, Wished<C, S> wished) {
        StreamLife<C, S, E, R> life = new StreamLife<>(decider, start);
        for (Wish wish : wishes) {
            life.pass(wish);
            life.ask(wished.command(wish, life.state, life.now, life.lived.size()));
        }
        return life;
    }

    List<Lived<C, S, E, R>> lived() {
        return lived;
    }

    List<E> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }

    /** The facts of one kind. */
    <F extends E> Stream<F> facts(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private void pass(Wish wish) {
        Optional<LocalDateTime> due = decider.due(state).map(Due::at);
        now = switch (wish.pace()) {
            case AT_ONCE -> now;
            case HOURS -> now.plusHours(wish.detail() % 24);
            case DAYS -> now.plusDays(wish.detail() % 10);
            case JUST_IN_TIME -> due.map(at -> later(at.minusSeconds(1))).orElse(now);
            case WHEN_DUE -> due.map(this::later).orElse(now);
            case AFTERWARDS -> due.map(at -> later(at.plusDays(1))).orElse(now);
        };
        if (!wish.ticking()) {
            return;
        }
        int most = MOST_AT_ONCE;
        for (Optional<Due<C>> next = due(); next.isPresent(); next = due()) {
            Claim.holds(most-- > 0, () -> "something is due for ever: " + state);
            ask(next.get().command());
        }
    }

    private LocalDateTime later(LocalDateTime other) {
        return now.isAfter(other) ? now : other;
    }

    private Optional<Due<C>> due() {
        return decider.due(state).filter(next -> !next.at().isAfter(now));
    }

    private void ask(C command) {
        S before = state;
        Decision<E, R> decision = decider.decide(command, state);
        state = decider.evolveAll(state, decision.facts());
        lived.add(new Lived<>(before, command, decision, state));
    }
}
