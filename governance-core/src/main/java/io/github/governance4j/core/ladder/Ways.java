package io.github.governance4j.core.ladder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways a case can take through a ladder, and the heaviest of them (行进路线).
 *
 * <p>A way climbs from the first rung along moves, and may be thrown back: each rung that takes returns can be returned from once, to the
 * rung it was reached from, if that has a try left. So a way is a path upward, and on it excursions: a rung visited, and returned from, on
 * the side. What an excursion weighs depends on nothing but where it starts; of several starts the heaviest counts. The path is followed
 * rung by rung from below, remembering for each rung above only the heaviest start seen so far.
 */
final class Ways {
    private static final int ENDED = -1;
    private static final long NEVER = -1;

    private final List<Rung> rungs;
    private final int top;
    private final boolean[] reachable;
    private final boolean[] leadsToTop;

    Ways(Ladder ladder) {
        this.rungs = ladder.rungs();
        this.top = rungs.size() - 1;
        this.reachable = new boolean[rungs.size()];
        this.leadsToTop = new boolean[rungs.size()];
        reachable[0] = true;
        for (int i = 0; i <= top; i++) {
            for (Trigger on : Trigger.values()) {
                int to = target(i, on);
                if (to >= 0 && reachable[i]) {
                    reachable[to] = true;
                }
            }
        }
        leadsToTop[top] = true;
        for (int i = top - 1; i >= 0; i--) {
            for (Trigger on : Trigger.values()) {
                int to = target(i, on);
                leadsToTop[i] |= to >= 0 && leadsToTop[to];
            }
        }
    }

    /** What the visits of a way weigh; 0 or more each. */
    interface Weight {
        /** A visit that ends by moving up. */
        long up(int rung, Trigger on);

        /** A visit that ends where the case ends. */
        long end(int rung);

        /**
         * A rung visited on the side, and the visit below that it takes.
         *
         * @param rung the rung
         * @param start the visit it is started from, weighed by {@link #up}
         * @param path what the rung's visit on the path weighs; 0 if it is not on the path
         */
        long excursion(int rung, long start, long path);

        /** One more visit of the first rung, sent out anew from the same place. */
        long again(int rung);
    }

    /** The index of the rung a trigger leads to; negative where it cannot come about or leads to no rung. */
    int target(int rung, Trigger on) {
        Rung from = rungs.get(rung);
        if (rung == top
                || from.to(on).isEmpty()
                || (on == Trigger.TRIES_USED && from.tries().isEmpty())
                || (on == Trigger.LIMIT_PASSED && from.limit().isEmpty())) {
            return -1;
        }
        int order = from.to(on).getAsInt();
        for (int i = rung + 1; i <= top; i++) {
            if (rungs.get(i).order() == order) {
                return i;
            }
        }
        return -1;
    }

