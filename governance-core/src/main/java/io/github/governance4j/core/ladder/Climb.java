package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
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

    /** Never changed any more; {@link #draft} copies it. */
    private final ClimbDraft now;

    Climb(ClimbDraft now) {
        this.now = now;
    }

    /** A copy to change. */
    ClimbDraft draft() {
        return new ClimbDraft(now);
    }

    /** {@return how it stands} */
    public Standing status() {
        return now.status;
    }

    /** {@return the edition it was entered under and keeps; empty before it entered} */
    public Optional<EditionId> edition() {
        return Optional.ofNullable(now.edition);
    }

    /** {@return its ladder; empty before it entered} */
    public Optional<LadderId> ladder() {
        return Optional.ofNullable(now.ladder);
    }

    /** {@return the order of the rung it is on, or was on when it ended; 0 before it entered} */
    public int rung() {
        return now.rung;
    }

    /** {@return when it came to this rung, in whatever way; empty before it entered} */
    public Optional<LocalDateTime> arrived() {
        return Optional.ofNullable(now.arrived);
    }

    /** {@return until when it may stay on this rung; empty where the rung has no limit} */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(now.deadline);
    }

    /** {@return until when a party may ask for the next rung; empty unless it was answered and there is such a window} */
    public Optional<Deadline> window() {
        return Optional.ofNullable(now.window);
    }

    /**
     * {@return how many tries were made on a rung, over the whole life of the case}
     *
     * @param order the order of the rung
     */
    public int tries(int order) {
        return Visit.of(now.visits, order).tries();
    }

    /** {@return whether a try is running} */
    public boolean tryRunning() {
        return now.tryRunning;
    }

    /** {@return the parties, in the order of their ids} */
    public Set<PersonId> parties() {
        return now.parties;
    }

    /** {@return the order of the rung this one was first reached from, to which a return goes; 0 if the case began here} */
    public int cameFrom() {
        return Visit.of(now.visits, now.rung).cameFrom();
    }

    /**
     * {@return whether the case was sent back from a rung}
     *
     * @param order the order of the rung
     */
    public boolean returned(int order) {
        return Visit.of(now.visits, order).returned();
    }

    /**
     * {@return whether a rung is competent for good, so that nothing is returned from it}
     *
     * @param order the order of the rung
     */
    public boolean determined(int order) {
        return Visit.of(now.visits, order).determined();
    }

    /** {@return whether a return was asked for and not answered yet} */
    public boolean returnPending() {
        return now.returnPending;
    }

    /** {@return whether the limit of this rung stands still} */
    public boolean isPaused() {
        return now.deadline != null && now.deadline.isPaused();
    }

    /** {@return until when the limit of this rung may stand still; empty while it never did on this stay} */
    public Optional<Deadline> pauses() {
        return Optional.ofNullable(now.pauses);
    }

    /** {@return whether the limit of this rung has passed, as far as recorded} */
    public boolean overdue() {
        return now.overdue;
    }

    /** {@return whether it has come under supervision} */
    public boolean supervised() {
        return now.supervised;
    }

    /** {@return how often it was urged} */
    public int urged() {
        return now.urged;
    }

    /** {@return the bodies that handle it too, in the order they joined} */
    public List<BodyId> joint() {
        return now.joint;
    }

    /** {@return how often it moved up} */
    public int climbs() {
        return now.climbs;
    }

    /** {@return the moment of the latest fact; empty before it entered} */
    public Optional<LocalDateTime> lastAct() {
        return Optional.ofNullable(now.lastAct);
    }

    /** What ends by itself next: the limit, the time it may stand still, or the window; null where nothing runs. */
    @Nullable
    Deadline running() {
        if (pauseEndsNext()) {
            return now.pauses;
        }
        return switch (now.status) {
            case OPEN -> now.overdue || isPaused() ? null : now.deadline;
            case REPLIED -> now.window;
            default -> null;
        };
    }

    /** Whether the time the limit may stand still ends next; answered, a case rests, but a rejected answer finds its limit running. */
    boolean pauseEndsNext() {
        if (!isPaused() || now.pauses == null || now.overdue) {
            return false;
        }
        return now.status == Standing.OPEN
                || (now.status == Standing.REPLIED
                        && (now.window == null || !now.window.over().isBefore(now.pauses.over())));
    }

    /** A moment, or that of the latest fact if it was later. */
    LocalDateTime notBeforeLastAct(LocalDateTime moment) {
        LocalDateTime last = now.lastAct;
        return last != null && moment.isBefore(last) ? last : moment;
    }

    /** The moment of the latest fact, if there is one. */
    @Nullable
    LocalDateTime latest() {
        return now.lastAct;
    }

    /** The rules it is handled by: its ladder in its edition, if both are at hand. */
    @Nullable
    Ladder ladderIn(Editions<Ladders> editions) {
        if (now.edition == null || now.ladder == null) {
            return null;
        }
        Edition<Ladders> edition = editions.byId(now.edition).orElse(null);
        return edition == null ? null : edition.rules().ladder(now.ladder).orElse(null);
    }

    /** How many limits and windows have passed, and how often a limit ran again; names what is due next. */
    int passed() {
        return now.passed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Climb that
                        && now.status == that.now.status
                        && now.rung == that.now.rung
                        && now.tryRunning == that.now.tryRunning
                        && now.returnPending == that.now.returnPending
                        && now.overdue == that.now.overdue
                        && now.supervised == that.now.supervised
                        && now.urged == that.now.urged
                        && now.climbs == that.now.climbs
                        && now.passed == that.now.passed
                        && Objects.equals(now.edition, that.now.edition)
                        && Objects.equals(now.ladder, that.now.ladder)
                        && now.parties.equals(that.now.parties)
                        && Objects.equals(now.arrived, that.now.arrived)
                        && Objects.equals(now.deadline, that.now.deadline)
                        && Objects.equals(now.window, that.now.window)
                        && Objects.equals(now.pauses, that.now.pauses)
                        && Arrays.equals(now.visits, that.now.visits)
                        && now.joint.equals(that.now.joint)
                        && Objects.equals(now.lastAct, that.now.lastAct));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * now.status.hashCode() + now.rung) + Objects.hashCode(now.lastAct);
    }

    /** For people debugging: standing, ladder, rung and deadline. */
    @Override
    public String toString() {
        return now.status + " " + now.ladder + " " + now.rung + " " + now.deadline;
    }
}
