package io.github.governance4j.json.codec;

import io.github.governance4j.core.explain.Explanation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Makes the codec of a type, once, from its public constructor and accessors (编译编解码器). Safe for several threads.
 *
 * <p>A record is an object of its components; one whose only component is called {@code value} is that value. An enum is a constant's
 * name. A sealed type is an object of one field, named for the kind. What else there is has a line in {@link Recipes}.
 */
public final class Codecs {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();
    private static final Codec EXPLANATION = new ExplanationCodec();
    private static final Codec ANY = new AnyCodec();

    /** A type with what its parameters stand for. */
    private record Resolved(Class<?> raw, List<Codec> parameters) {}

    private final Map<Resolved, Codec> made = new HashMap<>();
    /** Made since somebody asked last. */
    private final List<Resolved> fresh = new ArrayList<>();

    /** None made yet. */
    public Codecs() {}

    /**
     * {@return the codec of a type}
     *
     * @param type a record, an enum, a sealed interface, or what has a recipe
     * @throws IllegalArgumentException if it, or something in it, cannot be written as JSON
     */
    public synchronized Codec of(Class<?> type) {
        fresh.clear();
        try {
            return plain(type);
        } catch (IllegalArgumentException e) {
            // What was begun for a type that cannot be must not be found later, half filled.
            fresh.forEach(made::remove);
            throw e;
        }
    }

    private Codec plain(Class<?> type) {
        return resolved(
                type, Arrays.stream(type.getTypeParameters()).map(any -> ANY).toList());
    }

    private void keep(Resolved key, Codec codec) {
        made.put(key, codec);
        fresh.add(key);
    }

