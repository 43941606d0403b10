package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many disputes each mediator has open (在办数量), as it was seen when the command was made.
 *
 * @param open by mediator, 0 or more; who is not named has none
 */
public record Workloads(Map<MediatorId, Integer> open) {
    private static final Workloads NONE = new Workloads(Map.of());

    /**
     * Copies the map.
     *
     * @param open by mediator
     * @throws IllegalArgumentException if a number is below 0
     */
    public Workloads {
        open = Counts.of(open);
    }

    /** {@return nobody has anything} */
    public static Workloads none() {
        return NONE;
    }

    /**
     * {@return how many a mediator has open}
     *
     * @param id the mediator
     */
    public int open(MediatorId id) {
        return ((Counts) open).count(id);
    }

    /**
     * {@return the same with one dispute more for a mediator} Costs next to nothing, however many mediators are named, so that disputes can
     * be assigned one after the other.
     *
     * @param id the mediator
     * @throws ArithmeticException if the number does not fit 32 bits
     */
    public Workloads oneMore(MediatorId id) {
        return new Workloads(((Counts) open).oneMore(id));
    }

    /** {@return the numbers by id; equal loads print alike} */
    @Override
    public String toString() {
        return Collections.unmodifiableMap(new TreeMap<>(open)).toString();
    }
}
