package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.scoring.Counted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an account in the order they were recorded, written into bytes on pages. Immutable; adding copies the last page only,
 * so that a deed costs about the same on an account of ten entries and of two thousand.
 */
final class Entries {
    static final Entries NONE = new Entries(null, new byte[0], new Object[0], 0);

    /** A page that has so many bytes is full: three or four entries, since the last one is copied with every deed. */
    private static final int FULL = 96;
    /** How many pages are looked through for the same people. */
    private static final int ALIKE = 2;

    private final @Nullable Entries before;
    private final byte[] packed;
    /** Origins and tallies the entries of this page speak of. */
    private final Object[] names;

    private final int size;

    private Entries(@Nullable Entries before, byte[] packed, Object[] names, int size) {
        this.before = before;
        this.packed = packed;
        this.names = names;
        this.size = size;
    }

    static Entries of(Entry[] entries) {
        Entries all = NONE;
        for (Entry entry : entries) {
            all = all.plus(entry);
        }
        return all;
    }

    int size() {
        return size;
    }

    void forEach(Consumer<Entry> with) {
        for (Entries page : pages()) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                with.accept(at.entry());
            }
        }
    }

    /** Whose an award is and who entered it; the same object as for one of the latest entries with the same people. */
    Origin deed(PersonId member, @Nullable PersonId enteredBy, EditionId edition) {
        Entries page = this;
        for (int i = 0; i < ALIKE && page != null; i++, page = page.before) {
            for (Object name : page.names) {
                if (name instanceof Origin.Deed one && one.is(member, enteredBy, edition)) {
                    return one;
                }
            }
        }
        return new Origin.Deed(member, enteredBy, edition);
    }

    boolean allReversed() {
        return sum(holding -> holding.reversed() ? 0 : 1) == 0;
    }

    /** What can be spent on a day. */
    long spendableSum(long epochDay) {
        return sum(holding -> holding.spendableOn(epochDay));
    }

    /** The entries that can be drawn on, in the order to draw on them. */
    List<Entry> spendableOn(long epochDay) {
        return lots(holding -> holding.spendableOn(epochDay) > 0);
    }

    /** Some of the entries, earliest last day first, among equals earliest recorded first. */
    List<Entry> lots(Predicate<Holding> which) {
        List<Entry> open = new ArrayList<>();
        for (Entries page : pages()) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                if (which.test(at)) {
                    open.add(at.entry());
                }
            }
        }
        open.sort(Comparator.comparingLong(Entry::lastDay));
        return open;
    }

    /** What counts for standing, less what counts against it. */
    long standing() {
        return sum(Holding::forStanding);
    }

    /** What counts for or against standing, and not on this day: because it lapsed before, or came later. */
    long standingNotOn(long epochDay) {
        return sum(holding -> holding.standsOn(epochDay) ? 0 : holding.forStanding());
    }

    /** What has lapsed by a day, earliest last day first. */
    List<LedgerFact.LapsedLot> lapsedBy(long epochDay) {
        List<LedgerFact.LapsedLot> lapsed = new ArrayList<>();
        for (Entries page : pages()) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                if (at.nextLapse() < epochDay) {
                    at.entry().addLapsed(epochDay, lapsed);
                }
            }
        }
        lapsed.sort(Comparator.comparingLong(LedgerFact.LapsedLot::lastDay));
        return lapsed;
    }

    /** The first last day of anything that lapses, or {@link Entry#NEVER}. */
    long firstLapse() {
        long first = Entry.NEVER;
        for (Entries page = this; page != null; page = page.before) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                first = Math.min(first, at.nextLapse());
            }
        }
        return first;
    }

    private long sum(ToLongFunction<Holding> what) {
        long sum = 0;
        for (Entries page = this; page != null; page = page.before) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                sum += what.applyAsLong(at);
            }
        }
        return sum;
    }

    /** The latest entry of that name. */
    Optional<Entry> find(CommandId id) {
        // From the end: what is corrected is mostly new.
        for (Entries page = this; page != null; page = page.before) {
            int at = page.indexOf(id);
            if (at >= 0) {
                EntryCursor cursor = page.cursor();
                for (int i = 0; i <= at; i++) {
                    cursor.next();
                }
                return Optional.of(cursor.entry());
            }
        }
        return Optional.empty();
    }

    /** Where the latest entry of that name stands on this page, or -1. */
    private int indexOf(CommandId id) {
        int found = -1;
        int index = 0;
        for (EntryCursor at = cursor(); at.next(); index++) {
            found = at.isNamed(id) ? index : found;
        }
        return found;
    }

    Entries plus(Entry entry) {
        return plus(entry.id(), entry, entry.counted(), entry.origin());
    }

    Entries plus(CommandId id, Holding holding, List<Counted> counted, Origin origin) {
        boolean full = packed.length >= FULL;
        Object[] known = naming(full ? NONE.names : names, counted, origin);
        byte[] more = EntryBytes.appended(full ? NONE.packed : packed, known, id, holding, counted, origin);
        return new Entries(full ? this : before, more, known, size + 1);
    }

    /** Every entry changed at once. */
    Entries map(UnaryOperator<Entry> change) {
        Entries all = NONE;
        for (Entries page : pages()) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                all = all.plus(change.apply(at.entry()));
            }
        }
        return all;
    }

    /** The latest entry of a name changed; it is there. */
    Entries changing(CommandId id, UnaryOperator<Entry> change) {
        Deque<Entries> later = new ArrayDeque<>();
        Entries page = this;
        int index = page.indexOf(id);
        while (index < 0) {
            later.push(page);
            page = Objects.requireNonNull(page.before, "no such entry");
            index = page.indexOf(id);
        }
        Entries all = page.changed(index, change);
        for (Entries next : later) {
            all = new Entries(all, next.packed, next.names, next.size);
        }
        return all;
    }

    private Entries changed(int index, UnaryOperator<Entry> change) {
        byte[] bytes = NONE.packed;
        Object[] known = NONE.names;
        int i = 0;
        for (EntryCursor at = cursor(); at.next(); i++) {
            Entry entry = i == index ? change.apply(at.entry()) : at.entry();
            known = naming(known, entry.counted(), entry.origin());
            bytes = EntryBytes.appended(bytes, known, entry.id(), entry, entry.counted(), entry.origin());
        }
        return new Entries(before, bytes, known, size);
    }

    private EntryCursor cursor() {
        return new EntryCursor(packed, names);
    }

    /** All pages, the first one first. */
    private List<Entries> pages() {
        List<Entries> pages = new ArrayList<>();
        for (Entries page = this; page != null; page = page.before) {
            pages.add(page);
        }
        Collections.reverse(pages);
        return pages;
    }

    private static Object[] naming(Object[] names, List<Counted> counted, Origin origin) {
        Object[] all = with(names, origin);
        for (int i = 0; i < counted.size(); i++) {
            all = with(all, counted.get(i).tally());
        }
        return all;
    }

    private static Object[] with(Object[] names, Object name) {
        for (int i = names.length - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return names;
            }
        }
        Object[] more = Arrays.copyOf(names, names.length + 1);
        more[names.length] = name;
        return more;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Entries that) || size != that.size) {
            return false;
        }
        List<Entry> mine = new ArrayList<>(size);
        List<Entry> others = new ArrayList<>(size);
        forEach(mine::add);
        that.forEach(others::add);
        return mine.equals(others);
    }

    @Override
    public int hashCode() {
        List<Entry> all = new ArrayList<>(size);
        forEach(all::add);
        return all.hashCode();
    }
}
