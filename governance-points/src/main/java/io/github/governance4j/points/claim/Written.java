package io.github.governance4j.points.claim;

import java.util.regex.Pattern;

/** What commands on a claim are checked for when they are made. */
final class Written {
    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private Written() {}

    static void reference(String what, String text) {
        if (text.isBlank() || text.length() > Exhibit.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    what + " is referred to in 1 to " + Exhibit.MOST_CHARACTERS + " characters");
        }
    }

    static void pseudonym(String text) {
        if (!PSEUDONYM.matcher(text).matches()) {
            throw new IllegalArgumentException("a pseudonym is 1 to 32 of A-Z, a-z, 0-9 and hyphen");
        }
    }
}
