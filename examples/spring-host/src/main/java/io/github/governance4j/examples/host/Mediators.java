package io.github.governance4j.examples.host;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.selection.Workloads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How busy the mediators are, out of the platform's own list page (调解员工作量). */
@Component
class Mediators {
    private final Tables tables;

    Mediators(Tables tables) {
        this.tables = tables;
    }

    RosterSnapshot snapshot() {
        List<Tables.Load> loads = tables.mediatorLoads();
        Map<MediatorId, Integer> open = new HashMap<>();
        loads.forEach(load -> open.put(new MediatorId(load.mediator()), load.open()));
        return RosterSnapshot.of(new Seen<>(new StreamId("roster"), 0, new Workloads(open)));
    }
}