    private Codec of(Type type, Map<TypeVariable<?>, Codec> bound) {
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        if (type instanceof TypeVariable<?> variable) {
            return bound.getOrDefault(variable, ANY);
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0], bound);
        }
        if (type instanceof ParameterizedType with) {
            List<Codec> parameters = new ArrayList<>();
            for (Type parameter : with.getActualTypeArguments()) {
                parameters.add(of(parameter, bound));
            }
            return resolved((Class<?>) with.getRawType(), parameters);
        }
        throw new IllegalArgumentException("no JSON for " + type.getTypeName());
    }

    private Codec resolved(Class<?> raw, List<Codec> parameters) {
        Codec leaf = Leaves.ALL.get(raw);
        if (leaf != null) {
            return leaf;
        }
        Resolved key = new Resolved(raw, parameters);
        Codec known = made.get(key);
        if (known == null) {
            known = make(key);
            keep(key, known);
        }
        return known;
    }

    private Codec make(Resolved key) {
        Class<?> raw = key.raw();
        List<Codec> with = key.parameters();
        if (raw == Explanation.class) {
            return EXPLANATION;
        }
        if (raw == List.class) {
            return Several.list(with.get(0));
        }
        if (raw == Set.class || raw == SortedSet.class) {
            return Several.set(with.get(0), raw == SortedSet.class);
        }
        if (raw == Map.class || raw == SortedMap.class) {
            Codec.Key name = with.get(0).key();
            if (name == null) {
                throw new IllegalArgumentException(with.get(0).shape() + " cannot name a field");
            }
            return Several.map(name, with.get(0), with.get(1), raw == SortedMap.class);
        }
        if (raw == Optional.class) {
            return Several.optional(with.get(0));
        }
        if (raw == OptionalLong.class) {
            return Several.optionalLong(plain(long.class));
        }
        if (raw == OptionalInt.class) {
            return Several.optionalInt(plain(int.class));
        }
        return own(key);
    }

    private Codec own(Resolved key) {
        Class<?> raw = key.raw();
        Recipes.Recipe recipe = Recipes.ALL.get(raw);
        if (recipe != null) {
            Composite composite = new Composite(name(raw));
            keep(key, composite);
            composite.fill(parts(raw, recipe), Composite.maker(recipe.maker()));
            return composite;
        }
        if (raw.isRecord()) {
            return record(key);
        }
        if (raw.isEnum()) {
            return new Words(name(raw), raw);
        }
        if (raw.isSealed() && raw.isInterface()) {
            return choice(key);
        }
        throw new IllegalArgumentException(
                "no JSON for " + raw.getName() + ": it is no record, enum or sealed interface");
    }

    private List<Composite.Part> parts(Class<?> raw, Recipes.Recipe recipe) {
        List<Composite.Part> parts = new ArrayList<>();
        for (Map.Entry<String, String> part : recipe.parts().entrySet()) {
            try {
                var method = raw.getMethod(part.getValue());
                parts.add(new Composite.Part(
                        part.getKey(), of(method.getGenericReturnType(), Map.of()), PUBLIC.unreflect(method)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(raw.getName() + " has no " + part, e);
            }
        }
        return parts;
    }

    private Codec record(Resolved key) {
        Class<?> raw = key.raw();
        Map<TypeVariable<?>, Codec> bound = new HashMap<>();
        for (int i = 0; i < key.parameters().size(); i++) {
            bound.put(raw.getTypeParameters()[i], key.parameters().get(i));
        }
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandles.Lookup lookup = lookup(raw);
        MethodHandle constructor = constructor(lookup, raw, types);
        if (components.length == 1 && components[0].getName().equals("value")) {
            Codec inner = of(components[0].getGenericType(), bound);
            return new Wrapped(name(raw), inner, accessor(lookup, components[0]), constructor);
        }
        Composite composite = new Composite(name(raw));
        keep(key, composite);
        List<Composite.Part> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(new Composite.Part(
                    component.getName(), of(component.getGenericType(), bound), accessor(lookup, component)));
        }
        composite.fill(parts, Composite.maker(constructor));
        return composite;
    }

    /** Public things are seen by all; what is not, only if its owner opened it to us. */
    private static MethodHandles.Lookup lookup(Class<?> raw) {
        try {
            PUBLIC.accessClass(raw);
            return PUBLIC;
        } catch (IllegalAccessException notPublic) {
            return opened(raw);
        }
    }

    private static MethodHandles.Lookup opened(Class<?> raw) {
        try {
            return MethodHandles.privateLookupIn(raw, MethodHandles.lookup());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    raw.getName() + " is neither public in an exported package nor opened to "
                            + Codecs.class.getModule(),
                    e);
        }
    }

    private static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> raw, Class<?>[] types) {
        try {
            return lookup.findConstructor(raw, MethodType.methodType(void.class, types));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(raw.getName() + " is not public, or its package is not exported", e);
        }
    }

    private static MethodHandle accessor(MethodHandles.Lookup lookup, RecordComponent component) {
        try {
            return lookup.unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " is not public, or its package is not exported", e);
        }
    }

    private Codec choice(Resolved key) {
        List<Class<?>> types = new ArrayList<>();
        List<Codec> codecs = new ArrayList<>();
        gather(key, types, codecs);
        List<String> tags = types.stream().map(Codecs::tag).toList();
        return new OneOf(name(key.raw()), types, tags, codecs);
    }

    private void gather(Resolved key, List<Class<?>> types, List<Codec> codecs) {
        for (Class<?> kind : key.raw().getPermittedSubclasses()) {
            Resolved resolved = new Resolved(kind, parameters(kind, key));
            boolean isLeaf = kind.isRecord() || kind.isEnum() || Recipes.ALL.containsKey(kind);
            if (!isLeaf) {
                gather(resolved, types, codecs);
            } else if (!types.contains(kind)) {
                types.add(kind);
                codecs.add(resolved(kind, resolved.parameters()));
            }
        }
    }

    /** What the parameters of one kind stand for, when those of the whole choice are known. */
    private static List<Codec> parameters(Class<?> kind, Resolved whole) {
        List<Codec> parameters = new ArrayList<>();
        for (TypeVariable<?> variable : kind.getTypeParameters()) {
            parameters.add(parameter(variable, kind, whole));
        }
        return parameters;
    }

    private static Codec parameter(TypeVariable<?> variable, Class<?> kind, Resolved whole) {
        for (Type parent : kind.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType with && with.getRawType() == whole.raw()) {
                int place = Arrays.asList(with.getActualTypeArguments()).indexOf(variable);
                if (place >= 0) {
                    return whole.parameters().get(place);
                }
            }
        }
        return ANY;
    }

    private static String tag(Class<?> type) {
        return Naming.kebab(type.getSimpleName());
    }

    private static String name(Class<?> type) {
        return Naming.of(type);
    }
}
