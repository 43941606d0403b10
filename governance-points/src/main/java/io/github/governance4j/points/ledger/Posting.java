package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.scoring.Counted;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An account while a fact is posted to it. Used once, by one thread; what comes of it is immutable. */
final class Posting {
    Entries entries = Entries.NONE;
    Burdens burdens = Burdens.NONE;
    boolean hasBase;
    long broughtBase;
    long standing;
    long nextLapse = Entry.NEVER;
    long lapsedThrough = Long.MIN_VALUE;
    int lapses;
    long returnedOn = Long.MIN_VALUE;

    Posting() {}

    static Posting to(Account account) {
        Posting posting = new Posting();
        posting.entries = account.entries();
        posting.burdens = account.burdens();
        posting.hasBase = account.hasBase();
        posting.broughtBase = account.baseBrought().hundredths();
        posting.standing = account.booked();
        posting.nextLapse = account.nextLapse();
        posting.lapsedThrough = account.lapsedThrough();
        posting.lapses = account.lapses();
        posting.returnedOn = account.returnedOn();
        return posting;
    }

    Account account() {
        Seldom seldom = new Seldom(burdens, hasBase, broughtBase, lapsedThrough, lapses, returnedOn);
        return new Account(entries, seldom.shared(), standing, nextLapse);
    }

    void add(Entry entry) {
        entries = entries.plus(entry);
        standing += entry.forStanding();
        nextLapse = Math.min(nextLapse, entry.nextLapse());
    }

    /** Counts so much more. */
    void count(List<Counted> counted) {
        entries = Tallies.adding(entries, counted, 1);
    }

    /** Counts so much less. */
    void uncount(List<Counted> counted) {
        entries = Tallies.adding(entries, counted, -1);
    }

    /** Changes one entry, if it is there, and what hangs on it. */
    void change(CommandId id, UnaryOperator<Entry> how) {
        Optional<Entry> found = entries.find(id);
        if (found.isEmpty()) {
            return;
        }
        Entry before = found.get();
        Entry after = how.apply(before);
        entries = entries.changing(id, entry -> after);
        standing += after.forStanding() - before.forStanding();
    }

    /** Looks for the first last day again, after entries changed. */
    void findNextLapse() {
        nextLapse = entries.firstLapse();
    }
}
