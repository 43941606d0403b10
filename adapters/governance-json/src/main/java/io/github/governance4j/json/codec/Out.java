package io.github.governance4j.json.codec;

import java.util.Arrays;

/**
 * JSON being written, without any space, in the order it is told (写出).
 *
 * <p>Written by hand and not with a generator: half a surrogate pair must be escaped, or the next one to make bytes of the text loses
 * it without a word. Everything else stays as it is, Chinese too. For one thread.
 */
public final class Out {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Register register;
    private char[] text = new char[512];
    private int length;
    private int depth;
    /** Whether the next value or field comes after another one. */
    private boolean more;

    /**
     * An empty text.
     *
     * @param register the names for values that may be any fact or command
     */
    public Out(Register register) {
        this.register = register;
    }

    Register register() {
        return register;
    }

    /** An empty text as deep inside as this one. */
    Out beside() {
        Out beside = new Out(register);
        beside.depth = depth;
        return beside;
    }

    void open(char bracket) {
        if (++depth > Bounds.DEPTH) {
            throw new IllegalArgumentException("deeper than " + Bounds.DEPTH + ", which could not be read again");
        }
        put(bracket);
        more = false;
    }

    void close(char bracket) {
        depth--;
        put(bracket);
        more = true;
    }

    /** Begins a field; {@code quoted} is its name with quotes and colon. */
    void field(String quoted) {
        element();
        put(quoted);
    }

    /** Begins a field of any name that can be read again. */
    void fieldNamed(String name) {
        element();
        quoted(name(name));
        put(':');
    }

    /** The name, if it can be read again. */
    static String name(String name) {
        if (name.length() > Bounds.NAME) {
            throw new IllegalArgumentException("a name longer than " + Bounds.NAME + " characters: " + name.length());
        }
        if (Leaves.Text.hasHalfPair(name)) {
            throw new IllegalArgumentException("a name with half a character, which could not be read again");
        }
        return name;
    }

    /** Begins an element of an array. */
    void element() {
        if (more) {
            put(',');
        }
        more = false;
    }

    void number(long value) {
        put(Long.toString(value));
        more = true;
    }

    void flag(boolean value) {
        put(value ? "true" : "false");
        more = true;
    }

    void string(String value) {
        quoted(value);
        more = true;
    }

    /** A string that needs no escape. */
    void plain(String value) {
        put('"');
        put(value);
        quote();
    }

    /** What an element wrote by itself. */
    void raw(String json) {
        put(json);
        more = true;
    }

    /** The quote after a value whose characters were put one by one. */
    void quote() {
        put('"');
        more = true;
    }

    /** One character as it is. */
    void put(char c) {
        room(1);
        text[length++] = c;
    }

    /** Characters as they are. */
    void put(String some) {
        room(some.length());
        some.getChars(0, some.length(), text, length);
        length += some.length();
    }

    /** Digits, with zeros in front up to a width. */
    void digits(int number, int width) {
        room(width);
        int rest = number;
        for (int i = length + width - 1; i >= length; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        length += width;
    }

    private void room(int wanted) {
        if (length + wanted > text.length) {
            if (length + wanted > Bounds.LENGTH) {
                throw new IllegalArgumentException("longer than " + Bounds.LENGTH + " characters");
            }
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + wanted));
        }
    }

    /**
     * {@return what was written}
     *
     * @throws IllegalArgumentException if it is longer than what can be read again
     */
    public String json() {
        if (length > Bounds.LENGTH) {
            throw new IllegalArgumentException("longer than " + Bounds.LENGTH + " characters: " + length);
        }
        return new String(text, 0, length);
    }

    /** A name with quotes and colon, for {@link #field}. */
    static String quotedField(String name) {
        Out out = new Out(Register.EMPTY);
        out.fieldNamed(name);
        return out.json();
    }

    private void quoted(String value) {
        if (value.length() > Bounds.STRING) {
            throw new IllegalArgumentException(
                    "a text longer than " + Bounds.STRING + " characters: " + value.length());
        }
        put('"');
        int from = length;
        put(value);
        for (int i = from; i < length; i++) {
            if (!isPlain(text[i])) {
                // Rare: begin again at the first that may need an escape.
                length = i;
                escaped(value, i - from);
                break;
            }
        }
        put('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private void escaped(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                put(c);
                put(value.charAt(++i));
            } else {
                escaped(c);
            }
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> put("\\\"");
            case '\\' -> put("\\\\");
            case '\n' -> put("\\n");
            case '\r' -> put("\\r");
            case '\t' -> put("\\t");
            default -> {
                put("\\u");
                put(HEX[c >> 12]);
                put(HEX[c >> 8 & 15]);
                put(HEX[c >> 4 & 15]);
                put(HEX[c & 15]);
            }
        }
    }
}
