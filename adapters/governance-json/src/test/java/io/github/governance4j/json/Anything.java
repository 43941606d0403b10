package io.github.governance4j.json;

import io.github.governance4j.json.codec.MadeBy;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Random values of any type on the wire, made by its constructor or factories, as far as those allow it; parts are drawn anew or taken
 * from what came about in lives (任意取值).
 */
final class Anything {
    private static final int ATTEMPTS = 12;

    private final Random random;
    private final Map<Class<?>, List<Object>> met;

    Anything(long seed, Map<Class<?>, List<Object>> met) {
        this.random = new Random(seed);
        this.met = met;
    }

    /** A value of a type, or null if the type refused everything it was offered. */
    @Nullable
    Object of(Type type) {
        return of(type, Map.of(), 0);
    }

    private @Nullable Object of(Type type, Map<TypeVariable<?>, Type> bound, int depth) {
        if (type instanceof TypeVariable<?> variable) {
            Type known = bound.get(variable);
            return known == null || known instanceof TypeVariable<?>
                    ? fromLives(Record.class)
                    : of(known, bound, depth);
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0], bound, depth);
        }
        if (type instanceof ParameterizedType with) {
            Class<?> raw = (Class<?>) with.getRawType();
            Type[] of = with.getActualTypeArguments();
            if (raw == List.class || raw == Set.class || raw == SortedSet.class || raw == Map.class) {
                return several(raw, of, bound, depth);
            }
            if (raw == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.ofNullable(of(of[0], bound, depth + 1));
            }
            Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
            for (int i = 0; i < of.length; i++) {
                inner.put(raw.getTypeParameters()[i], of[i]);
            }
            return fresh(raw, inner, depth);
        }
        return plain((Class<?>) type, bound, depth);
    }

    private @Nullable Object several(Class<?> raw, Type[] of, Map<TypeVariable<?>, Type> bound, int depth) {
        int size = depth > 6 ? 0 : random.nextInt(4);
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                Object key = of(of[0], bound, depth + 1);
                Object value = of(of[1], bound, depth + 1);
                if (key != null && value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object one = of(of[0], bound, depth + 1);
            if (one != null) {
                list.add(one);
            }
        }
        return raw == List.class
                ? List.copyOf(list)
                : raw == Set.class ? new LinkedHashSet<>(list) : new TreeSet<>(list);
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        Object leaf = leaf(type);
        if (leaf != null) {
            return leaf;
        }
        if (depth > 0 && (depth > 5 || random.nextInt(3) > 0)) {
            Object known = fromLives(type);
            if (known != null) {
                return known;
            }
        }
        return fresh(type, bound, depth);
    }

    private @Nullable Object fresh(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        Optional<MadeBy> recipe = MadeBy.of(type);
        for (int i = 0; i < ATTEMPTS && depth < 12; i++) {
            Object value = recipe.isPresent()
                    ? made(recipe.get(), depth)
                    : type.isRecord() ? record(type, bound, depth) : kind(type, bound, depth);
            if (value != null) {
                return value;
            }
        }
        return bound.isEmpty() ? fromLives(type) : null;
    }

    private @Nullable Object made(MadeBy recipe, int depth) {
        return built(recipe.types(), Map.of(), depth, recipe::make);
    }

    private @Nullable Object record(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        return built(
                Arrays.stream(components).map(RecordComponent::getGenericType).toList(), bound, depth, parts -> {
                    Constructor<?> constructor = type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
                    return constructor.newInstance(parts);
                });
    }

    private interface Making {
        Object make(Object[] parts) throws ReflectiveOperationException;
    }

    private @Nullable Object built(List<Type> types, Map<TypeVariable<?>, Type> bound, int depth, Making making) {
        Object[] parts = new Object[types.size()];
        for (int i = 0; i < parts.length; i++) {
            Object part = of(types.get(i), bound, depth + 1);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        try {
            return making.make(parts);
        } catch (ReflectiveOperationException | RuntimeException refused) {
            return null;
        }
    }

    private @Nullable Object kind(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        Class<?>[] kinds = type.getPermittedSubclasses();
        return kinds == null ? null : fresh(kinds[random.nextInt(kinds.length)], bound, depth + 1);
    }

    private @Nullable Object fromLives(Class<?> type) {
        List<Object> known = met.getOrDefault(type, List.of());
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    private @Nullable Object leaf(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == long.class || type == Long.class) {
            return number();
        }
        if (type == int.class || type == Integer.class) {
            return (int) number();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(-25_000 + random.nextInt(400_000));
        }
        if (type == LocalDateTime.class) {
            return moment();
        }
        if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(60L * random.nextInt(1_440));
        }
        if (type == ZoneId.class) {
            return ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "Z");
        }
        if (type == OptionalLong.class) {
            return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number());
        }
        if (type == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) number());
        }
        return null;
    }

    private LocalDateTime moment() {
        LocalDateTime minute = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(5_000_000));
        return switch (random.nextInt(5)) {
            case 0 -> minute;
            case 1 -> minute.plusSeconds(random.nextInt(60));
            case 2 -> minute.plusNanos(1_000_000L * random.nextInt(1_000));
            case 3 -> minute.plusNanos(1_000L * random.nextInt(1_000_000));
            default -> minute.plusNanos(random.nextInt(1_000_000_000));
        };
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
            default -> 1 + random.nextInt(30_000);
        };
    }

    private String text() {
        return switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> "打扫公共院落,\"甲\"\\乙/丙\n\t\r\u0000\u001f\u007f\u2028";
            case 2 -> "\ud83c\udf3e\ud801\udc37 𠮷";
            case 3 -> "half " + (random.nextBoolean() ? "\ud83c" : "\udf3e x");
            default -> "id-" + random.nextInt(1_000);
        };
    }
}
