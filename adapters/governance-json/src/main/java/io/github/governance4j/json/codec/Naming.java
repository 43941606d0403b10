package io.github.governance4j.json.codec;

import java.util.Locale;

/** What types are called in JSON when nobody says otherwise (命名约定). */
public final class Naming {
    private static final String ROOT = "io.github.governance4j.";

    private Naming() {}

    /**
     * {@return the package within the library, the enclosing types and the type: {@code points.ledger.LedgerFact.DeedScored}}
     *
     * @param type the type
     */
    public static String of(Class<?> type) {
        String full = type.getName().replace('$', '.');
        return full.startsWith(ROOT) ? full.substring(ROOT.length()) : full;
    }

    /**
     * {@return what a fault calls a type: {@code DeedScored}. Where it stands in the code is no business of who sent the text}
     *
     * @param name as {@link #of} has it
     */
    static String told(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * {@return {@code deed-scored} for {@code DeedScored}}
     *
     * @param name a name as types and components have it
     */
    public static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
