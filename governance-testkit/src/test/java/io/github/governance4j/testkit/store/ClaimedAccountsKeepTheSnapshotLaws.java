package io.github.governance4j.testkit.store;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.testkit.rights.AccountLives;
import io.github.governance4j.testkit.rights.ClaimUnderTest;
import io.github.governance4j.testkit.rights.RightsVillage;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same over accounts that claims credit; fewer lives, since each is that of a village. */
class ClaimedAccountsKeepTheSnapshotLaws implements Accounts {
    @Override
    @Property(tries = 8)
    public void every_answer_is_the_one_without_snapshots(
            @ForAll("commands") List<LedgerCommand> commands,
            @ForAll("mishaps") List<Mishap> mishaps,
            @ForAll @IntRange(min = 1, max = 6) int every) {
        Accounts.super.every_answer_is_the_one_without_snapshots(commands, mishaps, every);
    }

    @Override
    @Property(tries = 6)
    public void what_was_written_is_read_as_an_equal_state(@ForAll("commands") List<LedgerCommand> commands) {
        Accounts.super.what_was_written_is_read_as_an_equal_state(commands);
    }

    @Override
    @Property(tries = 6)
    public void opening_reads_no_more_than_what_came_since(
            @ForAll("commands") List<LedgerCommand> commands, @ForAll @IntRange(min = 1, max = 6) int every) {
        Accounts.super.opening_reads_no_more_than_what_came_since(commands, every);
    }

    @Override
    public Arbitrary<List<LedgerCommand>> commands() {
        return AccountLives.of(new ClaimUnderTest() {
            @Override
            public Editions<Catalogue> editions() {
                return RightsVillage.editions();
            }
        });
    }
}
