package io.github.governance4j.json.codec;

import io.github.governance4j.core.problem.Position;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value of named parts: an object, its fields in the order of the parts. */
final class Composite extends Codec {
    /** The most parts: one bit of a {@code long} each. */
    private static final int MOST = 64;

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

    private final String name;
    private String[] names = {};
    private String[] fields = {};
    private Codec[] codecs = {};
    private MethodHandle[] accessors = {};
    private Maker maker = parts -> parts;
    private final Map<String, Integer> places = new HashMap<>();

    /** Makes a value of its parts. */
    @FunctionalInterface
    interface Maker {
        Object make(@Nullable Object[] parts) throws Throwable;
    }

    /** Empty at first, so that a type can hold values of its own kind. */
    Composite(String name) {
        this.name = name;
    }

    void fill(List<Part> parts, Maker how) {
        if (parts.size() > MOST) {
            throw new IllegalArgumentException(name + " has more than " + MOST + " parts");
        }
        maker = how;
        names = parts.stream().map(Part::name).toArray(String[]::new);
        fields = parts.stream().map(part -> Out.quotedField(part.name())).toArray(String[]::new);
        codecs = parts.stream().map(Part::codec).toArray(Codec[]::new);
        accessors = parts.stream().map(part -> part.accessor().asType(ACCESSOR)).toArray(MethodHandle[]::new);
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
    }

    /** A maker from a constructor or a factory. */
    static Maker maker(MethodHandle handle) {
        MethodHandle spread = handle.asSpreader(Object[].class, handle.type().parameterCount())
                .asType(MAKER);
        return parts -> spread.invokeExact(parts);
    }

    /** A maker from a function over the parts, none of which is missing. */
    static Maker maker(Function<Object[], Object> function) {
        return function::apply;
    }

    /** One part: its name, how it is written, how it is got from the whole. */
    record Part(String name, Codec codec, MethodHandle accessor) {}

    @Override
    public void write(Out out, Object value) {
        out.open('{');
        for (int i = 0; i < codecs.length; i++) {
            Object part = part(i, value);
            if (!codecs[i].isAbsent(part)) {
                out.field(fields[i]);
                codecs[i].write(out, part);
            }
        }
        out.close('}');
    }

    private Object part(int i, Object whole) {
        try {
            return accessors[i].invokeExact(whole);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name + "." + names[i], e);
        }
    }

    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        Position start = in.mark();
        @Nullable Object[] parts = new Object[codecs.length];
        long seen = 0;
        int next = 0;
        boolean whole = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            int i = place(in.name(), next);
            if (i < 0) {
                whole &= unknown(in);
            } else if ((seen & 1L << i) != 0) {
                in.fault(in.problem("JSON_DUPLICATE_FIELD").with("field", names[i]));
                in.next();
                in.skip();
                whole = false;
            } else {
                seen |= 1L << i;
                in.next();
                parts[i] = codecs[i].read(in);
                whole &= parts[i] != null;
                next = i + 1;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            if ((seen & 1L << i) == 0) {
                parts[i] = codecs[i].absent();
                if (parts[i] == null) {
                    in.fault(in.problem("JSON_MISSING_FIELD", start)
                            .with("field", names[i])
                            .with("type", Naming.told(name)));
                    whole = false;
                }
            }
        }
        return whole ? make(in, start, parts) : null;
    }

    private int place(String field, int next) {
        // Fields come in our own order almost always, and left out ones are few.
        if (next < names.length && names[next].equals(field)) {
            return next;
        }
        Integer place = places.get(field);
        return place == null ? -1 : place;
    }

    /** Whether the whole is still whole after a field nobody knows. */
    private boolean unknown(In in) {
        if (!in.ignoresUnknown()) {
            in.fault(in.problem("JSON_UNKNOWN_FIELD").with("found", in.name()).with("known", List.of(names)));
        }
        in.next();
        in.skip();
        return in.ignoresUnknown();
    }

    private @Nullable Object make(In in, @Nullable Position start, @Nullable Object[] parts) {
        try {
            return maker.make(parts);
        } catch (StackOverflowError e) {
            // A pattern that a long text of outsiders drives too deep refuses it, in its way.
            return in.fault(in.problem("JSON_NOT_ALLOWED", start)
                    .with("type", Naming.told(name))
                    .with("cause", "too long"));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            // The type itself refuses these parts together: what it says is for the developer who sent them.
            return in.fault(in.problem("JSON_NOT_ALLOWED", start)
                    .with("type", Naming.told(name))
                    .with("cause", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public String shape() {
        return name;
    }

    @Override
    String detail() {
        StringJoiner fields = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < names.length; i++) {
            fields.add(names[i] + ": " + codecs[i].shape());
        }
        return fields.toString();
    }

    @Override
    List<Codec> inside() {
        return List.of(codecs);
    }
}
