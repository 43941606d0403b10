package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case as everything told so far leaves it (当前有效状态).
 *
 * <p>It keeps the steps since {@link #openFrom()} and, of all before, only the state they led to. Equal when all of that is. Immutable.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 */
public final class Told<C extends Command, S, E> {
    private final S base;
    private final List<Step<C, E>> steps;
    private final S view;
    private final LocalDateTime latest;
    private final LocalDateTime openFrom;
    /** How many steps are in {@link #base}. */
    private final long settled;
    /** How many facts made this; gives each timer an id of its own. */
    private final long facts;

    private Told(
            S base,
            List<Step<C, E>> steps,
            S view,
            LocalDateTime latest,
            LocalDateTime openFrom,
            long settled,
            long facts) {
        this.base = base;
        this.steps = steps;
        this.view = view;
        this.latest = latest;
        this.openFrom = openFrom;
        this.settled = settled;
        this.facts = facts;
    }

    static <C extends Command, S, E> Told<C, S, E> nothing(S initial) {
        return new Told<>(initial, List.of(), initial, LocalDateTime.MIN, LocalDateTime.MIN, 0, 0);
    }

    /** {@return the state of the decider inside, after all acts in the order they happened} */
    public S view() {
        return view;
    }

    /** {@return the steps that may still be retold, in the order they happened} */
    public List<Step<C, E>> steps() {
        return steps;
    }

    /** {@return the acts that are held, in the order they happened} */
    public List<Step.Held<C, E>> held() {
        List<Step.Held<C, E>> held = new ArrayList<>();
        for (Step<C, E> step : steps) {
            if (step instanceof Step.Held<C, E> one) {
                held.add(one);
            }
        }
        return List.copyOf(held);
    }

    /** {@return the latest moment told of or answered; empty before anything was told} */
    public Optional<LocalDateTime> latest() {
        return facts == 0 ? Optional.empty() : Optional.of(latest);
    }

    /** {@return from when on, included, an act can still be told; empty before anything was told} */
    public Optional<LocalDateTime> openFrom() {
        return facts == 0 ? Optional.empty() : Optional.of(openFrom);
    }

    LocalDateTime latestOrMin() {
        return latest;
    }

    LocalDateTime openFromOrMin() {
        return openFrom;
    }

    long settled() {
        return settled;
    }

    long facts() {
        return facts;
    }

    boolean knows(CommandId id) {
        for (Step<C, E> step : steps) {
            if (step.isAct() && step.command().stamp().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many of the steps stay as they are when this act is told: those that come before it in any telling. What is due at the moment
     * of an act comes before the act; acts of one moment come in the order of {@link ActOrder}.
     */
    int before(C act) {
        int count = 0;
        while (count < steps.size() && isBefore(steps.get(count), act)) {
            count++;
        }
        return count;
    }

    private static <C extends Command, E> boolean isBefore(Step<C, E> step, C act) {
        int order = step.at().compareTo(act.stamp().happened());
        if (order != 0) {
            return order < 0;
        }
        return !step.isAct()
                || ActOrder.compare(step.command().stamp().id(), act.stamp().id()) < 0;
    }

    /** The state after the first {@code count} steps. */
    S after(int count, Decider<?, S, E, ?> inner) {
        return count == steps.size() ? view : tell(base, steps.subList(0, count), inner);
    }

    Told<C, S, E> with(LateFact<C, E> fact, Decider<?, S, E, ?> inner) {
        return fact.match(new LateFact.Cases<>() {
            @Override
            public Told<C, S, E> stepTold(LateFact.StepTold<C, E> told) {
                return spliced(told.place(), 0, List.of(told.step()), inner).openFrom(told.openFrom(), inner);
            }

            @Override
            public Told<C, S, E> retold(LateFact.Retold<C, E> retold) {
                return spliced(retold.place(), retold.dropped().size(), retold.told(), inner)
                        .openFrom(retold.openFrom(), inner);
            }

            @Override
            public Told<C, S, E> actLapsed(LateFact.ActLapsed<C, E> lapsed) {
                return new Told<>(base, steps, view, later(latest, lapsed.at()), openFrom, settled, facts + 1)
                        .openFrom(lapsed.openFrom(), inner);
            }
        });
    }

    private Told<C, S, E> spliced(long place, int dropped, List<Step<C, E>> told, Decider<?, S, E, ?> inner) {
        int at = Math.toIntExact(place - settled);
        List<Step<C, E>> now = new ArrayList<>(steps);
        now.subList(at, at + dropped).clear();
        now.addAll(at, told);
        boolean goesOn = at == steps.size();
        LocalDateTime then = latest;
        for (Step<C, E> step : told) {
            then = later(then, step.at());
        }
        return new Told<>(
                base,
                List.copyOf(now),
                goesOn ? tell(view, told, inner) : tell(base, now, inner),
                then,
                openFrom,
                settled,
                facts + 1);
    }

    /** What lies before is final: of it only the state is kept. */
    private Told<C, S, E> openFrom(LocalDateTime moment, Decider<?, S, E, ?> inner) {
        int over = 0;
        while (over < steps.size() && steps.get(over).at().isBefore(moment)) {
            over++;
        }
        return new Told<>(
                tell(base, steps.subList(0, over), inner),
                List.copyOf(steps.subList(over, steps.size())),
                view,
                latest,
                later(openFrom, moment),
                settled + over,
                facts);
    }

    private static <C extends Command, S, E> S tell(S from, List<Step<C, E>> steps, Decider<?, S, E, ?> inner) {
        S state = from;
        for (Step<C, E> step : steps) {
            state = inner.evolveAll(state, step.facts());
        }
        return state;
    }

    static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Told<?, ?, ?> that
                        && base.equals(that.base)
                        && steps.equals(that.steps)
                        && view.equals(that.view)
                        && latest.equals(that.latest)
                        && openFrom.equals(that.openFrom)
                        && settled == that.settled
                        && facts == that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(view, steps, facts);
    }

    @Override
    public String toString() {
        return view + " after " + settled + " steps and " + steps;
    }
}
