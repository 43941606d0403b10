package io.github.governance4j.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values of one type as JSON and reads them again (编解码器). Immutable, safe for several threads. */
public abstract class Codec {
    /** For the codecs of this package. */
    Codec() {}

    /**
     * Writes one value.
     *
     * @param out where to
     * @param value a value of the type
     */
    public abstract void write(Out out, Object value);

    /**
     * Reads one value. Stands at its first token before and at its last after, also when something is wrong with it.
     *
     * @param in where from
     * @return the value, or null if it has a fault, which is noted
     */
    public abstract @Nullable Object read(In in);

    /** {@return what the JSON looks like, in a word or two; a change of it is a change of the wire form} */
    public abstract String shape();

    /** What {@link #shape} stands for, on one line; empty if the word says it all. */
    String detail() {
        return "";
    }

    /** The codecs this one uses. */
    List<Codec> inside() {
        return List.of();
    }

    /** What stands for a value that was left out, or null if it cannot be left out. */
    @Nullable
    Object absent() {
        return null;
    }

    /** Whether this value is the one that is left out. */
    boolean isAbsent(Object value) {
        return false;
    }

    /** How values are written as names of an object's fields and put in order; null if they cannot be. */
    @Nullable
    Key key() {
        return null;
    }

    /** Text for a value and back. */
    interface Key {
        /** The text. */
        String text(Object value);

        /** The value, or null if it has a fault, which is noted. */
        @Nullable
        Object value(In in, String text);
    }
}
