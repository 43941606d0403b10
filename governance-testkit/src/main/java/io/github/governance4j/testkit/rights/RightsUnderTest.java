package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link RightsLaws} must be told (受检积分规则): the catalogues. Everything else has a default. */
public interface RightsUnderTest {
    /** {@return the catalogues under test; at least one edition adopted} */
    Editions<Catalogue> editions();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> ledger() {
        return Ledger.over(editions(), calendar());
    }

    /**
     * What of an account may be shown to others on a day; what the account itself says unless overridden.
     *
     * @param account the account
     * @param day the day
     * @return the entries
     */
    default List<CommandId> shown(Account account, LocalDate day) {
        return account.shown(day);
    }

    /** {@return how many of the lives must reach each thing the laws speak of: 1; a share would be missed by chance on rules that seldom bite} */
    default int leastLives() {
        return 1;
    }

    /** {@return what happens on a few accounts of one village, oldest first; what a wish comes to hangs on how things stand then} */
    @Provide
    default Arbitrary<List<VillageWish>> lives() {
        return VillageWish.ofAccounts();
    }
}
