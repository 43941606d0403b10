package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one case stands on its ladder (层级办理状态): what {@link Climbing} keeps of the facts. Equal when all it answers is. Immutable.
 */
public final class Climb {
    /** On no ladder yet. */
    static final Climb NOT_ENTERED = new Climb(new ClimbDraft());

    private final Standing status;
    private final @Nullable EditionId edition;
    private final @Nullable LadderId ladder;
    private final Set<PersonId> parties;
    private final int rung;
    private final @Nullable LocalDateTime arrived;
    private final @Nullable Deadline deadline;
    private final @Nullable Deadline window;
    private final @Nullable Deadline pauses;
    private final Visit[] visits;
    private final boolean tryRunning;
    private final boolean returnPending;
    private final boolean overdue;
    private final boolean supervised;
    private final int urged;
    private final List<BodyId> joint;
    private final int climbs;
    private final int passed;
    private final @Nullable LocalDateTime lastAct;

    Climb(ClimbDraft draft) {
        this.status = draft.status;
        this.edition = draft.edition;
        this.ladder = draft.ladder;
        this.parties = draft.parties;
        this.rung = draft.rung;
        this.arrived = draft.arrived;
        this.deadline = draft.deadline;
        this.window = draft.window;
        this.pauses = draft.pauses;
        this.visits = draft.visits;
        this.tryRunning = draft.tryRunning;
        this.returnPending = draft.returnPending;
        this.overdue = draft.overdue;
        this.supervised = draft.supervised;
        this.urged = draft.urged;
        this.joint = draft.joint;
        this.climbs = draft.climbs;
        this.passed = draft.passed;
        this.lastAct = draft.lastAct;
    }

    /** A copy to change. */
    ClimbDraft draft() {
        ClimbDraft draft = new ClimbDraft();
        draft.status = status;
        draft.edition = edition;
        draft.ladder = ladder;
        draft.parties = parties;
        draft.rung = rung;
        draft.arrived = arrived;
        draft.deadline = deadline;
        draft.window = window;
        draft.pauses = pauses;
        draft.visits = visits;
        draft.tryRunning = tryRunning;
        draft.returnPending = returnPending;
        draft.overdue = overdue;
        draft.supervised = supervised;
        draft.urged = urged;
        draft.joint = joint;
        draft.climbs = climbs;
        draft.passed = passed;
        draft.lastAct = lastAct;
        return draft;
    }

    /** {@return how it stands} */
    public Standing status() {
        return status;
    }

    /** {@return the edition it was entered under and keeps; empty before it entered} */
    public Optional<EditionId> edition() {
        return Optional.ofNullable(edition);
    }

    /** {@return its ladder; empty before it entered} */
    public Optional<LadderId> ladder() {
        return Optional.ofNullable(ladder);
    }

    /** {@return the order of the rung it is on, or was on when it ended; 0 before it entered} */
    public int rung() {
        return rung;
    }

    /** {@return when it came to this rung, in whatever way; empty before it entered} */
    public Optional<LocalDateTime> arrived() {
        return Optional.ofNullable(arrived);
    }

    /** {@return until when it may stay on this rung; empty where the rung has no limit} */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** {@return until when a party may ask for the next rung; empty unless it was answered and there is such a window} */
    public Optional<Deadline> window() {
        return Optional.ofNullable(window);
    }

    /**
     * {@return how many tries were made on a rung, over the whole life of the case}
     *
     * @param order the order of the rung
     */
    public int tries(int order) {
        return Visit.of(visits, order).tries();
    }

    /** {@return whether a try is running} */
    public boolean tryRunning() {
        return tryRunning;
    }

    /** {@return the parties, in the order of their ids} */
    public Set<PersonId> parties() {
        return parties;
    }

    /** {@return the order of the rung this one was first reached from, to which a return goes; 0 if the case began here} */
    public int cameFrom() {
        return Visit.of(visits, rung).cameFrom();
    }

    /**
     * {@return whether the case was sent back from a rung}
     *
     * @param order the order of the rung
     */
    public boolean returned(int order) {
        return Visit.of(visits, order).returned();
    }

    /**
     * {@return whether a rung is competent for good, so that nothing is returned from it}
     *
     * @param order the order of the rung
     */
    public boolean determined(int order) {
        return Visit.of(visits, order).determined();
    }

    /** {@return whether a return was asked for and not answered yet} */
    public boolean returnPending() {
        return returnPending;
    }

    /** {@return whether the limit of this rung stands still} */
    public boolean isPaused() {
        return deadline != null && deadline.isPaused();
    }

    /** {@return until when the limit of this rung may stand still; empty while it never did on this stay} */
    public Optional<Deadline> pauses() {
        return Optional.ofNullable(pauses);
    }

    /** {@return whether the limit of this rung has passed, as far as recorded} */
    public boolean overdue() {
        return overdue;
    }

    /** {@return whether it has come under supervision} */
    public boolean supervised() {
        return supervised;
    }

    /** {@return how often it was urged} */
    public int urged() {
        return urged;
    }

    /** {@return the bodies that handle it too, in the order they joined} */
    public List<BodyId> joint() {
        return joint;
    }

    /** {@return how often it moved up} */
    public int climbs() {
        return climbs;
    }

    /** {@return the moment of the latest fact; empty before it entered} */
    public Optional<LocalDateTime> lastAct() {
        return Optional.ofNullable(lastAct);
    }

    /** How many limits and windows have passed, and how often a limit ran again; names what is due next. */
    int passed() {
        return passed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Climb that
                        && status == that.status
                        && rung == that.rung
                        && tryRunning == that.tryRunning
                        && returnPending == that.returnPending
                        && overdue == that.overdue
                        && supervised == that.supervised
                        && urged == that.urged
                        && climbs == that.climbs
                        && passed == that.passed
                        && Objects.equals(edition, that.edition)
                        && Objects.equals(ladder, that.ladder)
                        && parties.equals(that.parties)
                        && Objects.equals(arrived, that.arrived)
                        && Objects.equals(deadline, that.deadline)
                        && Objects.equals(window, that.window)
                        && Objects.equals(pauses, that.pauses)
                        && Arrays.equals(visits, that.visits)
                        && joint.equals(that.joint)
                        && Objects.equals(lastAct, that.lastAct));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * status.hashCode() + rung) + Objects.hashCode(lastAct);
    }

    /** For people debugging: standing, ladder, rung and deadline. */
    @Override
    public String toString() {
        return status + " " + ladder + " " + rung + " " + deadline;
    }
}
