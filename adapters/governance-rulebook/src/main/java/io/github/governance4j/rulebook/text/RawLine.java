package io.github.governance4j.rulebook.text;

import io.github.governance4j.rulebook.text.Lines.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line nobody has made text of yet (原样行): UTF-8 that ends with LF, and nothing is wrong with it. */
public final class RawLine {
    static final int UNSOUND = -2;
    static final int NOT_ALL_THERE = -1;

    private static final int DELETE = 0x7F;

    private final int number;
    private final byte[] bytes;

    RawLine(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /** {@return its number, counted from 1} */
    public int number() {
        return number;
    }

    /** {@return the line with its end; not to be changed} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return whether nothing is on it} */
    public boolean isBlank() {
        return bytes.length == 1;
    }

    /** {@return the same as text} */
    public Line line() {
        return new Line(number, new String(bytes, StandardCharsets.UTF_8), List.of());
    }

    /** Behind the LF of the line that begins at a place; {@link #NOT_ALL_THERE}, or {@link #UNSOUND} where it needs a closer look. */
    static int end(byte[] in, int from, int limit) {
        int at = from;
        while (at < limit) {
            int b = in[at];
            if (b == '\n') {
                return at + 1;
            }
            if (b < ' ' || b == DELETE) {
                int length = b == '\t' ? 1 : length(in, at, limit);
                if (length < 0) {
                    return length;
                }
                at += length;
            } else {
                at++;
            }
        }
        return NOT_ALL_THERE;
    }

    /** How many bytes a character beyond ASCII has, where two or three of them are surely one and no control character. */
    private static int length(byte[] in, int at, int limit) {
        int first = in[at] & 0xFF;
        boolean isOfTwo = first >= 0xC2 && first <= 0xDF;
        boolean isOfThree = first > 0xE0 && first <= 0xEF && first != 0xED;
        if (!isOfTwo && !isOfThree) {
            return UNSOUND;
        }
        int length = isOfTwo ? 2 : 3;
        if (at + length > limit) {
            return NOT_ALL_THERE;
        }
        boolean goesOn = isOfTwo ? first != 0xC2 || (in[at + 1] & 0xFF) >= 0xA0 : isFurther(in[at + 2]);
        return goesOn && isFurther(in[at + 1]) ? length : UNSOUND;
    }

    private static boolean isFurther(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
