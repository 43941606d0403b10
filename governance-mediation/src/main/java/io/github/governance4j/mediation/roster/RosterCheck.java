package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.mediation.MediatorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be wrong with the rows of a roster. */
final class RosterCheck {
    private RosterCheck() {}

    static List<RosterFault> faults(List<Mediator> rows) {
        List<RosterFault> faults = new ArrayList<>();
        Map<MediatorId, List<Mediator>> before = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Mediator one = rows.get(row);
            List<Mediator> same = before.computeIfAbsent(one.id(), id -> new ArrayList<>());
            if (same.stream().anyMatch(other -> meet(one, other))) {
                faults.add(
                        new RosterFault(row, RosterFault.What.OVERLAPS, one.id().value()));
            }
            same.add(one);
            if (isTooLong(one)) {
                faults.add(new RosterFault(
                        row,
                        RosterFault.What.TERM_TOO_LONG,
                        one.lastDay().map(Object::toString).orElse("-")));
            }
        }
        return List.copyOf(faults);
    }

    static List<RosterFault> faults(List<Mediator> rows, Place place) {
        List<RosterFault> faults = new ArrayList<>(faults(rows));
        for (int row = 0; row < rows.size(); row++) {
            Mediator one = rows.get(row);
            for (AreaId area : one.areas()) {
                // Also an area that is gone by then: what became of it is served.
                if (place.territory().areas().stream()
                        .noneMatch(known -> known.id().equals(area))) {
                    faults.add(new RosterFault(row, RosterFault.What.UNKNOWN_AREA, area.value()));
                }
            }
            if (place.roster().body(one.body(), one.firstDay()).isEmpty()) {
                faults.add(new RosterFault(
                        row, RosterFault.What.UNKNOWN_BODY, one.body().value()));
            }
        }
        faults.sort(Comparator.comparingInt(RosterFault::row));
        return List.copyOf(faults);
    }

    private static boolean meet(Mediator one, Mediator other) {
        return other.lastDay().map(last -> !one.firstDay().isAfter(last)).orElse(true)
                && one.lastDay().map(last -> !other.firstDay().isAfter(last)).orElse(true);
    }

    private static boolean isTooLong(Mediator row) {
        return row.engagement() == Engagement.COMMITTEE_MEMBER
                && row.lastDay()
                        .map(last -> !last.isBefore(row.firstDay().plusYears(MediatorRoster.TERM_YEARS)))
                        .orElse(true);
    }
}
