package io.github.governance4j.json;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.json.codec.MadeBy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What came about in lives, and everything in it, by type (所遇取值). */
final class Met {
    /** How many of a type are kept. */
    private static final int MOST = 40;

    private static final class Told {
        static final Met ONCE = gathered();
    }

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();

    /** What the testkit tells of every decider. */
    static Met told() {
        return Told.ONCE;
    }

    private static Met gathered() {
        Met met = new Met();
        for (Lives of : Lives.values()) {
            of.told(met::add);
        }
        return met;
    }

    /** Every type with a name on the wire, by that name. */
    static Map<String, Class<?>> namedTypes() {
        Map<String, Class<?>> types = new TreeMap<>();
        Names.shipped().types().forEach((type, name) -> types.put(name, type));
        return types;
    }

    Map<Class<?>, List<Object>> byType() {
        return byType;
    }

    /** Looks into a value. */
    void add(Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::add);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (value instanceof Record
                || value instanceof Explanation
                || !MadeBy.parts(value).isEmpty()) {
            if (!seen.add(value)) {
                return;
            }
            note(value.getClass(), value);
            for (Class<?> type : value.getClass().getInterfaces()) {
                note(type, value);
            }
            if (value instanceof Record) {
                note(Record.class, value);
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    add(part(component, value));
                }
            }
            MadeBy.parts(value).forEach(this::add);
        }
    }

    private void note(Class<?> type, Object value) {
        List<Object> known = byType.computeIfAbsent(type, first -> new ArrayList<>());
        // Only what has a name of its own may stand where any fact or command may.
        boolean fits = type != Record.class || isNamed(value);
        if (fits && known.size() < MOST) {
            known.add(value);
        }
    }

    private static boolean isNamed(Object value) {
        try {
            return !Wire.standard().name(value).startsWith("core.late.");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Object part(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
