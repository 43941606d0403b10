package io.github.governance4j.points.ledger;

import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.Arrays;
import java.util.List;

/** The running counts of an account. Immutable; small copy-on-write arrays. */
final class Tallies {
    static final Tallies NONE = new Tallies(new Tally[0], new long[0]);

    private final Tally[] keys;
    private final long[] values;

    private Tallies(Tally[] keys, long[] values) {
        this.keys = keys;
        this.values = values;
    }

    long of(Tally tally) {
        int at = indexOf(tally);
        return at < 0 ? 0 : values[at];
    }

    int size() {
        return keys.length;
    }

    Tallies plus(List<Counted> counted) {
        Tallies all = this;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (one.amount() != 0) {
                all = all.adding(one.tally(), one.amount());
            }
        }
        return all;
    }

    Tallies minus(List<Counted> counted) {
        Tallies all = this;
        for (Counted one : counted) {
            if (one.amount() != 0) {
                all = all.adding(one.tally(), -one.amount());
            }
        }
        return all;
    }

    private Tallies adding(Tally tally, long amount) {
        int at = indexOf(tally);
        if (at >= 0) {
            long[] changed = values.clone();
            changed[at] += amount;
            return new Tallies(keys, changed);
        }
        Tally[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
        moreKeys[keys.length] = tally;
        long[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = amount;
        return new Tallies(moreKeys, more);
    }

    private int indexOf(Tally tally) {
        // From the end: the newest period is asked for most. The day first: it differs most and costs least.
        for (int i = keys.length - 1; i >= 0; i--) {
            if (keys[i].start() == tally.start() && keys[i].equals(tally)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies that && Arrays.equals(keys, that.keys) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }
}
