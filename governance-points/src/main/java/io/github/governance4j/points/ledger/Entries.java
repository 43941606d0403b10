package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The entries of an account in the order they were recorded. Immutable; adding copies at most {@link #RECENT} references most of the
 * time, so that an account with thousands of entries costs little more than one with ten.
 */
final class Entries {
    static final Entries NONE = new Entries(new Entry[0], new Entry[0]);

    private static final int RECENT = 32;
    private static final int ALIKE = 16;

    private final Entry[] settled;
    private final Entry[] recent;

    private Entries(Entry[] settled, Entry[] recent) {
        this.settled = settled;
        this.recent = recent;
    }

    static Entries of(Entry[] entries) {
        return new Entries(entries.clone(), new Entry[0]);
    }

    int size() {
        return settled.length + recent.length;
    }

    Entry get(int index) {
        return index < settled.length ? settled[index] : recent[index - settled.length];
    }

    void forEach(Consumer<Entry> with) {
        for (Entry entry : settled) {
            with.accept(entry);
        }
        for (Entry entry : recent) {
            with.accept(entry);
        }
    }

    /** Whose an award is and who entered it; the same object as for one of the latest entries with the same people. */
    Origin shared(Origin deed) {
        for (int i = size() - 1; i >= Math.max(0, size() - ALIKE); i--) {
            if (get(i).origin().equals(deed)) {
                return get(i).origin();
            }
        }
        return deed;
    }

    boolean allReversed() {
        for (int i = 0; i < size(); i++) {
            if (!get(i).reversed()) {
                return false;
            }
        }
        return true;
    }

    /** What can be spent on a day. */
    long spendableSum(long epochDay) {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += get(i).spendableOn(epochDay);
        }
        return sum;
    }

    /** The entries that can be drawn on, in the order to draw on them. */
    List<Entry> spendableOn(long epochDay) {
        return lots(entry -> entry.spendableOn(epochDay) > 0);
    }

    /** Some of the entries, earliest last day first, among equals earliest recorded first. */
    List<Entry> lots(Predicate<Entry> which) {
        List<Entry> open = new ArrayList<>();
        forEach(entry -> {
            if (which.test(entry)) {
                open.add(entry);
            }
        });
        open.sort(Comparator.comparingLong(Entry::lastDay));
        return open;
    }

    /** What counts for standing, less what counts against it. */
    long standing() {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += get(i).forStanding();
        }
        return sum;
    }

    /** What counts for or against standing, and not on this day: because it lapsed before, or came later. */
    long standingNotOn(long epochDay) {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += get(i).standsOn(epochDay) ? 0 : get(i).forStanding();
        }
        return sum;
    }

    /** What has lapsed by a day, earliest last day first. */
    List<LedgerFact.LapsedLot> lapsedBy(long epochDay) {
        List<LedgerFact.LapsedLot> lapsed = new ArrayList<>();
        forEach(entry -> entry.addLapsed(epochDay, lapsed));
        lapsed.sort(Comparator.comparingLong(LedgerFact.LapsedLot::lastDay));
        return lapsed;
    }

    /** The first last day of anything that lapses, or {@link Entry#NEVER}. */
    long firstLapse() {
        long first = Entry.NEVER;
        for (int i = 0; i < size(); i++) {
            first = Math.min(first, get(i).nextLapse());
        }
        return first;
    }

    /** Every entry changed at once. */
    Entries map(UnaryOperator<Entry> change) {
        return new Entries(mapped(settled, change), mapped(recent, change));
    }

    private static Entry[] mapped(Entry[] entries, UnaryOperator<Entry> change) {
        Entry[] changed = new Entry[entries.length];
        for (int i = 0; i < entries.length; i++) {
            changed[i] = change.apply(entries[i]);
        }
        return changed;
    }

    /** Where an entry stands, or -1. From the end: what is corrected is mostly new. */
    int indexOf(CommandId id) {
        for (int i = size() - 1; i >= 0; i--) {
            if (get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Entries plus(Entry entry) {
        if (recent.length < RECENT) {
            return new Entries(settled, appended(recent, entry));
        }
        Entry[] all = Arrays.copyOf(settled, settled.length + recent.length);
        System.arraycopy(recent, 0, all, settled.length, recent.length);
        return new Entries(all, new Entry[] {entry});
    }

    Entries replacing(int index, Entry entry) {
        if (index < settled.length) {
            Entry[] changed = settled.clone();
            changed[index] = entry;
            return new Entries(changed, recent);
        }
        Entry[] changed = recent.clone();
        changed[index - settled.length] = entry;
        return new Entries(settled, changed);
    }

    private static Entry[] appended(Entry[] entries, Entry entry) {
        Entry[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        return more;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Entries that) || size() != that.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!get(i).equals(that.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + get(i).hashCode();
        }
        return hash;
    }
}
