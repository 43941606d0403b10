package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.List;
import java.util.Optional;

/** The library's ledger with a hand in its works; as it is, it does what the ledger does. */
class TamperedLedger implements Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    private static final Rule STORY = Rule.of("ledger.story");

    private final Ledger sound;

    TamperedLedger() {
        this(RightsVillage.editions());
    }

    TamperedLedger(Editions<Catalogue> editions) {
        this.sound = Ledger.over(editions, WorkCalendar.china());
    }

    @Override
    public Account initial() {
        return sound.initial();
    }

    @Override
    public Decision<LedgerFact, PointsRefusal> decide(LedgerCommand command, Account account) {
        return sound.decide(command, account);
    }

    @Override
    public Account evolve(Account account, LedgerFact fact) {
        return sound.evolve(account, fact);
    }

    @Override
    public Optional<Due<LedgerCommand>> due(Account account) {
        return sound.due(account);
    }

    static Decision<LedgerFact, PointsRefusal> accepted(List<LedgerFact> facts) {
        return Decision.accepted(facts, STORY.says(true).build());
    }

    static Decision<LedgerFact, PointsRefusal> refused(PointsRefusal reason) {
        return Decision.refused(reason, STORY.says(false).build());
    }

    static Stamp by(Stamp stamp, Actor another) {
        return new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), another);
    }
}
