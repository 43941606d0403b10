package io.github.governance4j.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A fact or command with its name and version around it, the fields in any order (消息). */
public final class Message extends Codec {
    /** The one there is. */
    public static final Codec CODEC = new Message();

    private static final String TYPE = Out.quotedField("type");
    private static final String VERSION = Out.quotedField("version");
    private static final String BODY = Out.quotedField("body");

    private Message() {}

    @Override
    public void write(Out out, Object value) {
        Entry entry = out.register().of(value);
        out.open('{');
        out.field(TYPE);
        out.plain(entry.name());
        out.field(VERSION);
        out.number(entry.version());
        out.field(BODY);
        entry.codec().write(out, value);
        out.close('}');
    }

    // What the body is stands in the fields around it, and those may come after it; so it is read a second time.
    @Override
    public @Nullable Object read(In in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wanted("object");
        }
        Label label = new Label();
        while (in.next() == JsonToken.PROPERTY_NAME) {
            label.read(in);
        }
        Codec codec = label.codec(in);
        return codec == null ? null : in.again("body", codec);
    }

    @Override
    public String shape() {
        return "message";
    }

    private static final class Label {
        private @Nullable String type;
        private @Nullable Long version;
        private boolean hasBody;
        private boolean isFaulty;

        void read(In in) {
            String field = in.name();
            switch (field) {
                case "type" -> {
                    checkOnce(in, field, type != null);
                    in.next();
                    type = (String) heeded(Leaves.TEXT.read(in));
                }
                case "version" -> {
                    checkOnce(in, field, version != null);
                    in.next();
                    version = (Long) heeded(Leaves.LONG.read(in));
                }
                case "body" -> {
                    checkOnce(in, field, hasBody);
                    hasBody = true;
                    in.next();
                    in.skip();
                }
                default -> {
                    if (!in.ignoresUnknown()) {
                        isFaulty = true;
                        in.fault(in.problem("JSON_UNKNOWN_FIELD")
                                .with("found", field)
                                .with("known", List.of("type", "version", "body")));
                    }
                    in.next();
                    in.skip();
                }
            }
        }

        private void checkOnce(In in, String field, boolean wasThere) {
            if (wasThere) {
                isFaulty = true;
                in.fault(in.problem("JSON_DUPLICATE_FIELD").with("field", field));
            }
        }

        private @Nullable Object heeded(@Nullable Object value) {
            isFaulty |= value == null;
            return value;
        }

        @Nullable
        Codec codec(In in) {
            if (isFaulty && (type == null || version == null || !hasBody)) {
                return null;
            }
            if (type == null || version == null || !hasBody) {
                in.fault(in.problem("JSON_MISSING_FIELD")
                        .with("field", type == null ? "type" : version == null ? "version" : "body")
                        .with("type", "message"));
                return null;
            }
            Entry entry = in.register().named(type);
            if (entry == null) {
                in.fault(in.problem("JSON_UNKNOWN_TYPE").with("found", type));
                return null;
            }
            Codec codec = version < 1 || version > Integer.MAX_VALUE ? null : entry.reading(version.intValue());
            if (codec == null) {
                in.fault(in.problem("JSON_UNKNOWN_VERSION")
                        .with("type", type)
                        .with("found", version)
                        .with("known", entry.version()));
            }
            return codec;
        }
    }
}
