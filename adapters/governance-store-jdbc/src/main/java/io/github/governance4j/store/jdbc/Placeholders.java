package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.place.OpaqueId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one stream where persons were named (抹除后的占位): the same text for the same person, and another for another, so that who
 * were two stay two. A fact may hold a set of persons, or allow nobody twice.
 *
 * <p>Finds ids among the texts of JSON, whole texts only, and among its keys where it is asked to.
 */
final class Placeholders {
    private static final String FORM = Erasing.NOBODY + "(?:-([1-9][0-9]{0,8}))?";
    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern AMONG_TEXTS = Pattern.compile("\"" + FORM + "\"");

    private final Set<String> ids;
    private final Pattern named;
    private final Map<String, String> given = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    Placeholders(Set<String> ids) {
        this.ids = Set.copyOf(ids);
        StringBuilder any = new StringBuilder();
        for (String id : ids) {
            OpaqueId.checked("person id", id);
            any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(escaped(id)));
        }
        named = Pattern.compile("\"(" + any + ")\"(\\s*:)?");
    }

    private static String escaped(String id) {
        return id.replace("\\", "\\\\").replace("\"", "\\\"");
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

    /** The same JSON without the ids; where they are keys they stay. */
    String without(String json) {
        return without(json, id -> false);
    }

    /**
     * The same JSON without the ids, whether they are texts or keys of a map. A field may be called like one of them, and then it is
     * nobody's id: without it the rest could not be read. Where it is both, and the one cannot be read without the other, what comes of
     * it is not readable.
     *
     * @param isReadable whether JSON can be read
     */
    String withoutKeys(String json, Predicate<String> isReadable) {
        String without = without(json, id -> true);
        if (without.equals(json) || isReadable.test(without)) {
            return without;
        }
        for (String field : ids) {
            String kept = without(json, id -> !id.equals(escaped(field)));
            if (isReadable.test(kept)) {
                return withoutEachKey(kept, isReadable);
            }
        }
        String kept = without(json);
        return isReadable.test(kept) ? withoutEachKey(kept, isReadable) : without;
    }

    /** Readable JSON without those ids that are keys, as far as it can be read without them, too. */
    private String withoutEachKey(String json, Predicate<String> isReadable) {
        String left = json;
        Matcher key = named.matcher(left);
        int from = 0;
        while (key.find(from)) {
            from = key.end();
            String tried = left.substring(0, key.start()) + quoted(key.group(1)) + left.substring(key.end(1) + 1);
            if (isReadable.test(tried)) {
                left = tried;
                from = key.start() + quoted(key.group(1)).length();
                key = named.matcher(left);
            }
        }
        return left;
    }

    private String without(String json, Predicate<String> isKey) {
        return named.matcher(json).replaceAll(found -> {
            String id = found.group(1);
            String colon = found.group(2);
            return colon != null && !isKey.test(id)
                    ? Matcher.quoteReplacement(found.group())
                    : quoted(id) + (colon == null ? "" : colon);
        });
    }

    private String quoted(String id) {
        return "\"" + given.computeIfAbsent(id, one -> next()) + "\"";
    }

    private String next() {
        do {
            last++;
        } while (taken.contains(last));
        return last == 1 ? Erasing.NOBODY : Erasing.NOBODY + "-" + last;
    }
}
