package io.github.governance4j.core.ladder;

import java.util.Arrays;

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
        return at < 0 ? new Visit(order, 0, 0, false, false) : visits[at];
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
