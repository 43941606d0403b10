package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link Climb} being changed by one fact (待定状态). Not changed any more once a {@link Climb} holds it. */
final class ClimbDraft {
    Standing status = Standing.NOT_ENTERED;

    @Nullable
    EditionId edition;

    @Nullable
    LadderId ladder;

    Set<PersonId> parties = Set.of();
    int rung;

    @Nullable
    LocalDateTime arrived;

    @Nullable
    Deadline deadline;

    @Nullable
    Deadline window;

    @Nullable
    Deadline pauses;

    Visit[] visits = Visit.NONE;
    /** A bit for each visit, by the end of its order: without that there was none, and nobody need look. */
    int met;

    boolean tryRunning;
    boolean returnPending;
    boolean overdue;
    boolean supervised;
    int urged;
    List<BodyId> joint = List.of();
    int climbs;
    int passed;

    @Nullable
    LocalDateTime lastAct;

    ClimbDraft() {}

    ClimbDraft(ClimbDraft before) {
        this.status = before.status;
        this.edition = before.edition;
        this.ladder = before.ladder;
        this.parties = before.parties;
        this.rung = before.rung;
        this.arrived = before.arrived;
        this.deadline = before.deadline;
        this.window = before.window;
        this.pauses = before.pauses;
        this.visits = before.visits;
        this.met = before.met;
        this.tryRunning = before.tryRunning;
        this.returnPending = before.returnPending;
        this.overdue = before.overdue;
        this.supervised = before.supervised;
        this.urged = before.urged;
        this.joint = before.joint;
        this.climbs = before.climbs;
        this.passed = before.passed;
        this.lastAct = before.lastAct;
    }

    Visit here() {
        return Visit.of(visits, rung);
    }

    void keep(Visit visit) {
        visits = visit.in(visits);
        met |= 1 << visit.order();
    }

    private void meet(int order) {
        if ((met & (1 << order)) == 0 || !Visit.knows(visits, order)) {
            visits = Visit.first(order, rung).after(visits);
            met |= 1 << order;
        }
    }

    /** It comes to a rung, for the first time from where it is now; whatever was going on where it was is over. */
    void moveTo(Stay stay, LocalDateTime arrival) {
        meet(stay.rung());
        rung = stay.rung();
        arrived = arrival;
        status = Standing.OPEN;
        deadline = stay.deadline().orElse(null);
        pauses = null;
        window = null;
        tryRunning = false;
        returnPending = false;
        overdue = false;
    }

    /** It rests or ends; nothing goes on any more. */
    void rest(Standing standing) {
        status = standing;
        window = null;
        tryRunning = false;
        returnPending = false;
    }
}
