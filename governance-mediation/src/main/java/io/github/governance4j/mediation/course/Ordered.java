package io.github.governance4j.mediation.course;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets that are read in one order, on every machine (有序集合). */
final class Ordered {
    private Ordered() {}

    static <T extends Comparable<T>> Set<T> copy(Set<T> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(set));
    }

    static <T extends Enum<T>> Set<T> copyOf(Set<T> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
    }

    /** The set with one more; the same one if it is there already. */
    static <T extends Comparable<T>> Set<T> with(Set<T> set, T one) {
        if (set.contains(one)) {
            return set;
        }
        Set<T> longer = new TreeSet<>(set);
        longer.add(one);
        return Collections.unmodifiableSet(longer);
    }

    /** Both sets in one. */
    static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        if (other.isEmpty() || one.containsAll(other)) {
            return one;
        }
        Set<T> longer = new TreeSet<>(one);
        longer.addAll(other);
        return Collections.unmodifiableSet(longer);
    }

    /** What is in the one and not in the other. */
    static <T extends Comparable<T>> Set<T> minus(Set<T> one, Set<T> other) {
        Set<T> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest.isEmpty() ? Set.of() : Collections.unmodifiableSet(rest);
    }

    /** The map with one more entry, or another value for it. */
    static <K extends Comparable<K>, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> longer = new TreeMap<>(map);
        longer.put(key, value);
        return Collections.unmodifiableMap(longer);
    }
}
