package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.numbering.Numbers;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of disputes by mediator, 0 or more, as a map nobody can write into. One more for somebody makes another map that shares all but a few numbers with
 * this one, so that assigning dispute after dispute does not copy everybody's.
 */
final class Counts extends AbstractMap<MediatorId, Integer> {
    private static final int SHIFT = 4;
    private static final int PART = 1 << SHIFT;

    private final Numbers<MediatorId> ids;
    private final int[][] parts;

    private Counts(Numbers<MediatorId> ids, int[][] parts) {
        this.ids = ids;
        this.parts = parts;
    }

    /** The same, copied unless it is one of these already. */
    static Counts of(Map<MediatorId, Integer> counts) {
        if (counts instanceof Counts same) {
            return same;
        }
        List<MediatorId> ids = new ArrayList<>(counts.size());
        int[][] parts = new int[(counts.size() + PART - 1) >> SHIFT][PART];
        for (Entry<MediatorId, Integer> one : counts.entrySet()) {
            if (one.getValue() < 0) {
                throw new IllegalArgumentException("fewer than no disputes: " + one);
            }
            parts[ids.size() >> SHIFT][ids.size() & PART - 1] = one.getValue();
            ids.add(one.getKey());
        }
        return new Counts(Numbers.of(ids), parts);
    }

    /** The number of a mediator; 0 for whoever is not named. */
    int count(MediatorId id) {
        int number = ids.of(id);
        return number < 0 ? 0 : at(number);
    }

    /** One more for a mediator. */
    Counts oneMore(MediatorId id) {
        int number = ids.of(id);
        if (number < 0) {
            Map<MediatorId, Integer> more = new HashMap<>(this);
            more.put(id, 1);
            return of(more);
        }
        int[][] others = parts.clone();
        int[] part = parts[number >> SHIFT].clone();
        part[number & PART - 1] = Math.incrementExact(part[number & PART - 1]);
        others[number >> SHIFT] = part;
        return new Counts(ids, others);
    }

    private int at(int number) {
        return parts[number >> SHIFT][number & PART - 1];
    }

    @Override
    public @Nullable Integer get(@Nullable Object id) {
        int number = ids.of(id);
        return number < 0 ? null : at(number);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return ids.of(id) >= 0;
    }

    @Override
    public int size() {
        return ids.ids().size();
    }

    @Override
    public Set<Entry<MediatorId, Integer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Counts.this.size();
            }

            @Override
            public Iterator<Entry<MediatorId, Integer>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < Counts.this.size();
                    }

                    @Override
                    public Entry<MediatorId, Integer> next() {
                        MediatorId id = ids.ids().get(next);
                        return Map.entry(id, at(next++));
                    }
                };
            }
        };
    }
}
