package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When something about an agreement happens by itself, and what can be done then. */
final class Dues {
    private Dues() {}

    /** The next moment of all; never before the last act. */
    static Optional<LocalDateTime> next(Settlement settlement, Office office) {
        if (settlement.stage() != SettlementStage.IN_EFFECT && settlement.stage() != SettlementStage.KEPT) {
            return Optional.empty();
        }
        Optional<LocalDateTime> next = earlier(confirmation(settlement, office), followUp(settlement));
        for (HeldClause held : settlement.clauses()) {
            next = earlier(next, clause(held));
        }
        return next.map(at -> settlement.lastAct().filter(at::isBefore).orElse(at));
    }

    /** When the time for asking for confirmation is over, while it can still be asked for. */
    static Optional<LocalDateTime> confirmation(Settlement settlement, Office office) {
        return settlement.mayAskForConfirmation() ? office.confirmBy(settlement).map(Deadline::over) : Optional.empty();
    }

    /** When asking how it is kept is late, while nobody did and something is still to be done. */
    static Optional<LocalDateTime> followUp(Settlement settlement) {
        boolean wanted = settlement.stage() == SettlementStage.IN_EFFECT
                && !settlement.followedUp()
                && !settlement.followUpOverdue();
        return wanted ? settlement.followUpBy().map(Deadline::over) : Optional.empty();
    }

    /** When a clause is overdue, while it is open and that was not recorded. */
    static Optional<LocalDateTime> clause(HeldClause held) {
        return held.stage() == ClauseStage.OPEN && !held.overdue()
                ? held.clause().due().map(due -> due.plusDays(1).atStartOfDay())
                : Optional.empty();
    }

    /** What can be done; a suit always, enforcement where a court confirmed it. */
    static Set<Way> ways(Settlement settlement, Way... also) {
        Set<Way> ways = EnumSet.of(Way.SUE);
        ways.addAll(List.of(also));
        if (settlement.isEnforceable()) {
            ways.add(Way.ENFORCE);
        }
        return ways;
    }

    private static Optional<LocalDateTime> earlier(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }
}
