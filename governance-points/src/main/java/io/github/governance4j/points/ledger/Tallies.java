package io.github.governance4j.points.ledger;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * The running counts of an account, by the period they are of. Immutable; a change copies the numbers of one period only, so that an
 * account with years of counts costs little more than one with a month's.
 */
final class Tallies {
    static final Tallies NONE = new Tallies(new OfPeriod[0]);

    private final OfPeriod[] periods;

    private Tallies(OfPeriod[] periods) {
        this.periods = periods;
    }

    long of(Tally tally) {
        int at = indexOf(tally);
        return at < 0 ? 0 : periods[at].of(tally);
    }

    Tallies plus(List<Counted> counted) {
        return adding(counted, 1);
    }

    Tallies minus(List<Counted> counted) {
        return adding(counted, -1);
    }

    /** One more count, which has come so far; zero too. */
    Tallies with(Tally tally, long amount) {
        return adding(tally, amount);
    }

    /** Every count and how far it has come, period by period. */
    void forEach(ObjLongConsumer<Tally> with) {
        for (OfPeriod period : periods) {
            for (int i = 0; i < period.keys.length; i++) {
                with.accept(period.keys[i], period.values[i]);
            }
        }
    }

    private Tallies adding(List<Counted> counted, int sign) {
        Tallies all = this;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (one.amount() != 0) {
                all = all.adding(one.tally(), sign * one.amount());
            }
        }
        return all;
    }

    private Tallies adding(Tally tally, long amount) {
        int at = indexOf(tally);
        OfPeriod before = at < 0 ? new OfPeriod(tally) : periods[at];
        OfPeriod[] changed = at < 0 ? Arrays.copyOf(periods, periods.length + 1) : periods.clone();
        changed[at < 0 ? periods.length : at] = before.adding(tally, amount);
        return new Tallies(changed);
    }

    // From the end: the newest period is asked for most.
    private int indexOf(Tally tally) {
        for (int i = periods.length - 1; i >= 0; i--) {
            if (periods[i].start == tally.start() && periods[i].period == tally.period()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies that && Arrays.equals(periods, that.periods);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(periods);
    }

    /** The counts of one period; names stand apart, so that looking for one reads a single small array. */
    private static final class OfPeriod {
        private final PeriodKind period;
        private final long start;
        private final String[] names;
        private final Tally[] keys;
        private final long[] values;

        private OfPeriod(PeriodKind period, long start, String[] names, Tally[] keys, long[] values) {
            this.period = period;
            this.start = start;
            this.names = names;
            this.keys = keys;
            this.values = values;
        }

        OfPeriod(Tally first) {
            this(first.period(), first.start(), new String[0], new Tally[0], new long[0]);
        }

        long of(Tally tally) {
            int at = indexOf(tally);
            return at < 0 ? 0 : values[at];
        }

        OfPeriod adding(Tally tally, long amount) {
            int at = indexOf(tally);
            if (at >= 0) {
                long[] changed = values.clone();
                changed[at] += amount;
                return new OfPeriod(period, start, names, keys, changed);
            }
            int size = keys.length;
            String[] moreNames = Arrays.copyOf(names, size + 1);
            moreNames[size] = tally.name();
            Tally[] moreKeys = Arrays.copyOf(keys, size + 1);
            moreKeys[size] = tally;
            long[] more = Arrays.copyOf(values, size + 1);
            more[size] = amount;
            return new OfPeriod(period, start, moreNames, moreKeys, more);
        }

        @SuppressWarnings({"ReferenceEquality", "StringEquality"
        }) // a first look only; the second compares what they say
        private int indexOf(Tally tally) {
            for (int i = 0; i < names.length; i++) {
                if (names[i] == tally.name() && isOf(keys[i], tally)) {
                    return i;
                }
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(tally.name()) && isOf(keys[i], tally)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isOf(Tally key, Tally tally) {
            return key.kind() == tally.kind() && key.member().equals(tally.member());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfPeriod that
                    && Arrays.equals(keys, that.keys)
                    && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
        }
    }
}
