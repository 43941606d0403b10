package io.github.governance4j.core.ladder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a case keeps of one rung it was on, over its whole life (到过的层级).
 *
 * @param order the rung
 * @param tries how many tries were made there
 * @param cameFrom the rung it first came from; 0 for where it began
 * @param returned whether it was sent back from there
 * @param determined whether the rung is competent for good
 */
record Visit(int order, int tries, int cameFrom, boolean returned, boolean determined) {
    static final Visit[] NONE = {};

    private static final int USUAL = 1 << 5;
    // First visits of the orders nearly every ladder has, shared by all cases; two threads may both make one, and they
    // are equal.
    private static final @Nullable Visit[] FIRST = new Visit[USUAL * USUAL];

    /** A visit without any tries so far. */
    static Visit first(int order, int cameFrom) {
        if (order < 0 || order >= USUAL || cameFrom < 0 || cameFrom >= USUAL) {
            return new Visit(order, 0, cameFrom, false, false);
        }
        Visit made = FIRST[order * USUAL + cameFrom];
        if (made == null) {
            made = new Visit(order, 0, cameFrom, false, false);
            FIRST[order * USUAL + cameFrom] = made;
        }
        return made;
    }

    Visit withTries(int number) {
        return new Visit(order, number, cameFrom, returned, determined);
    }

    Visit withReturned() {
        return new Visit(order, tries, cameFrom, true, determined);
    }

    Visit withDetermined() {
        return new Visit(order, tries, cameFrom, returned, true);
    }

    /** The visit of a rung; one without any tries if there was none. */
    static Visit of(Visit[] visits, int order) {
        int at = indexOf(visits, order);
        return at < 0 ? first(order, 0) : visits[at];
    }

    static boolean knows(Visit[] visits, int order) {
        return indexOf(visits, order) >= 0;
    }

    /** A copy that holds this one in place of what it held of the rung, or too if it held nothing. */
    Visit[] in(Visit[] visits) {
        int at = indexOf(visits, order);
        if (at < 0) {
            return after(visits);
        }
        Visit[] copy = visits.clone();
        copy[at] = this;
        return copy;
    }

    /** A copy that holds this one too, of a rung it held nothing of. */
    Visit[] after(Visit[] visits) {
        Visit[] copy = Arrays.copyOf(visits, visits.length + 1);
        copy[visits.length] = this;
        return copy;
    }

    private static int indexOf(Visit[] visits, int order) {
        // From the end: what is asked about is mostly where the case came to last.
        for (int i = visits.length - 1; i >= 0; i--) {
            if (visits[i].order == order) {
                return i;
            }
        }
        return -1;
    }
}
