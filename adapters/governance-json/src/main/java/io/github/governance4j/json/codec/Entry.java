package io.github.governance4j.json.codec;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One fact or command on the wire: its name, the version it is written in now, and how older ones are brought up (条目). */
public final class Entry {
    private final String name;
    private final int version;
    private final Supplier<Codec> how;
    private final Map<Integer, UnaryOperator<Map<String, Object>>> steps;
    private volatile @Nullable Codec codec;

    /**
     * One entry.
     *
     * @param name its name
     * @param version the version it is written in
     * @param how makes its codec, asked once
     * @param steps from each older version to the one after it
     */
    public Entry(
            String name, int version, Supplier<Codec> how, Map<Integer, UnaryOperator<Map<String, Object>>> steps) {
        this.name = name;
        this.version = version;
        this.how = how;
        this.steps = Map.copyOf(steps);
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return the version it is written in} */
    public int version() {
        return version;
    }

    /** {@return the steps from older versions} */
    public Map<Integer, UnaryOperator<Map<String, Object>>> steps() {
        return steps;
    }

    /** {@return what writes and reads it} */
    public Codec codec() {
        Codec known = codec;
        if (known == null) {
            known = how.get();
            codec = known;
        }
        return known;
    }

    /**
     * {@return a codec for what was written in some version, or null if there is no way from it}
     *
     * @param from the version
     */
    public @Nullable Codec reading(int from) {
        if (from == version) {
            return codec();
        }
        if (from > version) {
            return null;
        }
        for (int step = from; step < version; step++) {
            if (!steps.containsKey(step)) {
                return null;
            }
        }
        return new Upcast(this, from);
    }

    /** Reads a body whose version is given as text. */
    @Nullable
    Object read(In in, String from) {
        Codec reading = from.matches("[1-9][0-9]{0,6}") ? reading(Integer.parseInt(from)) : null;
        if (reading == null) {
            in.skip();
            return in.fault(in.problem("JSON_UNKNOWN_VERSION")
                    .with("type", name)
                    .with("found", from)
                    .with("known", version));
        }
        return reading.read(in);
    }
}
