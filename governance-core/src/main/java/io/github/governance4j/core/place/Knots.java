package io.github.governance4j.core.place;

import java.util.Arrays;

/**
 * Which of some numbered things may lead back to themselves: those that do share a knot (环). Found in one walk over all things and
 * leads, so that only what is knotted need be followed day by day.
 */
final class Knots {
    private static final int UNSEEN = -1;

    private final int[][] leads;
    private final int[] knot;
    private final int[] seen;
    private final int[] earliest;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int opened;
    private int count;
    private int knots;

    private Knots(int[][] leads) {
        this.leads = leads;
        int size = leads.length;
        this.knot = filled(size);
        this.seen = filled(size);
        this.earliest = new int[size];
        this.next = new int[size];
        this.path = new int[size];
        this.open = new int[size];
        for (int start = 0; start < size; start++) {
            if (seen[start] == UNSEEN) {
                walk(start);
            }
        }
    }

    /** The knots of things, each with those it leads to on whatever day. */
    static Knots of(int[][] leads) {
        return new Knots(leads);
    }

    /** Whether two things may lead to each other; a thing always may to itself. */
    boolean ties(int one, int other) {
        return knot[one] == knot[other];
    }

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, UNSEEN);
        return filled;
    }

    // Strongly connected components after Tarjan, without recursion: a chain may be as long as a table.
    private void walk(int start) {
        int depth = 0;
        path[0] = start;
        enter(start);
        while (depth >= 0) {
            int at = path[depth];
            if (next[at] < leads[at].length) {
                int to = leads[at][next[at]++];
                if (seen[to] == UNSEEN) {
                    path[++depth] = to;
                    enter(to);
                } else if (knot[to] == UNSEEN) {
                    earliest[at] = Math.min(earliest[at], seen[to]);
                }
                continue;
            }
            depth--;
            if (depth >= 0) {
                earliest[path[depth]] = Math.min(earliest[path[depth]], earliest[at]);
            }
            if (earliest[at] == seen[at]) {
                close(at);
            }
        }
    }

    private void enter(int at) {
        seen[at] = count;
        earliest[at] = count++;
        open[opened++] = at;
    }

    private void close(int first) {
        int at;
        do {
            at = open[--opened];
            knot[at] = knots;
        } while (at != first);
        knots++;
    }
}
