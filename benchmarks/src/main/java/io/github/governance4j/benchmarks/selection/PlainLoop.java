package io.github.governance4j.benchmarks.selection;

/** What a careful programmer writes first: for each dispute, a loop over all mediators and arrays. */
final class PlainLoop {
    private final SelectionWork work;

    PlainLoop(SelectionWork work) {
        this.work = work;
    }

    /** By dispute, the mediator. */
    int[] assign() {
        int[] load = new int[work.mediators];
        int[] assigned = new int[work.disputes];
        for (int d = 0; d < work.disputes; d++) {
            int bit = 1 << work.skill[d];
            int best = -1;
            int bestSum = 0;
            int bestWorst = 0;
            for (int m = 0; m < work.mediators; m++) {
                if ((work.skills[m] & bit) != 0 && !work.isStruck(d, m)) {
                    int one = work.depth(d, 0, m);
                    int other = work.depth(d, 1, m);
                    int sum = one + other;
                    int worst = Math.max(one, other);
                    if (best < 0
                            || sum < bestSum
                            || (sum == bestSum
                                    && (worst < bestWorst
                                            || (worst == bestWorst
                                                    && load[m] * work.capacity[best]
                                                            < load[best] * work.capacity[m])))) {
                        best = m;
                        bestSum = sum;
                        bestWorst = worst;
                    }
                }
            }
            load[best]++;
            assigned[d] = best;
        }
        return assigned;
    }
}
