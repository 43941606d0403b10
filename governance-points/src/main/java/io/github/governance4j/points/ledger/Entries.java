package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.scoring.Score;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * The entries of an account in the order they were recorded, written into bytes on pages, and how far its running counts have come
 * ({@link Tallies}). Immutable; adding copies the last page only, so that a deed costs about the same on an account of ten entries and
 * of two thousand.
 */
final class Entries {
    static final Entries NONE = new Entries(null, PageHead.EMPTY, Names.NONE, 0);

    /** A page that has so many bytes is full: some five entries, since the last one is copied with every deed. */
    private static final int FULL = 112;
    /** Or so many names. */
    private static final int MOST_NAMES = 12;

    private static final int AWARD = EntryBytes.head(Entry.Kind.AWARD, false, false);

    final @Nullable Entries before;
    /** {@link PageHead}, then entries as {@link EntryBytes} writes them. */
    final byte[] packed;

    final Object[] names;
    /** The {@link Names#bit} of every count on this page. */
    final int own;
    /** The same of this page and all before. */
    final int all;

    Entries(@Nullable Entries before, byte[] packed, Object[] names, int own) {
        this.before = before;
        this.packed = packed;
        this.names = names;
        this.own = own;
        this.all = before == null ? own : own | before.all;
    }

    static Entries of(Entry[] entries) {
        return NONE.plus(entries);
    }

    Entries plus(Entry[] entries) {
        Entries all = this;
        for (Entry entry : entries) {
            all = all.plus(entry);
        }
        return all;
    }

    int size() {
        return (int) sum(holding -> 1);
    }

    void forEach(Consumer<Entry> with) {
        for (Entries page : pages()) {
            for (EntryCursor at = page.cursor(); at.next(); ) {
                with.accept(at.entry());
            }
        }
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
        return roomy().with(entry);
    }

    /** With one award more, of which nothing was spent, and what it counts. */
    Entries plus(LedgerFact.DeedScored fact, Score score, long granted, long lastDay, long standingLastDay) {
        long spendable = score.redeemable() ? granted : 0;
        int head = EntryBytes.head(AWARD, spendable, lastDay, 0, 0, granted, standingLastDay);
        return PageWriting.written(
                roomy(),
                head,
                fact.entry(),
                score.earned(),
                spendable,
                lastDay,
                0,
                0,
                granted,
                standingLastDay,
                null,
                fact.member(),
                fact.enteredBy().orElse(null),
                score.edition(),
                score.counted(),
                true);
    }

    private Entries with(Entry of) {
        int kind = EntryBytes.head(of.kind(), of.reversed(), of.suspended());
        int head = EntryBytes.head(
                kind, of.remaining(), of.lastDay(), of.spent(), of.lapsed(), of.standing(), of.standingLastDay());
        return PageWriting.written(
                this,
                head,
                of.id(),
                of.day(),
                of.remaining(),
                of.lastDay(),
                of.spent(),
                of.lapsed(),
                of.standing(),
                of.standingLastDay(),
                of.origin() instanceof Origin.Deed ? null : of.origin(),
                of.origin().member().orElse(null),
                of.origin().enteredBy().orElse(null),
                of.origin().edition().orElse(null),
                of.counted(),
                false);
    }

    /** This page, or an empty one after it. */
    Entries roomy() {
        boolean full = packed.length >= FULL || names.length >= MOST_NAMES;
        return full ? new Entries(this, PageHead.EMPTY, Names.NONE, 0) : this;
    }

    /** Every entry changed at once. */
    Entries map(UnaryOperator<Entry> change) {
        Entries all = null;
        for (Entries page : pages()) {
            all = page.changed(all, -1, change);
        }
        return Objects.requireNonNull(all);
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
        Entries all = page.changed(page.before, index, change);
        for (Entries next : later) {
            all = new Entries(all, next.packed, next.names, next.own);
        }
        return all;
    }

    /** The page with one of its entries changed, or all of them where the index is -1. */
    private Entries changed(@Nullable Entries under, int index, UnaryOperator<Entry> change) {
        Entries page = new Entries(under, PageHead.bare(packed, names.length), names, own);
        int i = 0;
        for (EntryCursor at = cursor(); at.next(); i++) {
            page = page.with(i == index || index < 0 ? change.apply(at.entry()) : at.entry());
        }
        return page;
    }

    private EntryCursor cursor() {
        return new EntryCursor(packed, names);
    }

    /** All pages, the first one first. */
    List<Entries> pages() {
        List<Entries> pages = new ArrayList<>();
        for (Entries page = this; page != null; page = page.before) {
            pages.add(page);
        }
        Collections.reverse(pages);
        return pages;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Entries that
                        && all().equals(that.all())
                        && Tallies.all(this).equals(Tallies.all(that)));
    }

    @Override
    public int hashCode() {
        return 31 * all().hashCode() + Tallies.all(this).hashCode();
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }
}
