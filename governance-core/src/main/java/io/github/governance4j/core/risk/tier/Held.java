package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is kept of the facts about one subject; {@link Tiered} says what of it anybody may see. */
@Value.Immutable
@Hidden
sealed interface Held permits ImmutableHeld {
    /** What the stream is about, from the first proposal on. */
    Optional<Subject> subject();

    /** The proposal that waits. */
    Optional<Proposal> pending();

    /** The plan for it. */
    Optional<Plan> pendingPlan();

    /** What was confirmed last and took effect, and has not ended as far as recorded. */
    Optional<Confirmation> standing();

    /** What stood before a raise or a renewal, where it had not ended. */
    Optional<Former> before();

    /** A lowering that waits. */
    Optional<Confirmation> waiting();

    /** A lowering that waited until what stands was confirmed; should that fall, it waits again. */
    Optional<Confirmation> setAside();

    /** How many there were. */
    int confirmations();

    /** The open objection. */
    Optional<Objection> objection();

    /** What it is against. */
    Optional<Confirmation> challenged();

    /** Who objected to what stands. */
    Set<PersonId> objected();

    /** Whether an objection went unanswered, so that no measure falls on persons. */
    boolean personsOff();

    /** When it is time to look again. */
    Optional<Deadline> review();

    /** Until when, once it is time. */
    Optional<Deadline> reviewBy();

    /** Whether the plan's last day was recorded as over. */
    boolean planLate();

    /** The order to put it right. */
    Optional<Rectification> order();

    /** Whether its limit was recorded as passed. */
    boolean orderLate();

    /** Who says that it is put right. */
    Optional<Report> report();

    /** Whether it was recorded that nobody went to see. */
    boolean reexaminationLate();

    /** What may not be proposed again for some time. */
    List<Rejected> rejected();

    /** How many facts there are. */
    long version();

    /** When the latest of them happened. */
    Optional<LocalDateTime> lastAct();

    /** A copy to change. */
    default ImmutableHeld.Builder draft() {
        return ImmutableHeld.builder().from(this);
    }

    /** What stood, and what those it affected had gained against it by then: when it comes back, that comes back too. */
    record Former(Confirmation confirmation, Set<PersonId> objected, boolean personsOff, boolean planLate) {}

    /** A report that something is put right. */
    record Report(PersonId by, Optional<PostId> post, LocalDateTime at, Optional<Deadline> reexamineBy) {}

    /** What a body proposed in vain. */
    record Rejected(BodyId by, ModelId model, EditionId edition, Readings readings, Deadline until) {
        boolean isAbout(BodyId body, ModelId of, EditionId under) {
            return by.equals(body) && model.equals(of) && edition.equals(under);
        }
    }
}
