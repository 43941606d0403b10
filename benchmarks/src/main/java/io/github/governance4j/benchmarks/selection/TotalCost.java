package io.github.governance4j.benchmarks.selection;

import java.util.Arrays;

/**
 * What an assignment costs altogether: ten for each step a mediator stands down on each party's list, and one, three, five … for a
 * mediator's first, second, third … dispute, so that a load costs its square.
 *
 * <p>Also proves that an assignment keeps the rules at all: whoever is assigned mediates the kind, was struck by nobody, and has no more
 * than their capacity.
 */
final class TotalCost {
    static final int STEP = 10;

    private TotalCost() {}

    /** The cost of an assignment: by dispute, a mediator. */
    static long of(SelectionWork work, int[] assigned) {
        int[] load = new int[work.mediators];
        long cost = 0;
        for (int d = 0; d < work.disputes; d++) {
            int who = assigned[d];
            if (!work.mediates(who, work.skill[d]) || work.isStruck(d, who) || load[who] >= work.capacity[who]) {
                throw new IllegalStateException("dispute " + d + " must not go to mediator " + who);
            }
            cost += ofNaming(work, d, who) + ofTaking(++load[who]);
        }
        return cost;
    }

    /** What the parties' lists make of it. */
    static long ofNaming(SelectionWork work, int dispute, int mediator) {
        long cost = 0;
        for (int party = 0; party < SelectionWork.PARTIES; party++) {
            cost += (long) STEP * work.depth(dispute, party, mediator);
        }
        return cost;
    }

    /** What a mediator's how-manieth dispute costs. */
    static long ofTaking(int howManieth) {
        return 2L * howManieth - 1;
    }

    /** One number of a whole assignment. */
    static long checksum(int[] assigned) {
        return Arrays.hashCode(assigned);
    }
}
