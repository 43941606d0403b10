package io.github.governance4j.store.jdbc.deciders;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Snapshots;
import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.json.Wire;
import io.github.governance4j.json.WireForm;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcSnapshots;
import io.github.governance4j.testkit.rights.AccountLives;
import io.github.governance4j.testkit.rights.RightsVillage;
import io.github.governance4j.testkit.store.Mishap;
import io.github.governance4j.testkit.store.SnapshotLaws;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Accounts written down as JSON beside their facts, under the laws of snapshots. */
interface AccountsBesideTheStore extends SnapshotLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    /** Where. */
    Base base();

    @Override
    default Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider() {
        return Ledger.over(RightsVillage.editions());
    }

    @Override
    default Class<LedgerFact> factType() {
        return LedgerFact.class;
    }

    @Override
    default StateForm<Account> form() {
        return WireForm.ofAccounts();
    }

    @Override
    default Arbitrary<List<LedgerCommand>> commands() {
        return AccountLives.of(RightsVillage::editions);
    }

    @Override
    default EventStore freshStore() {
        return emptied();
    }

    @Override
    default Snapshots freshSnapshots() {
        return JdbcSnapshots.beside(emptied());
    }

    // Fewer than in memory, where the same laws run on the desk itself.
    @Override
    @Property(tries = 10)
    default void every_answer_is_the_one_without_snapshots(
            @ForAll("commands") List<LedgerCommand> commands,
            @ForAll("mishaps") List<Mishap> mishaps,
            @ForAll @IntRange(min = 1, max = 6) int every) {
        SnapshotLaws.super.every_answer_is_the_one_without_snapshots(commands, mishaps, every);
    }

    @Override
    @Property(tries = 10)
    default void opening_reads_no_more_than_what_came_since(
            @ForAll("commands") List<LedgerCommand> commands, @ForAll @IntRange(min = 1, max = 6) int every) {
        SnapshotLaws.super.opening_reads_no_more_than_what_came_since(commands, every);
    }

    private JdbcEventStore emptied() {
        try (Connection connection = base().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("g4j_fact", "g4j_command", "g4j_stream", "g4j_snapshot")) {
                statement.executeUpdate("DELETE FROM " + table + " WHERE stream IN ('" + ONE + "', '" + OTHER + "')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return JdbcEventStore.owning(base().dataSource(), Wire.standard());
    }
}
