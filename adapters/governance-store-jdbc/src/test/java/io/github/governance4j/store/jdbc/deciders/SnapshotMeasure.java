package io.github.governance4j.store.jdbc.deciders;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.InMemorySnapshots;
import io.github.governance4j.core.store.Snapshots;
import io.github.governance4j.json.Wire;
import io.github.governance4j.json.WireForm;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcSnapshots;
import io.github.governance4j.testkit.rights.RightsVillage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures what opening a long account costs, with a snapshot and without. No test: run its main. */
public final class SnapshotMeasure {
    private static final int FACTS = 5_000;
    private static final int TIMES = 60;
    private static final StreamId ACCOUNT = new StreamId("H-long");
    private static final Ledger LEDGER = Ledger.over(RightsVillage.editions());

    private SnapshotMeasure() {}

    /**
     * Prints medians in microseconds.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<Append> life = life();
        EventStore memory = new InMemoryEventStore();
        life.forEach(one -> memory.append(List.of(one)));
        measure("in memory", memory, new InMemorySnapshots());
        JdbcEventStore store = JdbcEventStore.owning(Base.POSTGRESQL.dataSource(), Wire.standard());
        store.appendEach(life);
        measure("PostgreSQL", store, JdbcSnapshots.beside(store));
    }

    private static List<Append> life() {
        List<Append> life = new ArrayList<>();
        Account account = LEDGER.initial();
        int version = 0;
        for (int i = 0; version < FACTS; i++) {
            LocalDateTime at = LocalDateTime.of(2024, 1, 2, 9, 0).plusHours(2L * i);
            Stamp stamp = new Stamp(
                    new CommandId("measure-" + i), at, at, new Actor.Post(new PostId("clerk"), new PersonId("clerk")));
            LedgerCommand command = new LedgerCommand.ScoreDeed(
                    stamp, new Deed(new ItemCode(i % 3 == 0 ? "yard" : "honour"), new PersonId("member-" + i % 3)));
            Decision<LedgerFact, PointsRefusal> decision = LEDGER.decide(command, account);
            account = LEDGER.evolveAll(account, decision.facts());
            life.add(new Append(
                    Ledger.KIND,
                    ACCOUNT,
                    version,
                    stamp,
                    decision.facts(),
                    decision.explanation(),
                    LEDGER.due(account).map(Due::at),
                    Map.of()));
            version += decision.facts().size();
        }
        return life;
    }

    private static void measure(String where, EventStore store, Snapshots snapshots) {
        Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> plain =
                Desk.of(Ledger.KIND, LEDGER, LedgerFact.class, store);
        Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> sparing =
                plain.withSnapshots(snapshots, WireForm.ofAccounts(), 1);
        // One more command keeps the snapshot.
        LocalDateTime later = LocalDateTime.of(2027, 1, 2, 9, 0);
        sparing.handle(
                ACCOUNT,
                new LedgerCommand.ScoreDeed(
                        new Stamp(new CommandId("last"), later, later, new Actor.Party(new PersonId("clerk"))),
                        new Deed(new ItemCode("honour"), new PersonId("member-1"))));
        int length = snapshots
                .latest(ACCOUNT, WireForm.ofAccounts().name())
                .orElseThrow()
                .body()
                .length();
        System.out.printf(
                "%s: %d facts, snapshot of %d characters; opened without in %d us, with in %d us%n",
                where, plain.open(ACCOUNT).version(), length, median(plain), median(sparing));
    }

    private static long median(Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk) {
        long[] took = new long[TIMES];
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < TIMES; i++) {
                long from = System.nanoTime();
                desk.open(ACCOUNT);
                took[i] = (System.nanoTime() - from) / 1_000;
            }
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }
}
