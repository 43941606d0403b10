package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A village's accounts while a log is gone through (村积分账簿): one state for each account, moved on by {@code decide} and {@code evolve}.
 * Facts are not kept, so memory grows with the accounts and what is open on them, not with the log. For one thread.
 *
 * <p>What an account does by itself is done before the next deed on it, and for all accounts at the end, up to the last moment recorded so
 * far: as a host's timer would have done it.
 *
 * <p>A row that says again what was taken under its id, or word for word what was refused, is a repeat. A refused id with anything else in
 * its row is a correction, and decided.
 */
public final class VillageBook {
    private final Ledger ledger;
    private final Predicate<Entry> mayRepeat;
    private final BiConsumer<StreamId, Decision<LedgerFact, PointsRefusal>> lapses;
    private final Names<Open> accounts = new Names<>();
    private final Map<Key, Entry> taken = new HashMap<>();
    private final Set<Refused> refused = new HashSet<>();
    private LocalDateTime until = LocalDateTime.MIN;

    /**
     * An empty book.
     *
     * @param editions the rules
     * @param mayRepeat whether a row's id may stand in the log again for the same account; only such rows are remembered
     * @param lapses hears what accounts did by themselves
     */
    public VillageBook(
            Editions<Catalogue> editions,
            Predicate<Entry> mayRepeat,
            BiConsumer<StreamId, Decision<LedgerFact, PointsRefusal>> lapses) {
        this.ledger = Ledger.over(editions);
        this.mayRepeat = mayRepeat;
        this.lapses = lapses;
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     * @return what came of it
     */
    public Taken take(Entry entry) {
        return take(entry, open(entry.account()));
    }

    /**
     * Takes some rows one after the other. Their accounts are looked up before the first is taken, for they lie anywhere in memory and so are waited for
     * together.
     *
     * @param entries the rows
     * @param taken what came of each is added here
     */
    public void take(List<Entry> entries, List<? super Taken> taken) {
        @Nullable Open[] known = new @Nullable Open[entries.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = accounts.get(entries.get(i).account().value());
        }
        for (int i = 0; i < known.length; i++) {
            Entry entry = entries.get(i);
            Open open = known[i];
            taken.add(take(entry, open == null ? open(entry.account()) : open));
        }
    }

    private Open open(StreamId account) {
        Open known = accounts.get(account.value());
        if (known == null) {
            known = new Open(account, ledger.initial());
            accounts.put(account.value(), known);
        }
        return known;
    }

    private Taken take(Entry entry, Open open) {
        passOver(entry);
        boolean isRemembered = mayRepeat.test(entry);
        if (isRemembered) {
            Entry first = taken.get(Key.of(entry));
            if (refused.contains(Refused.of(entry)) || (first != null && first.saysTheSameAs(entry))) {
                return new Taken.Repeated(entry);
            }
            if (first != null) {
                return new Taken.Contradicted(entry, first);
            }
        }
        catchUp(open);
        Decision<LedgerFact, PointsRefusal> decision = ledger.decide(entry.command(), open.account);
        if (!decision.isAccepted()) {
            if (isRemembered) {
                refused.add(Refused.of(entry));
            }
            return new Taken.Decided(new Judged(entry, decision, Optional.empty()));
        }
        open.account = ledger.evolveAll(open.account, decision.facts());
        open.next = ledger.due(open.account);
        if (isRemembered) {
            taken.put(Key.of(entry), entry);
        }
        return new Taken.Decided(new Judged(entry, decision, open.next.map(Due::at)));
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it: for going through a few accounts only.
     *
     * @param entry the row
     */
    public void passOver(Entry entry) {
        LocalDateTime recorded = entry.command().stamp().recorded();
        until = recorded.isAfter(until) ? recorded : until;
    }

    /** Does for every account, by id, what has become due by the last record of the log. */
    public void close() {
        List<Open> due = new ArrayList<>();
        accounts.forEach(open -> {
            if (open.isDueBy(until)) {
                due.add(open);
            }
        });
        due.sort((one, other) -> one.id.compareTo(other.id));
        due.forEach(this::catchUp);
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return accounts.isEmpty() ? Optional.empty() : Optional.of(until);
    }

    /** {@return every account the log names, by id} */
    public SortedMap<StreamId, Account> accounts() {
        SortedMap<StreamId, Account> all = new TreeMap<>();
        accounts.forEach(open -> all.put(open.id, open.account));
        return all;
    }

    private void catchUp(Open open) {
        while (open.isDueBy(until)) {
            Decision<LedgerFact, PointsRefusal> decision =
                    ledger.decide(open.next.orElseThrow().command(), open.account);
            if (!decision.isAccepted()) {
                throw new IllegalStateException("bug: the ledger refuses what it asked for itself on " + open.id + ": "
                        + decision.explanation());
            }
            List<LedgerFact> facts = decision.facts();
            open.account = ledger.evolveAll(open.account, facts);
            open.next = ledger.due(open.account);
            lapses.accept(open.id, decision);
        }
    }

    private static final class Open {
        private final StreamId id;
        private Account account;
        private Optional<Due<LedgerCommand>> next = Optional.empty();

        Open(StreamId id, Account account) {
            this.id = id;
            this.account = account;
        }

        boolean isDueBy(LocalDateTime moment) {
            return next.isPresent() && !next.get().at().isAfter(moment);
        }
    }

    /** A row that was refused, word for word: with anything else in it, it would be a correction. */
    private record Refused(StreamId account, LedgerCommand.ScoreDeed command) {
        static Refused of(Entry entry) {
            return new Refused(entry.account(), entry.command());
        }
    }

    private record Key(StreamId account, CommandId id) {
        static Key of(Entry entry) {
            return new Key(entry.account(), entry.command().stamp().id());
        }
    }
}
