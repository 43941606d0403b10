package io.github.governance4j.core.risk.tier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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
}
