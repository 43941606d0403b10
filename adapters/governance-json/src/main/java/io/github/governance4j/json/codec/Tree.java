package io.github.governance4j.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** JSON as maps, lists, texts, {@code Long} and {@code Boolean}: what an upcast turns into today's form (树). */
final class Tree {
    private Tree() {}

    /** The object begun, or null if there is a fault in it. */
    static @Nullable Map<String, Object> object(In in) {
        Map<String, Object> map = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            in.next();
            Object value = value(in);
            if (value != null && map.put(name, value) != null) {
                value = in.fault(in.problem("JSON_DUPLICATE_FIELD").with("field", name));
            }
            whole &= value != null;
        }
        return whole ? map : null;
    }

    private static @Nullable Object value(In in) {
        if (in.at(JsonToken.START_OBJECT)) {
            return object(in);
        }
        if (in.at(JsonToken.START_ARRAY)) {
            List<Object> list = new ArrayList<>();
            boolean whole = true;
            while (in.next() != JsonToken.END_ARRAY) {
                Object value = value(in);
                if (value == null) {
                    whole = false;
                } else {
                    list.add(value);
                }
            }
            return whole ? list : null;
        }
        if (in.at(JsonToken.VALUE_STRING)) {
            return Leaves.TEXT.read(in);
        }
        if (in.at(JsonToken.VALUE_TRUE) || in.at(JsonToken.VALUE_FALSE)) {
            return Leaves.FLAG.read(in);
        }
        return Leaves.LONG.read(in);
    }

    /** Writes what {@link #object} reads. */
    static void write(Out out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.open('{');
            map.forEach((name, one) -> {
                out.fieldNamed((String) name);
                write(out, one);
            });
            out.close('}');
        } else if (value instanceof List<?> list) {
            out.open('[');
            list.forEach(one -> {
                out.element();
                write(out, one);
            });
            out.close(']');
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof Long || value instanceof Integer) {
            out.number(((Number) value).longValue());
        } else {
            throw new IllegalArgumentException(
                    "a tree holds maps, lists, texts, whole numbers, yes and no; not " + value);
        }
    }
}
