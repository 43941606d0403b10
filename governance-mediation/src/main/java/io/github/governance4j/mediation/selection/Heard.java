package io.github.governance4j.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.numbering.Bits;
import io.github.governance4j.mediation.roster.Eligibility;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sides say of everybody who may mediate: the sum of the depths and the worst depth over the sides that spoke.
 *
 * <p>Whoever no ballot ranks stands like everybody else whom none ranks. So there is a slot for each mediator some ballot ranks, and one
 * more, the last, for all the others; and a strike is a strike, whoever makes it. What is said costs the length of the ballots, not of
 * the roster.
 */
final class Heard {
    /** So many are gone through faster than a table of everybody is made. */
    private static final int FEW = 24;

    /** How many mediators some ballot ranks; the number of the slot for all others. */
    final int others;

    /** By slot: the place among those who may. */
    private final int[] ranked;

    /** By slot: who it is. */
    private final MediatorId[] who;

    /** By place: one more than the slot, 0 for the others; only where many are ranked. */
    private final int @Nullable [] slots;

    /** By place: who is struck. */
    private final long[] struck;

    /** By slot: the sum of the depths; -1 for who is not on the list of a side that has one, where all must name. */
    private final int[] sums;

    private final int[] worsts;

    Heard(Eligibility eligible, int size, List<Voice> voices, boolean mustName) {
        int names = 0;
        for (int side = 0; side < voices.size(); side++) {
            List<Ballot> ballots = voices.get(side).ballots();
            for (int one = 0; one < ballots.size(); one++) {
                names += ballots.get(one).ranked().size();
            }
        }
        ranked = new int[names];
        who = new MediatorId[names];
        slots = names > FEW ? new int[size] : null;
        struck = new long[Bits.words(size)];
        // The slot of each name, in the order of the ballots; -1 for who may not mediate.
        int[] read = new int[names];
        others = register(eligible, voices, read);
        sums = new int[others + 1];
        worsts = new int[others + 1];
        add(voices, read, mustName);
    }

    private int register(Eligibility eligible, List<Voice> voices, int[] read) {
        int next = 0;
        int known = 0;
        for (int side = 0; side < voices.size(); side++) {
            List<Ballot> ballots = voices.get(side).ballots();
            for (int one = 0; one < ballots.size(); one++) {
                List<MediatorId> names = ballots.get(one).ranked();
                for (int name = 0; name < names.size(); name++) {
                    int at = eligible.indexOf(names.get(name));
                    int slot = at < 0 ? -1 : find(at, known);
                    if (slot == known) {
                        who[known] = names.get(name);
                        ranked[known++] = at;
                        if (slots != null) {
                            slots[at] = known;
                        }
                    }
                    read[next++] = slot;
                }
                Struck strikes = ballots.get(one).strikes();
                for (int name = 0; name < strikes.size(); name++) {
                    int at = eligible.indexOf(strikes.get(name));
                    if (at >= 0) {
                        Bits.set(struck, at);
                    }
                }
            }
        }
        return known;
    }

    /** The slot of a place among so many; that number if it has none. */
    private int find(int at, int known) {
        if (slots != null) {
            return slots[at] == 0 ? known : slots[at] - 1;
        }
        int slot = 0;
        while (slot < known && ranked[slot] != at) {
            slot++;
        }
        return slot;
    }

    private void add(List<Voice> voices, int[] read, boolean mustName) {
        int[] side = new int[others + 1];
        int next = 0;
        for (int voice = 0; voice < voices.size(); voice++) {
            List<Ballot> ballots = voices.get(voice).ballots();
            for (int one = 0; one < ballots.size(); one++) {
                int after = next + ballots.get(one).ranked().size();
                if (one == 0) {
                    depths(read, next, after, mustName, side);
                } else {
                    int[] own = new int[others + 1];
                    depths(read, next, after, mustName, own);
                    for (int slot = 0; slot <= others; slot++) {
                        side[slot] = side[slot] < 0 || own[slot] < 0 ? -1 : Math.max(side[slot], own[slot]);
                    }
                }
                next = after;
            }
            for (int slot = 0; slot <= others && !ballots.isEmpty(); slot++) {
                worsts[slot] = Math.max(worsts[slot], side[slot]);
                sums[slot] = sums[slot] < 0 || side[slot] < 0 ? -1 : sums[slot] + side[slot];
            }
        }
    }

    /** By slot, how deep one ballot puts it. */
    private static void depths(int[] read, int from, int after, boolean mustName, int[] depths) {
        int counted = 0;
        for (int name = from; name < after; name++) {
            counted += read[name] < 0 ? 0 : 1;
        }
        // Only who is eligible counts: a list of nobody who may mediate is still a list.
        Arrays.fill(depths, mustName && after > from ? -1 : counted + 1);
        int depth = 1;
        for (int name = from; name < after; name++) {
            if (read[name] >= 0) {
                depths[read[name]] = depth++;
            }
        }
    }

    /** The slot of a place. */
    int slot(int at) {
        return find(at, others);
    }

    /** The place a slot below {@link #others} is about. */
    int place(int slot) {
        return ranked[slot];
    }

    /** Who it is a slot below {@link #others} is about. */
    MediatorId who(int slot) {
        return who[slot];
    }

    /** Whether a side struck the one at a place. */
    boolean isStruck(int at) {
        return Bits.has(struck, at);
    }

    /** Whether every side leaves the one at a place. */
    boolean isLeft(int at) {
        return !isStruck(at) && sums[slot(at)] >= 0;
    }

    /** Whether every side leaves the one a slot below {@link #others} is about. */
    boolean isSlotLeft(int slot) {
        return sums[slot] >= 0 && !isStruck(ranked[slot]);
    }

    /** The sum of the depths. */
    int sum(int slot) {
        return sums[slot];
    }

    int worst(int slot) {
        return worsts[slot];
    }
}
