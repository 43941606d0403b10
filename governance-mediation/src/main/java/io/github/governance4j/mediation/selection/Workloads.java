package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import java.util.Collections;
import java.util.HashMap;
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
        for (Map.Entry<MediatorId, Integer> one : open.entrySet()) {
            if (one.getValue() < 0) {
                throw new IllegalArgumentException("fewer than no disputes: " + one);
            }
        }
        open = Collections.unmodifiableMap(new HashMap<>(open));
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
        return open.getOrDefault(id, 0);
    }

    /** {@return the numbers by id; equal loads print alike} */
    @Override
    public String toString() {
        return Collections.unmodifiableMap(new TreeMap<>(open)).toString();
    }
}
