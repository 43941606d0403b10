package io.github.governance4j.points.ledger;

import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names on a page: who entered deeds, editions, running counts, and origins that are no deed. A count that an entry speaks of and
 * nothing was counted under yet stands among them as a {@link Counted} of zero. Found by identity first, for mostly they are the very
 * same objects.
 */
final class Names {
    static final Object[] NONE = {};

    private Names() {}

    /** One bit of 32 that a count has: where it is not set, the count is not. */
    static int bit(Tally tally) {
        return bit(hash(tally));
    }

    private static int bit(int hash) {
        return 1 << ((hash * 0x9E37_79B9) >>> 27);
    }

    /** The bits of a page that had some of the names before. */
    static int bits(Object[] names, int known, int own) {
        int all = own;
        for (int i = known; i < names.length; i++) {
            all |= names[i] instanceof Tally begun ? bit(begun) : 0;
        }
        return all;
    }

    /** Where something other than a count stands, or -1. */
    @SuppressWarnings("ReferenceEquality") // what is not the very same is compared after
    static int place(Object[] names, Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a count stands that was begun, or -1; {@code own} are the bits of all there are. */
    @SuppressWarnings("ReferenceEquality") // what is not the very same is compared after
    static int begun(Object[] names, int own, Tally tally) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == tally) {
                return i;
            }
        }
        int hash = hash(tally);
        for (int i = 0; i < names.length && (own & bit(hash)) != 0; i++) {
            if (names[i] instanceof Tally key && hash(key) == hash && key.equals(tally)) {
                return i;
            }
        }
        return -1;
    }

    // Not the record's own: that of its kinds would have to be worked out each time.
    private static int hash(Tally tally) {
        return (tally.name().hashCode() ^ (int) tally.start()) + tally.member().hashCode();
    }

    /** Where a count stands that an entry speaks of; it is there. */
    static int named(Object[] names, int own, Tally tally) {
        int begun = begun(names, own, tally);
        return begun < 0 ? Arrays.asList(names).indexOf(new Counted(tally, 0)) : begun;
    }

    /** The count of that name, begun or not. */
    static Tally tally(Object name) {
        return name instanceof Counted unbegun ? unbegun.tally() : (Tally) name;
    }

    /** With some more, where they are given and not there. */
    static Object[] with(Object[] names, @Nullable Object one, @Nullable Object other) {
        boolean lacksOne = one != null && place(names, one) < 0;
        boolean lacksOther = other != null && place(names, other) < 0;
        if (!lacksOne && !lacksOther) {
            return names;
        }
        Object[] more = Arrays.copyOf(names, names.length + (lacksOne ? 1 : 0) + (lacksOther ? 1 : 0));
        if (lacksOne && one != null) {
            more[names.length] = one;
        }
        if (lacksOther && other != null) {
            more[more.length - 1] = other;
        }
        return more;
    }

    /** With the counts an entry speaks of; those that are counted now begin if they have not. */
    static Object[] with(Object[] names, List<Counted> counted, Entries page, boolean counts) {
        Object[] all = names;
        int own = page.own;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (begun(all, own, one.tally()) < 0) {
                boolean begins = (counts && one.amount() != 0) || Tallies.isBegun(page, one.tally());
                Object name = begins ? one.tally() : new Counted(one.tally(), 0);
                if (begins || place(all, name) < 0) {
                    all = Arrays.copyOf(all, all.length + 1);
                    all[all.length - 1] = name;
                    own |= bit(one.tally());
                }
            }
        }
        return all;
    }
}
