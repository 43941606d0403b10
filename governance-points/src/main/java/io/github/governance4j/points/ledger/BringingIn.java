package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes over what an account held elsewhere. */
final class BringingIn {
    /** Balances of a day, brought in: what can be spent, and standing. */
    static final Rule BRING_IN =
            Rule.of("points.bring-in", Slot.day("day"), Slot.points("redeemable"), Slot.points("standing"));
    /** Nothing stands on the account: nothing has happened yet, or all of it was reversed. */
    static final Rule UNTOUCHED = Rule.of("points.bring-in.first", Slot.flag("untouched"));

    private BringingIn() {}

    static Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.BringIn command, Account account) {
        long day = command.stamp().happened().toLocalDate().toEpochDay();
        Opening opening = command.opening();
        Explanation recorded = Scoring.recorded(command.stamp());
        boolean untouched = account.isUntouched();
        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        if (!untouched) {
            against.add(PointsRefusal.ACCOUNT_IN_USE);
        }
        if (!recorded.holds()) {
            against.add(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED);
        }
        Finding why = BRING_IN.says(against.isEmpty())
                .day(day)
                .points(opening.lots().stream()
                        .mapToLong(lot -> lot.points().hundredths())
                        .sum())
                .points(opening.standing().hundredths())
                .because(UNTOUCHED.says(untouched).flag(untouched).build())
                .because(recorded);
        return against.isEmpty()
                ? Decision.accepted(
                        List.of(new LedgerFact.BalanceBroughtIn(
                                command.stamp().id(),
                                day,
                                ObjectionChecks.person(command.stamp().by()),
                                opening)),
                        why.build())
                : Decision.refused(against.iterator().next(), why.build());
    }
}
