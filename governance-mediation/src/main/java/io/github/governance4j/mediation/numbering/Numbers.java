package io.github.governance4j.mediation.numbering;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some ids, numbered from 0 in the order they came (编号). Immutable.
 *
 * <p>An open table of the ids themselves: a look-up is one array read and one comparison, where a map of boxed numbers takes four.
 *
 * @param <K> what is numbered, by {@code equals}
 */
public final class Numbers<K> {
    private final List<K> ids;
    /** At most a quarter full, so that most are found at once; its length a power of two. */
    private final @Nullable Object[] table;

    private final int[] numbers;

    private Numbers(List<K> ids) {
        this.ids = ids;
        this.table = new @Nullable Object[Integer.highestOneBit(Math.max(1, ids.size())) * 8];
        this.numbers = new int[table.length];
        for (int number = 0; number < ids.size(); number++) {
            int at = place(ids.get(number));
            if (table[at] != null) {
                throw new IllegalArgumentException("numbered twice: " + ids.get(number));
            }
            table[at] = ids.get(number);
            numbers[at] = number;
        }
    }

    /**
     * {@return these, numbered}
     *
     * @param <K> what is numbered
     * @param ids each once
     * @throws IllegalArgumentException if one comes twice
     */
    public static <K> Numbers<K> of(Collection<K> ids) {
        return new Numbers<>(List.copyOf(ids));
    }

    /** {@return all of them, in order} */
    public List<K> ids() {
        return ids;
    }

    /**
     * {@return the number of one; -1 if it has none}
     *
     * @param id whatever may be numbered
     */
    public int of(@Nullable Object id) {
        if (id == null) {
            return -1;
        }
        int at = place(id);
        return table[at] == null ? -1 : numbers[at];
    }

    /** Where it is, or where it would be. */
    @SuppressWarnings("ReferenceEquality") // what is not the very same is compared after
    private int place(Object id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int mask = table.length - 1;
        int at = (hash ^ hash >>> 16) & mask;
        for (Object there = table[at]; there != null && there != id && !there.equals(id); there = table[at]) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
