package io.github.governance4j.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of several kinds: an object of one field, named for the kind, with what belongs to it. */
final class OneOf extends Codec {
    private final String name;
    private final Class<?>[] types;
    private final String[] tags;
    private final String[] fields;
    private final Codec[] codecs;
    private final Map<Class<?>, Integer> exact = new LinkedHashMap<>();
    private final Map<String, Integer> byTag = new LinkedHashMap<>();

    OneOf(String name, List<Class<?>> types, List<String> tags, List<Codec> codecs) {
        this.name = name;
        this.types = types.toArray(Class<?>[]::new);
        this.tags = tags.toArray(String[]::new);
        this.codecs = codecs.toArray(Codec[]::new);
        this.fields = tags.stream().map(Out::quotedField).toArray(String[]::new);
        for (int i = 0; i < this.tags.length; i++) {
            exact.put(this.types[i], i);
            if (byTag.put(this.tags[i], i) != null) {
                throw new IllegalArgumentException("two kinds of " + name + " are called " + this.tags[i]);
            }
        }
    }

    @Override
    public void write(Out out, Object value) {
        int i = kind(value);
        out.open('{');
        out.field(fields[i]);
        codecs[i].write(out, value);
        out.close('}');
    }

    private int kind(Object value) {
        Integer known = exact.get(value.getClass());
        if (known != null) {
            return known;
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i].isInstance(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no kind of " + name + ": " + value.getClass());
    }

    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        if (in.next() != JsonToken.PROPERTY_NAME) {
            return in.fault("JSON_ONE_FIELD_WANTED");
        }
        Integer i = byTag.get(in.name());
        Object value = null;
        if (i == null) {
            in.fault(in.problem("JSON_UNKNOWN_KIND").with("found", in.name()).with("known", byTag.keySet()));
            in.next();
            in.skip();
        } else {
            in.next();
            value = codecs[i].read(in);
        }
        return closed(in, value);
    }

    /** Sees that nothing else is in the object. */
    static @Nullable Object closed(In in, @Nullable Object value) {
        Object answer = value;
        boolean told = false;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            if (!told) {
                answer = in.fault("JSON_ONE_FIELD_WANTED");
                told = true;
            }
            in.next();
            in.skip();
        }
        return answer;
    }

    @Override
    public String shape() {
        return name;
    }

    @Override
    String detail() {
        StringJoiner kinds = new StringJoiner(" | ");
        for (int i = 0; i < tags.length; i++) {
            kinds.add(tags[i] + " " + codecs[i].shape());
        }
        return kinds.toString();
    }

    @Override
    List<Codec> inside() {
        return List.of(codecs);
    }
}
