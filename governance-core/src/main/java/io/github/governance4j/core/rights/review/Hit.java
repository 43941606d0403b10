package io.github.governance4j.core.rights.review;

/**
 * One place where a concept was spotted, in characters of the plain text.
 *
 * @param from its first character
 * @param to the character after its last
 * @param denial whether a “not” before it speaks of it
 */
record Hit(int from, int to, Denial denial) {
    /** What a “not” before some words speaks of. */
    enum Denial {
        /** There is none. */
        NONE,
        /** Perhaps only of whom the words are about: 未缴卫生费的户列入黑榜. */
        UNSURE,
        /** Of the words. */
        SURE
    }

    /** Whether it may be denied. */
    boolean maybeDenied() {
        return denial != Denial.NONE;
    }

    /** Whether it is denied for sure. */
    boolean denied() {
        return denial == Denial.SURE;
    }

    /** One hit over both; denied if the first is. */
    Hit and(Hit other) {
        return new Hit(Math.min(from, other.from), Math.max(to, other.to), denial);
    }

    /** How many characters stand between them; 0 if they touch or overlap. */
    int apart(Hit other) {
        return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
    }
}
