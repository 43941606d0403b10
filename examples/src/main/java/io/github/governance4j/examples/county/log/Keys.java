package io.github.governance4j.examples.county.log;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys a verb's detail takes (明细键). One written with an exclamation mark must be there; {@code *} takes any others too.
 *
 * @param text the keys with commas between them, in the order people are told; empty if there are none
 */
public record Keys(String text) {
    /** What stands between two keys. */
    public static final String BETWEEN = ", ";

    private static final String MUST = "!";
    private static final String ANY = "*";

    /**
     * {@return whether a key may be written}
     *
     * @param key the key
     */
    public boolean takes(String key) {
        return names(key) || names(ANY);
    }

    /**
     * {@return whether a key is one of them by name}
     *
     * @param key the key
     */
    public boolean names(String key) {
        String keys = BETWEEN + text + BETWEEN;
        return keys.contains(BETWEEN + key + BETWEEN) || keys.contains(BETWEEN + key + MUST + BETWEEN);
    }

    /**
     * {@return whether a key must be written}
     *
     * @param key the key
     */
    public boolean must(String key) {
        return (BETWEEN + text + BETWEEN).contains(BETWEEN + key + MUST + BETWEEN);
    }

    /** {@return the keys as people are told them} */
    public String told() {
        return text.isEmpty() ? "–" : text;
    }

    String documented() {
        return Stream.of(text.split(BETWEEN, -1))
                .filter(key -> !key.isEmpty())
                .map(key -> key.endsWith(MUST)
                        ? "**`" + key.substring(0, key.length() - MUST.length()) + "`**"
                        : "`" + key + "`")
                .collect(Collectors.joining(BETWEEN));
    }
}
