package io.github.governance4j.core.rights.review;

/** One place where a concept was spotted, in characters of the plain text; {@code denied} where a “not” stands before it. */
record Hit(int from, int to, boolean denied) {
    /** One hit over both; denied if the first is. */
    Hit and(Hit other) {
        return new Hit(Math.min(from, other.from), Math.max(to, other.to), denied);
    }

    /** How many characters stand between them; 0 if they touch or overlap. */
    int apart(Hit other) {
        return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
    }
}
