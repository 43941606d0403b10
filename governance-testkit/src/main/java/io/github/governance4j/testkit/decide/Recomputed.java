package io.github.governance4j.testkit.decide;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody works out who has the codes and values of an explanation and nothing else (复算结果).
 *
 * @param <R> reasons to refuse
 * @param against every reason that applies according to the values; none means accepted
 * @param granted if accepted, every amount, limit and date, by a name of your choice; days as epoch days, moments as epoch seconds,
 *     points in hundredths, money in fen
 */
public record Recomputed<R extends Enum<R>>(Set<R> against, Map<String, Long> granted) {
    /**
     * Copies both.
     *
     * @param against every reason that applies
     * @param granted every amount, limit and date
     * @throws IllegalArgumentException if something is granted although a reason applies
     */
    public Recomputed {
        against = Set.copyOf(against);
        granted = Map.copyOf(granted);
        if (!against.isEmpty() && !granted.isEmpty()) {
            throw new IllegalArgumentException("what is refused grants nothing: " + against + " " + granted);
        }
    }

    /**
     * The values say: accepted.
     *
     * @param <R> reasons to refuse
     * @param granted every amount, limit and date by name
     * @return what follows
     */
    public static <R extends Enum<R>> Recomputed<R> accepted(Map<String, Long> granted) {
        return new Recomputed<>(Set.<R>of(), granted);
    }

    /**
     * The values say: refused.
     *
     * @param <R> reasons to refuse
     * @param against every reason that applies, at least one
     * @return what follows
     * @throws IllegalArgumentException if {@code against} is empty
     */
    public static <R extends Enum<R>> Recomputed<R> refused(Collection<R> against) {
        return new Recomputed<>(EnumSet.copyOf(against), Map.of());
    }

    /** {@return whether no reason applies} */
    public boolean isAccepted() {
        return against.isEmpty();
    }

    @Override
    public String toString() {
        return isAccepted() ? "accepted " + new TreeMap<>(granted) : "refused " + new TreeSet<>(against);
    }
}
