package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A few mediators by id, in one array: a tree would be read from all over the memory. Nobody can write into it. */
final class Struck extends AbstractSet<MediatorId> {
    private final MediatorId[] ids;

    private Struck(Collection<MediatorId> given) {
        ids = given.toArray(MediatorId[]::new);
        Arrays.sort(ids);
    }

    /** The same, copied unless it is one of these already. */
    static Struck of(Set<MediatorId> ids) {
        return ids instanceof Struck same ? same : new Struck(ids);
    }

    /** One of them, from 0. */
    MediatorId get(int at) {
        return ids[at];
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public boolean contains(@Nullable Object id) {
        return id instanceof MediatorId one && Arrays.binarySearch(ids, one) >= 0;
    }

    @Override
    public Iterator<MediatorId> iterator() {
        return Arrays.asList(ids).iterator();
    }
}
