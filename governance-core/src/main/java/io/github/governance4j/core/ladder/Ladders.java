package io.github.governance4j.core.ladder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ladders one edition of a rulebook has (全部层级规则). Equal when they hold equal ladders in the same order. Immutable. */
public final class Ladders {
    private static final Ladders NONE = new Ladders(Map.of());

    private final Map<LadderId, Ladder> byId;

    private Ladders(Map<LadderId, Ladder> byId) {
        this.byId = byId;
    }

    /**
     * Gathers ladders.
     *
     * @param ladders in reading order
     * @return them all
     * @throws IllegalArgumentException if two share an id
     */
    public static Ladders of(Collection<Ladder> ladders) {
        Map<LadderId, Ladder> byId = new LinkedHashMap<>();
        for (Ladder ladder : ladders) {
            if (byId.put(ladder.id(), ladder) != null) {
                throw new IllegalArgumentException("two ladders are called " + ladder.id());
            }
        }
        return new Ladders(byId);
    }

    /** {@return no ladders} */
    public static Ladders none() {
        return NONE;
    }

    /** {@return every ladder, in reading order} */
    public List<Ladder> all() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return one ladder by name, if there is one}
     *
     * @param id its name
     */
    public Optional<Ladder> ladder(LadderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ladders that && all().equals(that.all()));
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** For people debugging: the ladders' names. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
