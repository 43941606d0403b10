package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.PointsRefusal;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lets silence uphold objections at their own moment: before the next command, as if the account had been ticked in time. */
final class Silence {
    private Silence() {}

    /** A command on an account on which somebody was burdened. */
    static Decision<LedgerFact, PointsRefusal> before(
            LedgerCommand command, Account account, Clock clock, Ledger ledger) {
        LocalDateTime moment = command.stamp().happened();
        if (isOfTheClock(command) || !hasUpheld(account, moment)) {
            return ledger.judge(command, account);
        }
        Deque<Decision<LedgerFact, PointsRefusal>> done = new ArrayDeque<>();
        Account now = account;
        Optional<Due<LedgerCommand>> next = clock.due(now);
        // In due order, since what has run out before its time was over is not upheld any more.
        while (hasUpheld(now, moment)
                && next.filter(due -> !due.at().isAfter(moment)).isPresent()) {
            Decision<LedgerFact, PointsRefusal> passed = ledger.judge(next.get().command(), now);
            done.push(passed);
            now = ledger.evolveAll(now, passed.facts());
            next = clock.due(now);
        }
        Decision<LedgerFact, PointsRefusal> decision = ledger.judge(command, now);
        while (!done.isEmpty()) {
            decision = decision.after(done.pop());
        }
        return decision;
    }

    private static boolean isOfTheClock(LedgerCommand command) {
        return command instanceof LedgerCommand.LapseLots || command instanceof ObjectionCommand.RecordOverdue;
    }

    /** Whether the time to answer an objection was over by a moment, and nobody's answer upholds it. */
    private static boolean hasUpheld(Account account, LocalDateTime moment) {
        return account.burdens().open().stream()
                .filter(open -> open.rules().onSilence() == ObjectionRules.Silence.UPHOLDS)
                .flatMap(open -> open.objection().stream())
                .filter(Objection::isUntold)
                .anyMatch(open -> !Burdens.overdueFrom(open).isAfter(moment));
    }
}
