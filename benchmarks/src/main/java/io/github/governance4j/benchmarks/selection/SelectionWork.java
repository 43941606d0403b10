package io.github.governance4j.benchmarks.selection;

import java.util.SplittableRandom;

/**
 * The work as plain numbers, the same from one seed: which kinds a mediator mediates, and of what kind a dispute is, whom its two parties
 * rank and strike.
 *
 * <p>A party is shown who mediates the kind and names six of them; one name in ten is anybody's, so that a name need not be eligible.
 */
final class SelectionWork {
    static final int SKILLS = 8;
    static final int RANKS = 3;
    static final int STRIKES = 3;
    static final int PARTIES = 2;
    static final int CAPACITY = 20;

    final int disputes;
    final int mediators;
    /** By mediator: a bit for each kind they mediate. */
    final int[] skills;

    final int[] capacity;
    /** By dispute. */
    final int[] skill;
    /** By dispute, party and rank: a mediator. */
    final int[] ranked;
    /** By dispute, party and strike: a mediator. */
    final int[] struck;

    SelectionWork(int disputes, int mediators, long seed) {
        this.disputes = disputes;
        this.mediators = mediators;
        SplittableRandom random = new SplittableRandom(seed);
        skills = new int[mediators];
        capacity = new int[mediators];
        for (int m = 0; m < mediators; m++) {
            // Two kinds each, the first in turn, so that no kind is without mediators.
            skills[m] = 1 << m % SKILLS | 1 << random.nextInt(SKILLS);
            capacity[m] = CAPACITY;
        }
        skill = new int[disputes];
        ranked = new int[disputes * PARTIES * RANKS];
        struck = new int[disputes * PARTIES * STRIKES];
        for (int d = 0; d < disputes; d++) {
            skill[d] = random.nextInt(SKILLS);
            for (int party = 0; party < PARTIES; party++) {
                name(d, party, random);
            }
        }
    }

    /** The work of the issue. */
    static SelectionWork full() {
        return new SelectionWork(2_000, 200, 20_260_101L);
    }

    private void name(int dispute, int party, SplittableRandom random) {
        int[] names = new int[RANKS + STRIKES];
        for (int n = 0; n < names.length; n++) {
            int one;
            do {
                one = random.nextInt(mediators);
            } while (has(names, n, one) || (!mediates(one, skill[dispute]) && random.nextInt(10) != 0));
            names[n] = one;
        }
        System.arraycopy(names, 0, ranked, at(dispute, party, RANKS), RANKS);
        System.arraycopy(names, RANKS, struck, at(dispute, party, STRIKES), STRIKES);
    }

    private static boolean has(int[] names, int size, int one) {
        for (int n = 0; n < size; n++) {
            if (names[n] == one) {
                return true;
            }
        }
        return false;
    }

    /** Where a party's first name stands, of so many a party. */
    static int at(int dispute, int party, int each) {
        return (dispute * PARTIES + party) * each;
    }

    boolean mediates(int mediator, int kind) {
        return (skills[mediator] >>> kind & 1) != 0;
    }

    boolean isStruck(int dispute, int mediator) {
        int from = at(dispute, 0, STRIKES);
        for (int n = from; n < from + PARTIES * STRIKES; n++) {
            if (struck[n] == mediator) {
                return true;
            }
        }
        return false;
    }

    /** 1 + how many who mediate the kind the party puts before; whoever is not ranked comes after all who are. */
    int depth(int dispute, int party, int mediator) {
        int from = at(dispute, party, RANKS);
        int depth = 1;
        for (int n = from; n < from + RANKS && ranked[n] != mediator; n++) {
            depth += mediates(ranked[n], skill[dispute]) ? 1 : 0;
        }
        return depth;
    }
}
