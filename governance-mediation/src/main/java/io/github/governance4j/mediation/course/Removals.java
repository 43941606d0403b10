package io.github.governance4j.mediation.course;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.rules.MediationRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was removed or let go for misconduct since the edition a dispute keeps (罢免、解聘): 人民调解法 art. 15. It keeps its rules, its tracks
 * and its list; but nobody mediates on because a dispute is older than their removal.
 */
final class Removals {
    private Removals() {}

    /** The row that says so: of the latest edition in force by the day that knows them on it; nothing where that one has them otherwise. */
    static Optional<Mediator> of(Office office, Held held, MediatorId mediator, LocalDate day) {
        List<Edition<MediationRules>> all = office.editions().all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Edition<MediationRules> edition = all.get(i);
            if (edition.id().equals(held.edition)) {
                return Optional.empty();
            }
            if (edition.adopted().holds() && !edition.speaksFrom().isAfter(day)) {
                Optional<Mediator> row = edition.rules().roster().mediators().mediator(mediator, day);
                if (row.isPresent()) {
                    return row.filter(one -> one.status() == MediatorStatus.REMOVED);
                }
            }
        }
        return Optional.empty();
    }

    /** The roster a dispute keeps, with those who were removed since. */
    static MediatorRoster roster(Office office, Held held, MediationRules rules, LocalDate day) {
        MediatorRoster kept = rules.roster().mediators();
        if (office.editions()
                .on(day)
                .filter(edition -> !edition.id().equals(held.edition))
                .isEmpty()) {
            return kept;
        }
        Map<MediatorId, Mediator> removed = new HashMap<>();
        for (Mediator one : kept.on(day)) {
            of(office, held, one.id(), day).ifPresent(row -> removed.put(row.id(), row));
        }
        if (removed.isEmpty()) {
            return kept;
        }
        List<Mediator> rows = new ArrayList<>(kept.rows());
        rows.removeIf(row -> removed.containsKey(row.id()));
        rows.addAll(removed.values());
        return MediatorRoster.of(rows);
    }
}
