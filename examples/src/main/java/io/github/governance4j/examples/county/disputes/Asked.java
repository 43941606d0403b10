package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.ReferralId;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.feedback.FeedbackCommand;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.stipend.ClosedCase;
import io.github.governance4j.mediation.stipend.StipendCommand;

/** What a row asks, and of which stream (待定命令). */
public sealed interface Asked {
    /**
     * Of the course of the dispute.
     *
     * @param asked what, once it can be seen how busy mediators are
     */
    record OfCourse(CourseAsked asked) implements Asked {}

    /** A command to a course that may have to look at the roster first. */
    @FunctionalInterface
    interface CourseAsked {
        /**
         * {@return the command}
         *
         * @param snapshot who has how much in hand
         */
        CourseCommand given(RosterSnapshot snapshot);
    }

    /**
     * Of an agreement in effect.
     *
     * @param agreement which
     * @param command what
     */
    record OfSettlement(AgreementId agreement, SettlementCommand command) implements Asked {}

    /**
     * Of a referral.
     *
     * @param referral which
     * @param command what
     */
    record OfReferral(ReferralId referral, ReferralCommand command) implements Asked {}

    /**
     * Of a fund for stipends.
     *
     * @param fund which
     * @param asked what, once the case it is about can be looked at
     */
    record OfFund(StreamId fund, FundAsked asked) implements Asked {}

    /**
     * Of the ratings of a dispute.
     *
     * @param command what
     */
    record OfFeedback(FeedbackCommand command) implements Asked {}

    /** A command to a fund that may have to look at a case first. */
    @FunctionalInterface
    interface FundAsked {
        /**
         * {@return the command}
         *
         * @param closed how the case stands
         */
        StipendCommand given(Closed closed);
    }

    /** How a case stands that a stipend is asked for. */
    interface Closed {
        /** {@return the case} */
        Seen<ClosedCase> seen();

        /**
         * {@return whether a mediator may not be paid on the side}
         *
         * @param mediator which
         */
        boolean isBarred(MediatorId mediator);
    }
}
