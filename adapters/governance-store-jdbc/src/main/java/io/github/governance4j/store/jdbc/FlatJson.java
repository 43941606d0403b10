package io.github.governance4j.store.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object of texts, and nothing else (扁平 JSON): what rows and actors are kept as. */
final class FlatJson {
    private static final String HEX = "0123456789abcdef";

    private FlatJson() {}

    static String write(Map<String, String> values) {
        StringBuilder json = new StringBuilder(16 + 32 * values.size()).append('{');
        values.forEach((key, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quoted(json, key);
            json.append(':');
            quoted(json, value);
        });
        return json.append('}').toString();
    }

    /**
     * Reads what {@link #write} wrote, or the same with white space between.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Map<String, String> read(String json) {
        return new Reader(json).object();
    }

    /** Whether no database column of text can hold what stands there: the character 0, or half of a character. */
    private static boolean isUnstorable(String text, int at) {
        char c = text.charAt(at);
        if (c == 0) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || isUnstorable(text, i)) {
                escape(json, c);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static void escape(StringBuilder json, char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(HEX.charAt(c >> shift & 0xF));
        }
    }

    private static final class Reader {
        private final String json;
        private int at;

        Reader(String json) {
            this.json = json;
        }

        Map<String, String> object() {
            Map<String, String> values = new LinkedHashMap<>();
            expect('{');
            if (!next('}')) {
                do {
                    String key = text();
                    expect(':');
                    values.put(key, text());
                } while (next(','));
                expect('}');
            }
            skip();
            if (at != json.length()) {
                throw fault();
            }
            return values;
        }

        private String text() {
            expect('"');
            StringBuilder text = new StringBuilder();
            while (true) {
                char c = take();
                if (c == '"') {
                    return text.toString();
                }
                text.append(c == '\\' ? unescaped() : c);
            }
        }

        private char unescaped() {
            char c = take();
            return switch (c) {
                case '"', '\\', '/' -> c;
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> unit();
                default -> throw fault();
            };
        }

        private char unit() {
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Character.digit(take(), 16);
                if (digit < 0) {
                    throw fault();
                }
                unit = 16 * unit + digit;
            }
            return (char) unit;
        }

        private void expect(char wanted) {
            if (!next(wanted)) {
                throw fault();
            }
        }

        private boolean next(char wanted) {
            skip();
            if (at < json.length() && json.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private void skip() {
            while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
                at++;
            }
        }

        private char take() {
            if (at == json.length()) {
                throw fault();
            }
            return json.charAt(at++);
        }

        private IllegalArgumentException fault() {
            return new IllegalArgumentException("no JSON object of texts, from character " + at + " on");
        }
    }
}
