package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.testkit.rights.AccountLives;
import io.github.governance4j.testkit.rights.RightsVillage;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Accounts of one village under the laws of snapshots. */
interface Accounts extends SnapshotLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    StateForm<Account> FORM = new ByHand();

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
        return FORM;
    }

    @Override
    default Arbitrary<List<LedgerCommand>> commands() {
        return AccountLives.of(RightsVillage::editions);
    }
}
