package io.github.governance4j.benchmarks.selection;

import java.util.Arrays;

/**
 * The least the work can cost: mediators by kind, and the few who are ranked looked at apart. Whoever nobody ranked stands after all who
 * are, so the list of the kind is walked only where nobody ranked is left.
 */
final class IndexBySkill {
    private final SelectionWork work;
    private final int[][] bySkill = new int[SelectionWork.SKILLS][];
    private final int[] load;
    private final int[] assigned;

    IndexBySkill(SelectionWork work) {
        this.work = work;
        this.load = new int[work.mediators];
        this.assigned = new int[work.disputes];
        for (int skill = 0; skill < bySkill.length; skill++) {
            int[] those = new int[work.mediators];
            int size = 0;
            for (int m = 0; m < work.mediators; m++) {
                if (work.mediates(m, skill)) {
                    those[size++] = m;
                }
            }
            bySkill[skill] = Arrays.copyOf(those, size);
        }
    }

    /** By dispute, the mediator; the same array each time. */
    int[] assign() {
        Arrays.fill(load, 0);
        for (int d = 0; d < work.disputes; d++) {
            int best = ranked(d);
            best = best < 0 ? unranked(d) : best;
            load[best]++;
            assigned[d] = best;
        }
        return assigned;
    }

    private int ranked(int d) {
        int skill = work.skill[d];
        int best = -1;
        int bestKey = 0;
        for (int party = 0; party < SelectionWork.PARTIES; party++) {
            int from = SelectionWork.at(d, party, SelectionWork.RANKS);
            int own = 0;
            for (int n = from; n < from + SelectionWork.RANKS; n++) {
                int m = work.ranked[n];
                if (work.mediates(m, skill)) {
                    own++;
                    if (!work.isStruck(d, m)) {
                        int other = work.depth(d, 1 - party, m);
                        int key = (own + other) * 8 + Math.max(own, other);
                        if (best < 0 || key < bestKey || (key == bestKey && isBefore(m, best))) {
                            best = m;
                            bestKey = key;
                        }
                    }
                }
            }
        }
        return best;
    }

    private int unranked(int d) {
        int best = -1;
        for (int m : bySkill[work.skill[d]]) {
            if (!work.isStruck(d, m) && (best < 0 || isBefore(m, best))) {
                best = m;
            }
        }
        return best;
    }

    /** The less busy for their capacity, then the smaller number. */
    private boolean isBefore(int one, int other) {
        int compared = load[one] * work.capacity[other] - load[other] * work.capacity[one];
        return compared != 0 ? compared < 0 : one < other;
    }
}
