package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The households' accounts (账户). */
final class Accounts {
    private final Ledger ledger;
    private final SortedMap<StreamId, Account> states = new TreeMap<>();

    Accounts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An account, whether anything is on it or not. */
    Account state(StreamId account) {
        return states.getOrDefault(account, ledger.initial());
    }

    /** Takes note that an account is spoken of. */
    void name(StreamId account) {
        states.putIfAbsent(account, ledger.initial());
    }

    SortedMap<StreamId, Account> states() {
        return Collections.unmodifiableSortedMap(states);
    }

    Optional<Due<LedgerCommand>> due(StreamId account) {
        return ledger.due(state(account));
    }

    Optional<LocalDateTime> dueAt(StreamId account) {
        return due(account).map(Due::at);
    }

    /** Decides, and moves the account on. */
    Decision<LedgerFact, PointsRefusal> tell(StreamId account, LedgerCommand command) {
        Decision<LedgerFact, PointsRefusal> decision = ledger.decide(command, state(account));
        if (decision.isAccepted()) {
            states.put(account, ledger.evolveAll(state(account), decision.facts()));
        }
        return decision;
    }

    /** How anything but a deed was decided. */
    static Ruling<LedgerFact> ruling(
            StreamId account,
            LedgerCommand command,
            String item,
            Decision<LedgerFact, PointsRefusal> decision,
            Optional<LocalDateTime> due) {
        return new Ruling<>(
                account,
                command.stamp(),
                item,
                decision.isAccepted() ? Outcome.ACCEPTED : Outcome.REFUSED,
                decision.fold(ok -> ok.explanation().code(), no -> no.reason().name()),
                decision.facts(),
                decision.explanation(),
                decision.isAccepted() ? due : Optional.empty());
    }

    /** The item a command that follows from a claim is about. */
    static String item(LedgerCommand command) {
        return command instanceof LedgerCommand.ScoreDeed deed
                ? deed.deed().item().value()
                : command instanceof LedgerCommand.DeductStanding deduct
                        ? deduct.deed().item().value()
                        : Ruling.FOLLOWS;
    }
}
