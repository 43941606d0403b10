package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.place.OpaqueId;
import java.util.Optional;

/**
 * Which other id a text was most likely meant to be (形似编号): {@code １２３} looks like {@code 123}, {@code “h1”} like {@code h1}. Ours.
 *
 * <p>Both are ids, each its own, and nothing is ever made of one the other: a platform may call its households as it likes. Whoever types
 * ids into a table is told, for in an input method a full-width digit is one key away, and what is credited to {@code Ｈ１} is missing from
 * {@code H1}.
 */
public final class LookAlike {
    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';
    private static final int TO_ASCII = FIRST_FULL - '!';
    /** Full-width marks that Chinese is written with; an id may well hold them. */
    private static final String CHINESE_MARKS = "！（），：；？～";

    private static final String QUOTES = "\"'“”‘’„‟「」『』﹁﹂＂＇";

    private LookAlike() {}

    /**
     * Answers with the id that a text looks like: letters, digits and marks of ASCII in place of full-width ones, without quotation marks
     * around it. Marks that Chinese is written with are left alone, and so are quotation marks inside.
     *
     * @param id any text
     * @return the other id; empty if the text looks like no other
     */
    public static Optional<String> of(String id) {
        if (id.isEmpty() || !isSuspect(id)) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(id.length());
        withoutQuotes(id).chars().forEach(c -> plain.append((char) (isFull((char) c) ? c - TO_ASCII : c)));
        String meant = plain.toString();
        return meant.equals(id) || !OpaqueId.isValid(meant) ? Optional.empty() : Optional.of(meant);
    }

    // Nearly every id has nothing of the kind, and logs have millions of them.
    private static boolean isSuspect(String id) {
        if (isQuote(id.charAt(0))) {
            return true;
        }
        for (int i = 0; i < id.length(); i++) {
            if (isFull(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(char c) {
        return c >= FIRST_FULL && c <= LAST_FULL && CHINESE_MARKS.indexOf(c) < 0;
    }

    private static String withoutQuotes(String id) {
        int last = id.length() - 1;
        if (last < 2 || !isQuote(id.charAt(0)) || !isQuote(id.charAt(last))) {
            return id;
        }
        String inner = id.substring(1, last);
        return inner.chars().anyMatch(c -> isQuote((char) c)) ? id : inner;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
