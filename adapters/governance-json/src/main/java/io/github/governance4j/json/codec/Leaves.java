package io.github.governance4j.json.codec;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What has no parts: texts, whole numbers, yes and no, days and moments. */
final class Leaves {
    /** Each type that is a leaf. */
    static final Map<Type, Codec> ALL = all();

    static final Codec TEXT = leaf(String.class);
    static final Codec FLAG = leaf(boolean.class);
    static final Codec LONG = leaf(long.class);
    static final Codec DAY = leaf(LocalDate.class);
    static final Codec MOMENT = leaf(LocalDateTime.class);

    private Leaves() {}

    private static Codec leaf(Type type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    private static Map<Type, Codec> all() {
        Map<Type, Codec> all = new HashMap<>();
        all.put(String.class, new Text());
        all.put(long.class, new Whole("long", Long.MIN_VALUE, Long.MAX_VALUE));
        all.put(Long.class, new Whole("long", Long.MIN_VALUE, Long.MAX_VALUE));
        all.put(int.class, new Whole("int", Integer.MIN_VALUE, Integer.MAX_VALUE));
        all.put(Integer.class, new Whole("int", Integer.MIN_VALUE, Integer.MAX_VALUE));
        all.put(boolean.class, new Flag());
        all.put(Boolean.class, new Flag());
        all.put(LocalDate.class, new Written("day", Moments::writeDay, Moments::day));
        all.put(LocalDateTime.class, new Written("moment", Moments::writeMoment, Moments::moment));
        all.put(LocalTime.class, new Written("time", (to, value) -> to.put(value.toString()), LocalTime::parse));
        all.put(ZoneId.class, new Written("zone", (to, value) -> to.put(((ZoneId) value).getId()), ZoneId::of));
        return all;
    }

    /** Text as it is. */
    static final class Text extends Codec implements Codec.Key {
        @Override
        public void write(Out out, Object value) {
            out.string((String) value);
        }

        @Override
        public @Nullable Object read(In in) {
            return in.at(JsonToken.VALUE_STRING) ? value(in, in.string()) : in.wanted("string");
        }

        @Override
        public String text(Object value) {
            return (String) value;
        }

        @Override
        public @Nullable Object value(In in, String text) {
            // Half a pair is no character: no database keeps it, so nobody may send it. What we kept ourselves is given
            // back.
            return in.isOutside() && hasHalfPair(text) ? in.fault("JSON_HALF_CHARACTER") : text;
        }

        static boolean hasHalfPair(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    if (!Character.isHighSurrogate(text.charAt(i))
                            || i + 1 == text.length()
                            || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return true;
                    }
                    i++;
                }
            }
            return false;
        }

        @Override
        Key key() {
            return this;
        }

        @Override
        public String shape() {
            return "text";
        }
    }

    /** A whole number between two ends, both included. */
    private static final class Whole extends Codec {
        private final String name;
        private final long least;
        private final long most;

        Whole(String name, long least, long most) {
            this.name = name;
            this.least = least;
            this.most = most;
        }

        @Override
        public void write(Out out, Object value) {
            out.number(((Number) value).longValue());
        }

        @Override
        public @Nullable Object read(In in) {
            if (in.at(JsonToken.VALUE_NUMBER_FLOAT)) {
                return in.fault("JSON_NOT_WHOLE");
            }
            if (!in.at(JsonToken.VALUE_NUMBER_INT)) {
                return in.wanted("number");
            }
            JsonParser.NumberType type = in.parser().getNumberType();
            long number =
                    type == JsonParser.NumberType.BIG_INTEGER ? 0 : in.parser().getLongValue();
            if (type == JsonParser.NumberType.BIG_INTEGER || number < least || number > most) {
                return in.fault(
                        in.problem("JSON_OUT_OF_RANGE").with("least", least).with("most", most));
            }
            return least == Long.MIN_VALUE ? (Object) number : (Object) (int) number;
        }

        @Override
        public String shape() {
            return name;
        }
    }

    private static final class Flag extends Codec {
        @Override
        public void write(Out out, Object value) {
            out.flag((Boolean) value);
        }

        @Override
        public @Nullable Object read(In in) {
            boolean isYes = in.at(JsonToken.VALUE_TRUE);
            return isYes || in.at(JsonToken.VALUE_FALSE) ? (Object) isYes : in.wanted("boolean");
        }

        @Override
        public String shape() {
            return "boolean";
        }
    }

    /** Something with a standard way to be written, which needs no escape. */
    static final class Written extends Codec implements Codec.Key {
        private final String name;
        private final Writer writer;
        private final Parser parser;

        Written(String name, Writer writer, Parser parser) {
            this.name = name;
            this.writer = writer;
            this.parser = parser;
        }

        /** Puts the text of a value. */
        @FunctionalInterface
        interface Writer {
            void put(Out to, Object value);
        }

        /** Makes the value of a text, or throws. */
        @FunctionalInterface
        interface Parser {
            Object parse(String text);
        }

        @Override
        public void write(Out out, Object value) {
            out.put('"');
            writer.put(out, value);
            out.quote();
        }

        @Override
        public @Nullable Object read(In in) {
            return in.at(JsonToken.VALUE_STRING) ? value(in, in.string()) : in.wanted("string");
        }

        @Override
        public String text(Object value) {
            Out text = new Out(Register.EMPTY);
            writer.put(text, value);
            return text.json();
        }

        @Override
        public @Nullable Object value(In in, String text) {
            try {
                return parser.parse(text);
            } catch (RuntimeException e) {
                return in.fault(in.problem("JSON_NOT_A_" + name.toUpperCase(Locale.ROOT))
                        .with("found", text));
            }
        }

        @Override
        Key key() {
            return this;
        }

        @Override
        public String shape() {
            return name;
        }
    }
}
