package io.github.governance4j.core.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds bodies that are their own superiors on some day, over whatever others (上级成环). Only what is knotted over all days is followed, and
 * that from each row on its first day: a circle is closed by the row of it that begins last.
 */
final class Superiors {
    private final Spans<BodyId, Body> bodies;
    private final Knots knots;
    private final boolean[] leadsBack;
    /** By row: the walk that last came by, counted over all days. */
    private final int[] walked;

    private int walks;

    private Superiors(Spans<BodyId, Body> bodies) {
        this.bodies = bodies;
        int rows = bodies.rows().size();
        this.leadsBack = new boolean[rows];
        this.walked = new int[rows];
        this.knots = Knots.of(IntStream.range(0, bodies.size())
                .mapToObj(number -> Arrays.stream(bodies.rowsOf(number))
                        .map(this::superior)
                        .filter(superior -> superior >= 0)
                        .toArray())
                .toArray(int[][]::new));
    }

    /** By row: whether following superiors from it comes back to it on some day it holds. */
    static boolean[] leadingBack(Spans<BodyId, Body> bodies) {
        Superiors superiors = new Superiors(bodies);
        List<Integer> byDay = IntStream.range(0, bodies.rows().size())
                .filter(superiors::isKnotted)
                .boxed()
                .sorted(Comparator.comparingLong(bodies::from))
                .toList();
        int firstOfDay = 1;
        for (int i = 0; i < byDay.size(); i++) {
            if (i == 0 || bodies.from(byDay.get(i)) != bodies.from(byDay.get(i - 1))) {
                firstOfDay = superiors.walks + 1;
            }
            superiors.walk(byDay.get(i), firstOfDay);
        }
        return superiors.leadsBack;
    }

    private int superior(int row) {
        return bodies.row(row).superior().map(bodies::number).orElse(-1);
    }

    private boolean isKnotted(int row) {
        int superior = superior(row);
        return superior >= 0 && knots.ties(bodies.numberOf(row), superior);
    }

    /** Follows superiors on the first day of a row, as far as no other walk of that day has come. */
    private void walk(int row, int firstOfDay) {
        walks++;
        long day = bodies.from(row);
        int at = row;
        while (at >= 0 && walked[at] < firstOfDay) {
            walked[at] = walks;
            at = isKnotted(at) ? bodies.on(superior(at), day) : -1;
        }
        if (at < 0 || walked[at] < walks) {
            return;
        }
        int circle = at;
        do {
            leadsBack[at] = true;
            at = bodies.on(superior(at), day);
        } while (at != circle);
    }
}
