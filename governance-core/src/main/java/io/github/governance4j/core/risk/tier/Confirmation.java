package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A proposal two bodies have agreed on, with all it led to (定级确认). What of it is in effect at a moment says {@link Tiered#inEffect};
 * this is the record, not the effect.
 */
@Value.Immutable
@Hidden
public sealed interface Confirmation permits ImmutableConfirmation {
    /** {@return which confirmation of the subject it is, from 1} */
    int number();

    /** {@return what was proposed, open now that it is confirmed} */
    Proposal.Contents proposal();

    /** {@return what it does to the tier there was} */
    Move move();

    /** {@return who confirmed it} */
    Officer confirmedBy();

    /** {@return when} */
    LocalDateTime confirmedAt();

    /** {@return from when on it is in effect: at once, or for a lowering when the dwell is over} */
    LocalDateTime since();

    /** {@return the last day it is in effect, included} */
    LocalDate lastDay();

    /** {@return until when those affected may object; empty where it affects nobody} */
    Optional<Deadline> window();

    /** {@return what the rules list for the tier, in their order; a plan may take less} */
    List<Measure> measures();

    /** {@return what is to be done, where there was a plan} */
    Optional<Plan> plan();

    /** {@return until when it is not lowered; empty where it may be at once} */
    Optional<Deadline> dwell();

    /** {@return how often it is looked at again} */
    Optional<Rhythm> rhythm();

    /** {@return when it is time to look at it for the first time} */
    Optional<Deadline> firstReview();

    /** {@return whether the rules have a slip made of it} */
    boolean slip();

    /** {@return what has the tier} */
    default Subject subject() {
        return proposal().subject();
    }

    /** {@return where it is} */
    default AreaId area() {
        return proposal().area();
    }

    /** {@return the tier} */
    default Tier tier() {
        return proposal().tier();
    }

    /** {@return the edition it was proposed under and keeps} */
    default EditionId edition() {
        return proposal().edition();
    }

    /** {@return on whom its measures may fall; each was told and may object} */
    default Set<PersonId> affected() {
        return proposal().affected();
    }

    /** {@return the first moment after its last day} */
    default LocalDateTime over() {
        return lastDay().plusDays(1).atStartOfDay();
    }

    /** {@return a builder; for the decider and for whoever reads facts back from a store} */
    static Builder builder() {
        return ImmutableConfirmation.builder();
    }

    /** Builds a confirmation. */
    sealed interface Builder permits ImmutableConfirmation.Builder {
        /**
         * Sets which confirmation of the subject it is, from 1.
         *
         * @param number it
         * @return this
         */
        Builder number(int number);

        /**
         * Sets what was proposed.
         *
         * @param proposal it
         * @return this
         */
        Builder proposal(Proposal.Contents proposal);

        /**
         * Sets what it does to the tier there was.
         *
         * @param move it
         * @return this
         */
        Builder move(Move move);

        /**
         * Sets who confirmed it.
         *
         * @param confirmedBy it
         * @return this
         */
        Builder confirmedBy(Officer confirmedBy);

        /**
         * Sets when.
         *
         * @param confirmedAt it
         * @return this
         */
        Builder confirmedAt(LocalDateTime confirmedAt);

        /**
         * Sets from when on it is in effect: at once, or for a lowering when the dwell is over.
         *
         * @param since it
         * @return this
         */
        Builder since(LocalDateTime since);

        /**
         * Sets the last day it is in effect, included.
         *
         * @param lastDay it
         * @return this
         */
        Builder lastDay(LocalDate lastDay);

        /**
         * Sets until when those affected may object; empty where it affects nobody.
         *
         * @param window it
         * @return this
         */
        Builder window(Optional<? extends Deadline> window);

        /**
         * Sets what may be done because of it, in the order of the rules.
         *
         * @param measures it
         * @return this
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Sets what is to be done, where there was a plan.
         *
         * @param plan it
         * @return this
         */
        Builder plan(Optional<? extends Plan> plan);

        /**
         * Sets until when it is not lowered; empty where it may be at once.
         *
         * @param dwell it
         * @return this
         */
        Builder dwell(Optional<? extends Deadline> dwell);

        /**
         * Sets how often it is looked at again.
         *
         * @param rhythm it
         * @return this
         */
        Builder rhythm(Optional<? extends Rhythm> rhythm);

        /**
         * Sets when it is time to look at it for the first time.
         *
         * @param firstReview it
         * @return this
         */
        Builder firstReview(Optional<? extends Deadline> firstReview);

        /**
         * Sets whether the rules have a slip made of it.
         *
         * @param slip it
         * @return this
         */
        Builder slip(boolean slip);

        /**
         * Ends.
         *
         * @return the confirmation
         * @throws IllegalStateException if a part is missing
         */
        Confirmation build();
    }
}