    /** Whether any move of a rung, be it one that can come about or not, names a rung there is. */
    boolean namesARung(int rung) {
        for (Move move : rungs.get(rung).moves()) {
            for (Rung any : rungs) {
                if (any.order() == move.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isReachable(int rung) {
        return reachable[rung];
    }

    boolean isTopReachable() {
        return reachable[top];
    }

    boolean isDeadEnd(int rung) {
        if (!reachable[rung] || rung == top) {
            return false;
        }
        for (Trigger on : Trigger.values()) {
            if (target(rung, on) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The rungs a case can be on before it first comes to the top, on ways that lead there. */
    boolean[] belowTop() {
        boolean[] on = new boolean[rungs.size()];
        for (int i = 0; i < top; i++) {
            on[i] |= reachable[i] && leadsToTop[i];
            for (Trigger trigger : Trigger.values()) {
                int to = target(i, trigger);
                if (on[i] && to >= 0 && to != top && isReturnable(to, trigger)) {
                    on[to] = true;
                }
            }
        }
        return on;
    }

    /** Whether a case that came to a rung by a trigger can be returned; after the last try below nobody could do anything with it. */
    private boolean isReturnable(int to, Trigger by) {
        return by != Trigger.TRIES_USED && rungs.get(to).returns().isPresent();
    }

    /** The most any way to any end weighs. */
    long heaviest(Weight weight) {
        return new Search(weight, false).from(0, 0, nothingYet());
    }

    /** The most any way weighs up to the moment it comes to the top, which can be reached. */
    long heaviestToTop(Weight weight) {
        return new Search(weight, true).from(0, 0, nothingYet());
    }

    private long[] nothingYet() {
        long[] starts = new long[rungs.size()];
        Arrays.fill(starts, NEVER);
        return starts;
    }

    private record Place(int rung, int next, List<Long> starts) {}

    private final class Search {
        private final Weight weight;
        private final boolean toTop;
        private final long[][] steps;
        private final Map<Place, Long> known = new HashMap<>();

        Search(Weight weight, boolean toTop) {
            this.weight = weight;
            this.toTop = toTop;
            this.steps = new long[top + 1][top + 1];
            for (int i = 0; i <= top; i++) {
                Arrays.fill(steps[i], NEVER);
                for (Trigger on : Trigger.values()) {
                    int to = target(i, on);
                    if (to >= 0) {
                        steps[i][to] = Math.max(steps[i][to], weight.up(i, on));
                    }
                }
            }
        }

        /** Whether a step counts that no two others in its place outweigh; on more rungs there are never fewer excursions. */
        private boolean isWorthwhile(int from, int to) {
            if (steps[from][to] == NEVER || (toTop && !leadsToTop[to])) {
                return false;
            }
            for (int between = from + 1; between < to; between++) {
                if (steps[from][between] != NEVER
                        && steps[between][to] != NEVER
                        && steps[from][between] + steps[between][to] >= steps[from][to]) {
                    return false;
                }
            }
            return true;
        }

        /**
         * The most that the rungs from one on upward weigh.
         *
         * @param next the next rung on the path, or ENDED
         * @param starts for each rung the heaviest visit below from which it can be visited on the side, or NEVER
         */
        long from(int rung, int next, long[] starts) {
            if (rung > top || (toTop && rung == top)) {
                return 0;
            }
            Place place = new Place(rung, next, listed(starts, rung));
            Long before = known.get(place);
            if (before == null) {
                before = weigh(rung, next, starts);
                known.put(place, before);
            }
            return before;
        }

        private long weigh(int rung, int next, long[] starts) {
            boolean onSide = starts[rung] != NEVER;
            long[] after = onSide || rung == next ? started(rung, starts) : starts;
            long again = rung == 0 && rungs.get(0).returns().isPresent() ? weight.again(0) : 0;
            if (rung != next) {
                return (onSide ? weight.excursion(rung, starts[rung], 0) : 0) + from(rung + 1, next, after);
            }
            long most = NEVER;
            if (!toTop) {
                most = path(rung, weight.end(rung), starts) + from(rung + 1, ENDED, after);
            }
            for (int to = rung + 1; to <= top; to++) {
                if (isWorthwhile(rung, to)) {
                    most = Math.max(most, path(rung, steps[rung][to], starts) + from(rung + 1, to, after));
                }
            }
            return most + again;
        }

        private long path(int rung, long visit, long[] starts) {
            return visit + (starts[rung] == NEVER ? 0 : weight.excursion(rung, starts[rung], visit));
        }

        private long[] started(int rung, long[] starts) {
            long[] after = starts.clone();
            for (Trigger on : Trigger.values()) {
                int to = target(rung, on);
                if (to >= 0 && isReturnable(to, on)) {
                    after[to] = Math.max(after[to], weight.up(rung, on));
                }
            }
            return after;
        }

        private static List<Long> listed(long[] starts, int from) {
            return Arrays.stream(starts, from, starts.length).boxed().toList();
        }
    }
}
