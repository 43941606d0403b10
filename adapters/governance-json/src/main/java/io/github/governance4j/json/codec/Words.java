package io.github.governance4j.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The constants of an enum, by name. */
final class Words extends Codec implements Codec.Key {
    private final String name;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    Words(String name, Class<?> type) {
        this.name = name;
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public void write(Out out, Object value) {
        out.plain(((Enum<?>) value).name());
    }

    @Override
    public @Nullable Object read(In in) {
        return in.at(JsonToken.VALUE_STRING) ? value(in, in.string()) : in.wanted("string");
    }

    @Override
    public String text(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public @Nullable Object value(In in, String text) {
        Object constant = constants.get(text);
        return constant != null
                ? constant
                : in.fault(in.problem("JSON_UNKNOWN_WORD").with("found", text).with("known", constants.keySet()));
    }

    @Override
    Key key() {
        return this;
    }

    @Override
    public String shape() {
        return name;
    }

    @Override
    String detail() {
        return String.join(" | ", constants.keySet());
    }
}
