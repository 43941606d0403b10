package io.github.governance4j.points.ledger;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The running counts of an account, in pages, the latest begun on the first page. Immutable; a change copies the numbers of one page
 * only, so that an account with years of counts costs little more than one with a month's. Equal when all counts are, whatever the
 * order they began in.
 */
final class Tallies {
    static final Tallies NONE = new Tallies(new Tally[0], new long[0], null);

    /** How many counts a page has: few, since a page is copied with every deed. */
    private static final int PAGE = 8;

    private final Tally[] keys;
    private final long[] values;
    private final @Nullable Tallies before;

    private Tallies(Tally[] keys, long[] values, @Nullable Tallies before) {
        this.keys = keys;
        this.values = values;
        this.before = before;
    }

    long of(Tally tally) {
        for (Tallies page = this; page != null; page = page.before) {
            int at = page.indexOf(tally);
            if (at >= 0) {
                return page.values[at];
            }
        }
        return 0;
    }

    Tallies plus(List<Counted> counted) {
        return adding(counted, 1);
    }

    Tallies minus(List<Counted> counted) {
        return adding(counted, -1);
    }

    /** One more count, which has come so far; zero too. */
    Tallies with(Tally tally, long amount) {
        Tallies changed = changing(tally, amount);
        return changed == null ? beginning(tally, amount) : changed;
    }

    /** Every count and how far it has come, period by period. */
    void forEach(ObjLongConsumer<Tally> with) {
        Map<Period, List<Tally>> periods = new LinkedHashMap<>();
        gather(periods);
        periods.values().forEach(tallies -> tallies.forEach(tally -> with.accept(tally, of(tally))));
    }

    private record Period(PeriodKind kind, long start) {}

    private void gather(Map<Period, List<Tally>> periods) {
        if (before != null) {
            before.gather(periods);
        }
        for (Tally key : keys) {
            periods.computeIfAbsent(new Period(key.period(), key.start()), any -> new ArrayList<>())
                    .add(key);
        }
    }

    private Tallies adding(List<Counted> counted, int sign) {
        Tallies all = this;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (one.amount() != 0) {
                all = all.with(one.tally(), sign * one.amount());
            }
        }
        return all;
    }

    private @Nullable Tallies changing(Tally tally, long amount) {
        int at = indexOf(tally);
        if (at >= 0) {
            long[] changed = values.clone();
            changed[at] += amount;
            return new Tallies(keys, changed, before);
        }
        Tallies earlier = before == null ? null : before.changing(tally, amount);
        return earlier == null ? null : new Tallies(keys, values, earlier);
    }

    private Tallies beginning(Tally tally, long amount) {
        int size = keys.length;
        if (size == PAGE) {
            return new Tallies(new Tally[] {tally}, new long[] {amount}, this);
        }
        Tally[] moreKeys = new Tally[size + 1];
        long[] more = new long[size + 1];
        System.arraycopy(keys, 0, moreKeys, 0, size);
        System.arraycopy(values, 0, more, 0, size);
        moreKeys[size] = tally;
        more[size] = amount;
        return new Tallies(moreKeys, more, before);
    }

    @SuppressWarnings("ReferenceEquality") // mostly it is the very same; else what they say is compared, numbers first
    private int indexOf(Tally tally) {
        int hash = tally.name().hashCode();
        for (int i = 0; i < keys.length; i++) {
            Tally key = keys[i];
            if (key == tally || (key.start() == tally.start() && key.name().hashCode() == hash && key.equals(tally))) {
                return i;
            }
        }
        return -1;
    }

    private int size() {
        return keys.length + (before == null ? 0 : before.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies that && size() == that.size() && allIn(that);
    }

    private boolean allIn(Tallies that) {
        for (int i = 0; i < keys.length; i++) {
            if (!that.has(keys[i]) || that.of(keys[i]) != values[i]) {
                return false;
            }
        }
        return before == null || before.allIn(that);
    }

    private boolean has(Tally tally) {
        return indexOf(tally) >= 0 || (before != null && before.has(tally));
    }

    @Override
    public int hashCode() {
        int hash = before == null ? 0 : before.hashCode();
        for (int i = 0; i < keys.length; i++) {
            hash += keys[i].hashCode() ^ Long.hashCode(values[i]);
        }
        return hash;
    }
}
