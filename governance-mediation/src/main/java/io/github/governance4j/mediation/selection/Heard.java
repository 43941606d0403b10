package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sides say of everybody who may mediate: the sum of the depths and the worst depth over the sides that spoke.
 *
 * <p>Whoever no ballot names stands like everybody else whom none names. So there is a slot for each mediator some ballot names, and one
 * more, the last, for all the others; what is said costs the length of the ballots, not of the roster.
 */
final class Heard {
    /** In place of a sum: struck by a side. */
    static final int STRUCK = -1;
    /** In place of a sum: not on the list of a side that has one, where all must name. */
    static final int NOT_NAMED = -2;

    /** So many names are gone through faster than a table of everybody is made. */
    private static final int FEW = 24;

    /** How many mediators some ballot names; the number of the slot for all others. */
    final int others;

    /** By slot: the place among those who may. */
    private final int[] named;

    /** By place: one more than the slot, 0 for the others; only where many are named. */
    private final int @Nullable [] slots;

    private final int[] sums;
    private final int[] worsts;

    Heard(Eligibility eligible, List<Voice> voices, boolean mustName) {
        int names = 0;
        for (int side = 0; side < voices.size(); side++) {
            List<Ballot> ballots = voices.get(side).ballots();
            for (int one = 0; one < ballots.size(); one++) {
                names += ballots.get(one).ranked().size()
                        + ballots.get(one).struck().size();
            }
        }
        named = new int[names];
        slots = names > FEW ? new int[eligible.size()] : null;
        Reading reading = new Reading(names);
        others = register(eligible, voices, reading.slots);
        sums = new int[others + 1];
        worsts = new int[others + 1];
        for (int side = 0; side < voices.size(); side++) {
            List<Ballot> ballots = voices.get(side).ballots();
            if (!ballots.isEmpty()) {
                add(reading.side(ballots, mustName, others));
            }
        }
    }

    /** Gives each mediator a slot; {@code read} has the slot of each name, in the order of the ballots, -1 for who may not mediate. */
    private int register(Eligibility eligible, List<Voice> voices, int[] read) {
        int next = 0;
        int size = 0;
        for (int side = 0; side < voices.size(); side++) {
            List<Ballot> ballots = voices.get(side).ballots();
            for (int one = 0; one < ballots.size(); one++) {
                for (MediatorId id : ballots.get(one).ranked()) {
                    size = register(eligible.indexOf(id), size, read, next++);
                }
                for (MediatorId id : ballots.get(one).struck()) {
                    size = register(eligible.indexOf(id), size, read, next++);
                }
            }
        }
        return size;
    }

    private int register(int at, int size, int[] read, int next) {
        if (at < 0) {
            read[next] = -1;
            return size;
        }
        int known = slots == null ? find(at, size) : slots[at] - 1;
        if (known >= 0) {
            read[next] = known;
            return size;
        }
        named[size] = at;
        if (slots != null) {
            slots[at] = size + 1;
        }
        read[next] = size;
        return size + 1;
    }

    private int find(int at, int size) {
        for (int slot = 0; slot < size; slot++) {
            if (named[slot] == at) {
                return slot;
            }
        }
        return -1;
    }

    private void add(int[] side) {
        for (int slot = 0; slot <= others; slot++) {
            boolean stays = sums[slot] >= 0 && side[slot] >= 0;
            worsts[slot] = Math.max(worsts[slot], side[slot]);
            sums[slot] = stays ? sums[slot] + side[slot] : lower(sums[slot], side[slot]);
        }
    }

    /** The slot of a place. */
    int slot(int at) {
        int known = slots == null ? find(at, others) : slots[at] - 1;
        return known < 0 ? others : known;
    }

    /** The place a slot below {@link #others} is about. */
    int place(int slot) {
        return named[slot];
    }

    /** The sum of the depths; below 0 for who is out. */
    int sum(int slot) {
        return sums[slot];
    }

    int worst(int slot) {
        return worsts[slot];
    }

    /** The less content of two: struck, then not named, then the deeper. */
    private static int lower(int one, int other) {
        if (one >= 0 && other >= 0) {
            return Math.max(one, other);
        }
        return one == STRUCK || other == STRUCK ? STRUCK : NOT_NAMED;
    }

    /** Goes through the ballots a second time, in the same order, when every name has its slot. */
    private static final class Reading {
        /** Of each name, in the order of the ballots. */
        private final int[] slots;

        private int next;

        Reading(int names) {
            slots = new int[names];
        }

        /** By slot, how deep one side puts it. */
        int[] side(List<Ballot> ballots, boolean mustName, int others) {
            int[] side = new int[others + 1];
            read(ballots.get(0), mustName, side);
            for (int more = 1; more < ballots.size(); more++) {
                int[] own = new int[others + 1];
                read(ballots.get(more), mustName, own);
                for (int slot = 0; slot <= others; slot++) {
                    side[slot] = lower(side[slot], own[slot]);
                }
            }
            return side;
        }

        private void read(Ballot ballot, boolean mustName, int[] depths) {
            int ranked = next + ballot.ranked().size();
            int struck = ranked + ballot.struck().size();
            int counted = 0;
            for (int name = next; name < ranked; name++) {
                counted += slots[name] < 0 ? 0 : 1;
            }
            // Only who is eligible counts: a list of nobody who may mediate is still a list.
            Arrays.fill(depths, mustName && ranked > next ? NOT_NAMED : counted + 1);
            int depth = 1;
            for (; next < ranked; next++) {
                if (slots[next] >= 0) {
                    depths[slots[next]] = depth++;
                }
            }
            for (; next < struck; next++) {
                if (slots[next] >= 0) {
                    depths[slots[next]] = STRUCK;
                }
            }
        }
    }
}
