package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A village's accounts while a log is gone through (村积分账簿): the four lines a host needs, and a list of what came of them. For one
 * thread.
 */
final class VillageBook {
    private static final int TICKS = 10_000;

    private final Ledger ledger;
    private final EventStore store = new InMemoryEventStore();
    private final Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Entry> repeated = new ArrayList<>();
    private final Map<StreamId, Map<CommandId, Entry>> taken = new HashMap<>();
    private final TreeSet<StreamId> accounts = new TreeSet<>();
    private LocalDateTime until = LocalDateTime.MIN;

    VillageBook(Editions<Catalogue> editions) {
        this.ledger = Ledger.over(editions);
        this.desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, store);
    }

    /** Puts one deed before the desk; empty if the account took a deed of that id before, which changes nothing. */
    Optional<Judged> take(Entry entry) {
        accounts.add(entry.account());
        LocalDateTime recorded = entry.command().stamp().recorded();
        until = recorded.isAfter(until) ? recorded : until;
        Optional<Judged> now = desk.handle(entry.account(), entry.command())
                .fold(
                        decided -> Optional.of(new Judged(
                                entry,
                                decided.decision(),
                                decided.decision().isAccepted() ? due(entry.account()) : Optional.empty())),
                        seenBefore -> Optional.empty(),
                        contended -> {
                            throw new IllegalStateException("nobody else writes to this store: " + entry.id());
                        });
        now.ifPresent(one -> {
            judged.add(one);
            if (one.decision().isAccepted()) {
                taken.computeIfAbsent(entry.account(), account -> new HashMap<>())
                        .put(entry.command().stamp().id(), entry);
            }
        });
        if (now.isEmpty() && contradicted(entry).isEmpty()) {
            repeated.add(entry);
        }
        return now;
    }

    /** The deed an account took under the same id, if it is another one: someone wrote down two deeds under one id. */
    Optional<Entry> contradicted(Entry entry) {
        return Optional.ofNullable(taken.getOrDefault(entry.account(), Map.of())
                        .get(entry.command().stamp().id()))
                .filter(first -> !first.saysTheSameAs(entry));
    }

    /** Does what has become due by the last record of the log. */
    void close() {
        if (!accounts.isEmpty()) {
            int done = TICKS;
            while (done == TICKS) {
                done = desk.tick(until, TICKS);
            }
        }
    }

    /** The last moment anything was recorded at; empty for an empty log. */
    Optional<LocalDateTime> until() {
        return accounts.isEmpty() ? Optional.empty() : Optional.of(until);
    }

    List<Judged> judged() {
        return judged;
    }

    /** Rows that say again, word for word, what their account had taken under the same id. */
    List<Entry> repeated() {
        return repeated;
    }

    /** Every account the log names, by id. */
    SortedMap<StreamId, Account> accounts() {
        SortedMap<StreamId, Account> all = new TreeMap<>();
        accounts.forEach(id -> all.put(id, desk.open(id).state()));
        return all;
    }

    /** Why lots lapsed, by account; only accounts on which some did. */
    Map<StreamId, List<Explanation>> lapses() {
        Map<StreamId, List<Explanation>> all = new TreeMap<>();
        for (StreamId account : accounts) {
            List<Explanation> reasons = store.load(account).stream()
                    .filter(kept -> kept.fact() instanceof LedgerFact.LotsLapsed)
                    .map(StoredFact::stamp)
                    .flatMap(stamp -> store.explanation(account, stamp.id()).stream())
                    .toList();
            if (!reasons.isEmpty()) {
                all.put(account, reasons);
            }
        }
        return all;
    }

    private Optional<LocalDateTime> due(StreamId account) {
        return ledger.due(desk.open(account).state()).map(Due::at);
    }
}
