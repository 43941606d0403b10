package io.github.governance4j.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What took the place of an area, day by day (沿革). A name leads from its row that ended to what that became, and on from there; thousands of
 * areas merged one after the other are leapt over, 1, 2, 4, 8 at a time.
 *
 * <p>Takes faulty rows as well: a name that is given out again leads by the row that has begun by the day.
 */
final class Succession {
    private static final int NOBODY = -1;

    private final Spans<AreaId, Area> spans;
    private final int[] became;
    /** By number: its row that begins last. */
    private final int[] last;
    /** By number: the 1st, 2nd, 4th, … number behind it, each led to by the last row of the one before; -1 for none. */
    private final List<int[]> leaps = new ArrayList<>();

    /** The succession of areas: by row, the number it became, or -1. */
    Succession(Spans<AreaId, Area> spans, int[] became) {
        this.spans = spans;
        this.became = became;
        this.last = new int[spans.size()];
        int[] heirs = new int[spans.size()];
        for (int number = 0; number < heirs.length; number++) {
            int[] own = spans.rowsOf(number);
            last[number] = own[own.length - 1];
            heirs[number] = heir(last[number]);
        }
        for (int[] leap = heirs; leadsAnywhere(leap); leap = twice(leap)) {
            leaps.add(leap);
        }
    }

    /** Whether no row that became something is followed by another of its name. */
    boolean isSimple() {
        for (int row = 0; row < became.length; row++) {
            if (became[row] >= 0 && last[spans.numberOf(row)] != row) {
                return false;
            }
        }
        return true;
    }

    /** The number that bears a name on a day, or took its place; -1 for nobody. Ends: each is there only after the one before ended. */
    int on(int number, long day) {
        int at = number;
        int row = spans.begun(at, day);
        while (row >= 0 && spans.through(row) < day) {
            if (row == last[at]) {
                at = lastEnded(at, day);
                row = last[at];
            }
            at = heir(row);
            row = spans.begun(at, day);
        }
        return row < 0 ? NOBODY : at;
    }

    /** What a name leads to in one step on a day it is not there any more; -1 for nobody, and while it is there. */
    int next(int number, long day) {
        int row = spans.begun(number, day);
        return row < 0 || spans.through(row) >= day ? NOBODY : heir(row);
    }

    /** The row in the place of one that ended, the day after: its own name's, or of what it became; -1 for none. */
    int rowBehind(int row) {
        long day = spans.through(row) + 1;
        int own = spans.on(spans.numberOf(row), day);
        return own >= 0 || became[row] < 0 ? own : spans.on(became[row], day);
    }

    /** What a row became, if that is there the day after. */
    private int heir(int row) {
        return became[row] >= 0 && spans.on(became[row], spans.through(row) + 1) >= 0 ? became[row] : NOBODY;
    }

    /** From a number whose last row ended before a day, the last of those behind it of which that is true: each ends later than the one before. */
    private int lastEnded(int number, long day) {
        int at = number;
        for (int i = leaps.size() - 1; i >= 0; i--) {
            int to = leaps.get(i)[at];
            at = to >= 0 && spans.through(last[to]) < day ? to : at;
        }
        return at;
    }

    private static boolean leadsAnywhere(int[] leap) {
        return Arrays.stream(leap).anyMatch(to -> to >= 0);
    }

    private static int[] twice(int[] leap) {
        return Arrays.stream(leap).map(to -> to < 0 ? NOBODY : leap[to]).toArray();
    }
}
