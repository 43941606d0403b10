package io.github.governance4j.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What holds others: lists in their order, sets and maps in one order, and what may be left out. */
final class Several {
    private Several() {}

    static Codec list(Codec of) {
        return new OfList(of);
    }

    static Codec set(Codec of, boolean sorted) {
        return new OfSet(of, sorted);
    }

    static Codec map(Codec.Key key, Codec keys, Codec of, boolean sorted) {
        return new OfMap(key, keys, of, sorted);
    }

    static Codec optional(Codec of) {
        return new Maybe(
                of,
                Optional.empty(),
                value -> ((Optional<?>) value).isEmpty(),
                value -> ((Optional<?>) value).get(),
                Optional::of);
    }

    static Codec optionalLong(Codec of) {
        return new Maybe(
                of,
                OptionalLong.empty(),
                value -> ((OptionalLong) value).isEmpty(),
                value -> ((OptionalLong) value).getAsLong(),
                value -> OptionalLong.of((Long) value));
    }

    static Codec optionalInt(Codec of) {
        return new Maybe(
                of,
                OptionalInt.empty(),
                value -> ((OptionalInt) value).isEmpty(),
                value -> ((OptionalInt) value).getAsInt(),
                value -> OptionalInt.of((Integer) value));
    }

    /** The elements read, or null if there is a fault. */
    private static @Nullable List<Object> elements(In in, Codec of) {
        if (!in.at(JsonToken.START_ARRAY)) {
            in.wanted("array");
            return null;
        }
        List<Object> all = new ArrayList<>();
        boolean whole = true;
        while (in.next() != JsonToken.END_ARRAY) {
            Object element = of.read(in);
            if (element == null) {
                whole = false;
            } else {
                all.add(element);
            }
        }
        return whole ? all : null;
    }

    private static final class OfList extends Codec {
        private final Codec of;

        OfList(Codec of) {
            this.of = of;
        }

        @Override
        public void write(Out out, Object value) {
            out.open('[');
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                out.element();
                of.write(out, list.get(i));
            }
            out.close(']');
        }

        @Override
        public @Nullable Object read(In in) {
            List<Object> all = elements(in, of);
            return all == null ? null : List.copyOf(all);
        }

        @Override
        public String shape() {
            return "%s " + of.shape();
        }

        @Override
        List<Codec> inside() {
            return List.of(of);
        }
    }

    private static final class OfSet extends Codec {
        private final Codec of;
        private final boolean sorted;

        OfSet(Codec of, boolean sorted) {
            this.of = of;
            this.sorted = sorted;
        }

        @Override
        public void write(Out out, Object value) {
            Collection<?> all = (Collection<?>) value;
            out.open('[');
            if (all.size() < 2) {
                all.forEach(one -> of.write(out, one));
            } else {
                for (String json : inOrder(out, all)) {
                    out.element();
                    out.raw(json);
                }
            }
            out.close(']');
        }

        // By their text: an order that no change of the code can move.
        private String[] inOrder(Out out, Collection<?> all) {
            String[] texts = new String[all.size()];
            int i = 0;
            for (Object one : all) {
                Out alone = out.beside();
                of.write(alone, one);
                texts[i++] = alone.json();
            }
            Arrays.sort(texts);
            return texts;
        }

        @Override
        public @Nullable Object read(In in) {
            List<Object> all = elements(in, of);
            if (all == null) {
                return null;
            }
            Set<Object> set = sorted ? new TreeSet<>() : new LinkedHashSet<>();
            for (Object one : all) {
                if (!set.add(one)) {
                    return in.fault("JSON_DUPLICATE_ELEMENT");
                }
            }
            return sorted ? Collections.unmodifiableSortedSet((TreeSet<Object>) set) : Collections.unmodifiableSet(set);
        }

        @Override
        public String shape() {
            return "%s " + of.shape();
        }

        @Override
        List<Codec> inside() {
            return List.of(of);
        }
    }

    private static final class OfMap extends Codec {
        private final Key key;
        private final Codec keys;
        private final Codec of;
        private final boolean sorted;

        OfMap(Key key, Codec keys, Codec of, boolean sorted) {
            this.key = key;
            this.keys = keys;
            this.of = of;
            this.sorted = sorted;
        }

        @Override
        public void write(Out out, Object value) {
            Map<String, Object> inOrder = new TreeMap<>();
            ((Map<?, ?>) value).forEach((name, one) -> inOrder.put(key.text(name), one));
            out.open('{');
            inOrder.forEach((name, one) -> {
                out.fieldNamed(name);
                of.write(out, one);
            });
            out.close('}');
        }

        @Override
        public @Nullable Object read(In in) {
            if (!in.at(JsonToken.START_OBJECT)) {
                return in.wanted("object");
            }
            Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
            boolean whole = true;
            while (in.next() == JsonToken.PROPERTY_NAME) {
                Object name = key.value(in, in.name());
                if (name != null && map.containsKey(name)) {
                    name = in.fault(in.problem("JSON_DUPLICATE_FIELD").with("field", in.name()));
                }
                in.next();
                Object one = of.read(in);
                if (name == null || one == null) {
                    whole = false;
                } else {
                    map.put(name, one);
                }
            }
            if (!whole) {
                return null;
            }
            return sorted
                    ? Collections.unmodifiableSortedMap((TreeMap<Object, Object>) map)
                    : Collections.unmodifiableMap(map);
        }

        @Override
        public String shape() {
            return "map of " + keys.shape() + " to " + of.shape();
        }

        @Override
        List<Codec> inside() {
            return List.of(keys, of);
        }
    }

    /** What may be left out: an empty one is no field at all. */
    private static final class Maybe extends Codec {
        private final Codec of;
        private final Object empty;
        private final Predicate<Object> isEmpty;
        private final UnaryOperator<Object> open;
        private final UnaryOperator<Object> close;

        Maybe(
                Codec of,
                Object empty,
                Predicate<Object> isEmpty,
                UnaryOperator<Object> open,
                UnaryOperator<Object> close) {
            this.of = of;
            this.empty = empty;
            this.isEmpty = isEmpty;
            this.open = open;
            this.close = close;
        }

        @Override
        public void write(Out out, Object value) {
            of.write(out, open.apply(value));
        }

        @Override
        public @Nullable Object read(In in) {
            Object value = of.read(in);
            return value == null ? null : close.apply(value);
        }

        @Override
        Object absent() {
            return empty;
        }

        @Override
        boolean isAbsent(Object value) {
            return isEmpty.test(value);
        }

        @Override
        public String shape() {
            return "%s " + of.shape();
        }

        @Override
        List<Codec> inside() {
            return List.of(of);
        }
    }
}
