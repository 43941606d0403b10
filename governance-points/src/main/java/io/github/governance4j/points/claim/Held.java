package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.PublicNotice;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.house.Hidden;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is kept of the facts about one claim; {@link Claim} says what of it anybody may see. */
@Value.Immutable
@Hidden
sealed interface Held permits ImmutableHeld {
    /** How far it has come. */
    ClaimStage stage();

    /** What was declared, under which edition, by whom, and what its item is. */
    Optional<Case> declared();

    /** Where it stands; kept when it ends, so that it can go on there. */
    Optional<Stand> stand();

    /** Everybody who acted on it, in order. */
    List<Act> acts();

    /** The authority's finding. */
    Optional<String> finding();

    /** The points somebody chose, and why. */
    Optional<Chosen> chosen();

    /** What the person was told, and whether the time to reply is over. */
    Optional<Told> told();

    /** What is put up. */
    Optional<Shown> shown();

    /** The place asked for last. */
    Optional<Bid> bid();

    /** What the account was asked to enter last, and until when it answers. */
    Optional<Booking> booking();

    /** What the account was asked to reverse. */
    Optional<Undoing> undoing();

    /** What was heard of the reversals of its entry, whoever made them. */
    Reversals reversals();

    /** Until when the account answers. */
    Optional<Deadline> answerBy();

    /** How often it was asked the same. */
    long asked();

    /** Why it was declined last. */
    Optional<Refusal> refusal();

    /** The last objection to that. */
    Optional<Objection> objection();

    /** How many facts there are. */
    long version();

    /** When the latest of them happened. */
    Optional<LocalDateTime> lastAct();

    /** A copy to change. */
    default ImmutableHeld.Builder draft() {
        return ImmutableHeld.builder().from(this);
    }

    /** What was declared. */
    record Case(EditionId edition, FlowId flow, Declaration declaration, Judged judged, Actor by, LocalDateTime at) {}

    /** Where it stands. */
    record Stand(
            StepId step,
            StepKind kind,
            Silence silence,
            LocalDateTime since,
            Optional<Deadline> until,
            LocalDateTime due,
            long overdue) {}

    /** Somebody acted. */
    record Act(StepId step, boolean decides, Actor by, Set<PersonId> together, String words) {}

    /** The points somebody chose. */
    record Chosen(Points points, Actor by, String words) {}

    /** What the person was told. */
    record Told(StepId step, LocalDate day, Deadline replyBy, boolean over, List<String> replies) {}

    /** What is put up. */
    record Shown(
            StepId step,
            PublicNotice notice,
            Deadline term,
            List<PersonId> objectors,
            Optional<Deadline> answerBy,
            long overdue,
            boolean over) {
        Shown with(PublicNotice changed) {
            return new Shown(step, changed, term, objectors, answerBy, overdue, over);
        }
    }

    /** A place asked for. */
    record Bid(PlaceBid bid, long times, Optional<Deadline> answerBy, boolean granted, boolean released) {}

    /** Why it was declined. */
    record Refusal(
            DeclineGround ground, Optional<StepId> step, Optional<CommandId> decision, Optional<Ruling> ruling) {}
}
