package io.github.governance4j.store.jdbc.bench;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.faults.Village;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Claims on a village's accounts: each is decided by the ledger when it is made, on the account as it stands, and appended with its
 * facts, its reasons, its due moment and its row. The accounts are held in memory, as a host with snapshots or a cache holds them; each
 * thread has accounts of its own.
 */
final class Claims {
    private static final AtomicLong IDS = new AtomicLong();

    private final JdbcEventStore store;
    private final Account[] accounts;
    private final int[] versions;

    Claims(JdbcEventStore store, int count) {
        this.store = store;
        accounts = new Account[count];
        Arrays.fill(accounts, Village.LEDGER.initial());
        versions = new int[count];
    }

    /** The first claim on every account, in batches; not measured. */
    void open() {
        List<Append> appends = new ArrayList<>();
        for (int account = 0; account < accounts.length; account++) {
            appends.add(decided(account));
            if (appends.size() == 1000 || account == accounts.length - 1) {
                requireDone(store.appendEach(appends));
                appends.clear();
            }
        }
    }

    void one(JdbcEventStore through, int thread, int threads) {
        requireDone(List.of(through.append(List.of(decided(any(thread, threads))))));
    }

    void batch(int size, int thread, int threads) {
        Set<Integer> chosen = new HashSet<>();
        List<Append> appends = new ArrayList<>();
        while (appends.size() < size) {
            int account = any(thread, threads);
            if (chosen.add(account)) {
                appends.add(decided(account));
            }
        }
        requireDone(store.appendEach(appends));
    }

    /** As a host without a cache does it: the history is read for every claim. */
    void throughDesk(EventStore through, int thread, int threads) {
        int account = any(thread, threads);
        LedgerCommand deed = Village.deed(new CommandId("c" + IDS.incrementAndGet()), versions[account] % 600);
        Decision<LedgerFact, PointsRefusal> decision = Village.desk(through)
                .handle(new StreamId("H" + account), deed)
                .fold(decided -> decided.decision(), repeated -> refuse(), contended -> refuse());
        accounts[account] = Village.LEDGER.evolveAll(accounts[account], decision.facts());
        versions[account] += decision.facts().size();
    }

    private static Decision<LedgerFact, PointsRefusal> refuse() {
        throw new IllegalStateException("a claim of a thread's own was not taken");
    }

    private int any(int thread, int threads) {
        int share = accounts.length / threads;
        return ThreadLocalRandom.current().nextInt(share) * threads + thread;
    }

    // Each claim of an account falls into a month of its own, so that none comes to nothing by the cap.
    private Append decided(int account) {
        Account before = accounts[account];
        LedgerCommand deed = Village.deed(new CommandId("c" + IDS.incrementAndGet()), versions[account] % 600);
        Decision<LedgerFact, PointsRefusal> decision = Village.LEDGER.decide(deed, before);
        Account after = Village.LEDGER.evolveAll(before, decision.facts());
        Append append = new Append(
                Ledger.KIND,
                new StreamId("H" + account),
                versions[account],
                deed.stamp(),
                decision.facts(),
                decision.explanation(),
                Village.LEDGER.due(after).map(Due::at),
                row(after));
        accounts[account] = after;
        versions[account] += decision.facts().size();
        return append;
    }

    private static Map<String, String> row(Account account) {
        return Map.of("standing", account.recordedStanding().toString());
    }

    private static void requireDone(List<Appended> answers) {
        for (Appended answer : answers) {
            if (!(answer instanceof Appended.Done)) {
                throw new IllegalStateException("a claim of a thread's own was not taken: " + answer);
            }
        }
    }
}
