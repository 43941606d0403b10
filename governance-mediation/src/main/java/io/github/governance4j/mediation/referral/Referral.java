package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A referral as its facts left it (移送). From its first fact on exactly one body holds the dispute. */
@Value.Immutable
@Hidden
public sealed interface Referral permits ImmutableReferral {
    /** {@return how far it has come} */
    ReferralStage stage();

    /** {@return what was offered; empty before} */
    Optional<Offering> offering();

    /** {@return the edition it keeps} */
    Optional<EditionId> edition();

    /** {@return until when it is to be answered, or was when it timed out; empty before it is offered and once it is answered} */
    Optional<Deadline> answerBy();

    /** {@return until when the receiving body tells how it ended, if it has it and a limit is set} */
    Optional<Deadline> reportBy();

    /** {@return whether it was returned before} */
    boolean returned();

    /** {@return whether it was recorded that nothing was told in time} */
    boolean reportOverdue();

    /** {@return when the last fact happened} */
    Optional<LocalDateTime> lastAct();

    /** {@return how many facts it has} */
    long version();

    /** {@return whether the receiving body has, or had, accepted it or was determined to have it} */
    default boolean isAccepted() {
        return stage() == ReferralStage.ACCEPTED || stage() == ReferralStage.REPORTED;
    }

    /** {@return whether it waits for an answer} */
    default boolean isOpen() {
        return stage() == ReferralStage.OFFERED || stage() == ReferralStage.OFFERED_AGAIN;
    }

    /**
     * {@return who holds the dispute: the offering body until the other accepts, and again whenever it does not; empty only before
     * anything was offered}
     */
    default Optional<BodyId> holder() {
        return offering().map(offered -> isAccepted() ? offered.to() : offered.from());
    }

    /** {@return whose limit runs: the offering body's until the other accepts, then as was offered; empty only before} */
    default Optional<Clock> running() {
        return offering().map(offered -> isAccepted() ? offered.clock() : Clock.ORIGIN);
    }

    /**
     * {@return whether it still waits for an answer at a moment; a limit that passed is over whether or not that was recorded}
     *
     * @param at the moment
     */
    default boolean isOpen(LocalDateTime at) {
        return isOpen() && answerBy().filter(by -> by.isMet(at)).isPresent();
    }

    /**
     * {@return whether this is a body's own accepted referral to mediation; it lifts the bar that the dispute was accepted there:
     * 人民调解法 art. 18}
     *
     * @param body the body that had accepted the dispute
     */
    default boolean lifts(BodyId body) {
        return isAccepted()
                && offering()
                        .filter(offered -> offered.direction() == Direction.IN
                                && offered.from().equals(body))
                        .isPresent();
    }
}
