package io.github.governance4j.json.codec;

/** How much is read, and therefore written: beyond it nothing is worth the memory of a server (界限，均为本库所定). */
public final class Bounds {
    /** The most characters of one text: 16 Mi. */
    public static final int LENGTH = 16 << 20;
    /** The most characters of a text from outside: 1 Mi. */
    public static final int OUTSIDE_LENGTH = 1 << 20;
    /** The most brackets open at a time. */
    public static final int DEPTH = 200;
    /** The most characters of one string: 1 Mi. */
    public static final int STRING = 1 << 20;
    /** The most characters of one number; a {@code long} has 20 with its sign. */
    public static final int NUMBER = 20;
    /** The most characters of a field's name, a map's key or a rule's code. */
    public static final int NAME = 512;

    private Bounds() {}
}
