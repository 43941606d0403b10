package io.github.governance4j.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Any fact or command: one field, named {@code name@version}, with its body. */
final class AnyCodec extends Codec {
    @Override
    public void write(Out out, Object value) {
        Entry entry = out.register().of(value);
        out.open('{');
        out.fieldNamed(entry.name() + "@" + entry.version());
        entry.codec().write(out, value);
        out.close('}');
    }

    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        if (in.next() != JsonToken.PROPERTY_NAME) {
            return in.fault("JSON_ONE_FIELD_WANTED");
        }
        String label = in.name();
        int at = label.lastIndexOf('@');
        Entry entry = at < 0 ? null : in.register().named(label.substring(0, at));
        Object value;
        if (entry == null) {
            in.fault(in.problem("JSON_UNKNOWN_TYPE").with("found", label));
            in.next();
            in.skip();
            value = null;
        } else {
            in.next();
            value = entry.read(in, label.substring(at + 1));
        }
        return OneOf.closed(in, value);
    }

    @Override
    public String shape() {
        return "fact-or-command";
    }
}
