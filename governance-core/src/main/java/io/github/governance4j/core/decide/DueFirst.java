package io.github.governance4j.core.decide;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What fell due before a command happened is recorded first, in the same decision (到期先办).
 *
 * <p>So it makes no difference whether anybody sent the timer's command in time: a case is judged as it stood when the person acted, and
 * each thing that came about by itself is on record at its own moment. {@code TickLaws} in the testkit hold a decider to it.
 *
 * <p>A decider with a timer keeps one of these, and hands it every command; a host's own does so too. It says when something comes about
 * by itself next, and how to judge one command by itself, the timer's among them:
 *
 * <pre>{@code
 * final class Shelves implements Decider<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> {
 *     private final DueFirst<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> dueFirst = DueFirst.of(
 *             Shelf::next, ShelfCommand.Tick.class, ShelfCommand.Tick::new, this::judge, this::evolveAll);
 *
 *     public Decision<ShelfFact, ShelfRefusal> decide(ShelfCommand command, Shelf shelf) {
 *         return dueFirst.decide(command, shelf);
 *     }
 *
 *     // Of the timer's command, once it is found that something is due by then:
 *     private List<ShelfFact> pass(ShelfCommand.Tick tick, Shelf shelf) {
 *         return dueFirst.inTurn(shelf, tick.stamp().happened(), (now, at) -> List.of(new ShelfFact.Reminded(at)));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link Due#ofTimer} says when to ask again. Not for what lapses without being recorded, and not for a decider that judges the
 * timer's command and the person's as one act with one reason.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public final class DueFirst<C extends Command, S, E, R extends Enum<R>> {
    private final Function<S, Optional<LocalDateTime>> next;
    private final Class<? extends C> ticks;
    private final Function<Stamp, ? extends C> tick;
    private final BiFunction<C, S, Decision<E, R>> judge;
    private final BiFunction<S, List<E>, S> evolve;

    private DueFirst(
            Function<S, Optional<LocalDateTime>> next,
            Class<? extends C> ticks,
            Function<Stamp, ? extends C> tick,
            BiFunction<C, S, Decision<E, R>> judge,
            BiFunction<S, List<E>, S> evolve) {
        this.next = next;
        this.ticks = ticks;
        this.tick = tick;
        this.judge = judge;
        this.evolve = evolve;
    }

    /**
     * For one decider. None of the functions is called yet, so a decider may hand over its own methods while it is being made.
     *
     * @param <C> its commands
     * @param <S> its state
     * @param <E> its facts
     * @param <R> its reasons to refuse
     * @param <T> its timer's command
     * @param next when something comes about by itself next, to the second; never before the last act
     * @param ticks the type of the timer's command
     * @param tick makes one
     * @param judge judges one command alone, whatever fell due before it
     * @param evolve the state after some facts: the decider's {@link Decider#evolveAll}
     * @return what records first what fell due
     */
    public static <C extends Command, S, E, R extends Enum<R>, T extends C> DueFirst<C, S, E, R> of(
            Function<S, Optional<LocalDateTime>> next,
            Class<T> ticks,
            Function<Stamp, T> tick,
            BiFunction<C, S, Decision<E, R>> judge,
            BiFunction<S, List<E>, S> evolve) {
        return new DueFirst<>(next, ticks, tick, judge, evolve);
    }

    /**
     * Judges a command after what fell due by its moment, the very moment included; seconds count. The timer's own command records that
     * itself, so it is judged alone. What cannot be recorded, as without the edition a case keeps, holds up nothing else: then the command
     * is judged as if nothing were due.
     *
     * @param command what is asked
     * @param state what happened before
     * @return the decision; what was due comes first in its facts and its reason, and all of it under the command's id
     */
    public Decision<E, R> decide(C command, S state) {
        LocalDateTime at = command.stamp().happened().withNano(0);
        if (ticks.isInstance(command)
                || next.apply(state).filter(moment -> !moment.isAfter(at)).isEmpty()) {
            return judge.apply(command, state);
        }
        Decision<E, R> due = judge.apply(tick.apply(Stamp.timer(command.stamp().id(), at, at)), state);
        return due.isAccepted()
                ? judge.apply(command, evolve.apply(state, due.facts())).after(due)
                : judge.apply(command, state);
    }

    /**
     * Does each thing at its own moment, so that a timer's command that comes late does what one in time would have done. Where nothing
     * comes of what is due it ends, and that stays due.
     *
     * @param state what happened before
     * @param until up to when, included
     * @param pass the facts of what comes about at a moment, by the state before it; all that is due then, or the first of it
     * @return the facts, oldest first
     */
    public List<E> inTurn(S state, LocalDateTime until, BiFunction<S, LocalDateTime, List<E>> pass) {
        List<E> facts = new ArrayList<>();
        S now = state;
        Optional<LocalDateTime> moment = next.apply(now);
        while (moment.isPresent() && !moment.get().isAfter(until)) {
            List<E> passed = pass.apply(now, moment.get());
            facts.addAll(passed);
            now = evolve.apply(now, passed);
            moment = passed.isEmpty() ? Optional.empty() : next.apply(now);
        }
        return facts;
    }
}
