package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.AccountHistory;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What {@link PointsLaws} must be told (受检积分规则): the rules. Everything else has a default. */
public interface PointsUnderTest {
    /** {@return the rules under test; at least one edition adopted} */
    Editions<Catalogue> editions();

    /**
     * The decider over a rulebook; the library's own unless overridden.
     *
     * @param editions the rulebook
     * @return a decider over it
     */
    default Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider(Editions<Catalogue> editions) {
        return Ledger.over(editions);
    }

    /**
     * What answers for the past.
     *
     * @param facts all facts of one account
     * @return its history
     */
    default AccountHistory history(List<StoredFact> facts) {
        return AccountHistory.of(facts);
    }

    /** {@return an empty store, to see each command twice with} */
    default EventStore store() {
        return new InMemoryEventStore();
    }

    /** {@return how the catalogues are written down and read again; empty if they are not} */
    default Optional<Printing> printing() {
        return Optional.empty();
    }

    /** {@return the least share of cases, in percent, that must reach what the rules allow to be reached: 5} */
    default int leastPercent() {
        return 5;
    }

    /** {@return the rulebooks the laws run on; {@link #editions} alone unless overridden} */
    @Provide
    default Arbitrary<Editions<Catalogue>> rulebooks() {
        return Arbitraries.just(editions());
    }

    /** {@return a rulebook, and a year or several of one account under it} */
    @Provide
    default Arbitrary<PointsCase> cases() {
        return Combinators.combine(rulebooks(), Wish.lists())
                .as((editions, wishes) -> new Wishes(editions).granted(wishes))
                .withoutEdgeCases();
    }
}
