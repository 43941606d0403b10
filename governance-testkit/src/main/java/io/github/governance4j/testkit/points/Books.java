package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One account lived through a decider, with everything that came of it. */
final class Books {
    private static final int MOST_DUE = 64;

    private final Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider;
    private final List<Posted> posted = new ArrayList<>();
    private final List<StoredFact> stored = new ArrayList<>();
    private Account account;

    /** One command and what came of it; {@code earlier} is what was on the books before. */
    record Posted(
            LedgerCommand command,
            Account before,
            List<LedgerFact> earlier,
            Decision<LedgerFact, PointsRefusal> decision,
            Account after) {
        Reckoning reckoned() {
            return Reckoning.of(earlier);
        }

        long day() {
            return command.stamp().happened().toLocalDate().toEpochDay();
        }

        <T extends LedgerFact> Optional<T> fact(Class<T> type) {
            return decision.facts().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst();
        }
    }

    private Books(Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider) {
        this.decider = decider;
        this.account = decider.initial();
    }

    static Books empty(Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider) {
        return new Books(decider);
    }

    static Books of(PointsUnderTest subject, PointsCase given) {
        Books books = new Books(subject.decider(given.editions()));
        given.steps().forEach(books::step);
        return books;
    }

    /** The books as they stood after one command. */
    static Books from(Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider, Posted one) {
        Books books = new Books(decider);
        books.account = one.after();
        return books;
    }

    void step(PointsCase.Step step) {
        if (step.command().isPresent()) {
            ask(step.command().get());
            return;
        }
        for (int i = 0; i < MOST_DUE; i++) {
            Optional<Due<LedgerCommand>> due =
                    decider.due(account).filter(next -> !next.at().isAfter(step.now()));
            if (due.isEmpty()) {
                return;
            }
            ask(due.get().command());
        }
    }

    Posted ask(LedgerCommand command) {
        Account before = account;
        List<LedgerFact> earlier = facts();
        Decision<LedgerFact, PointsRefusal> decision = decider.decide(command, before);
        for (LedgerFact fact : decision.facts()) {
            account = decider.evolve(account, fact);
            stored.add(new StoredFact(stored.size() + 1, command.stamp(), fact));
        }
        Posted now = new Posted(command, before, earlier, decision, account);
        posted.add(now);
        return now;
    }

    List<Posted> posted() {
        return posted;
    }

    /** The commands of one kind that were accepted, with the fact each made. */
    List<Posted> accepted(Class<? extends LedgerCommand> kind) {
        return posted.stream()
                .filter(one -> kind.isInstance(one.command()) && one.decision().isAccepted())
                .toList();
    }

    List<StoredFact> stored() {
        return stored;
    }

    List<LedgerFact> facts() {
        return stored.stream().map(kept -> (LedgerFact) kept.fact()).toList();
    }

    Account account() {
        return account;
    }
}
