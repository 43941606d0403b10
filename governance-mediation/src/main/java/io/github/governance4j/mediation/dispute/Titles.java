package io.github.governance4j.mediation.dispute;

/** How titles of a rulebook are checked. */
final class Titles {
    private Titles() {}

    static void check(String what, String title) {
        if (title.isBlank() || title.codePointCount(0, title.length()) > Track.MOST_TITLE) {
            throw new IllegalArgumentException(what + " has a title of 1 to " + Track.MOST_TITLE + " characters");
        }
    }
}
