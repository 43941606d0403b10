package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.place.OpaqueId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one stream where persons were named (抹除后的占位): the same text for the same person, and another for another, so that who
 * were two stay two. A fact may hold a set of persons, or allow nobody twice.
 *
 * <p>Finds ids among the texts of JSON: whole texts only, and no keys.
 */
final class Placeholders {
    private static final String FORM = Erasing.NOBODY + "(?:-([1-9][0-9]{0,8}))?";
    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern AMONG_TEXTS = Pattern.compile("\"" + FORM + "\"(?!\\s*:)");

    private final Pattern named;
    private final Map<String, String> given = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    Placeholders(Set<String> ids) {
        StringBuilder any = new StringBuilder();
        for (String id : ids) {
            OpaqueId.checked("person id", id);
            String text = id.replace("\\", "\\\\").replace("\"", "\\\"");
            any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(text));
        }
        named = Pattern.compile("\"(" + any + ")\"(?!\\s*:)");
    }

    /** Whether somebody was erased already where this stands. */
    static boolean isOne(String id) {
        return WHOLE.matcher(id).matches();
    }

    /** Takes note of those that stand there from before: nobody else gets them. */
    void keep(String json) {
        Matcher placeholder = AMONG_TEXTS.matcher(json);
        while (placeholder.find()) {
            String number = placeholder.group(1);
            taken.add(number == null ? 1 : Integer.parseInt(number));
        }
    }

    /** The same JSON without the ids. */
    String without(String json) {
        return named.matcher(json)
                .replaceAll(found -> "\"" + given.computeIfAbsent(found.group(1), id -> next()) + "\"");
    }

    private String next() {
        do {
            last++;
        } while (taken.contains(last));
        return last == 1 ? Erasing.NOBODY : Erasing.NOBODY + "-" + last;
    }
}
