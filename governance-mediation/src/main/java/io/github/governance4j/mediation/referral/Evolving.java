package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/** What each fact makes of a referral; reads no rules and no calendar. */
record Evolving(Referral referral) implements ReferralFact.Cases<ImmutableReferral.Builder> {
    private ImmutableReferral.Builder draft() {
        return ImmutableReferral.builder().from(referral);
    }

    private ImmutableReferral.Builder answered(ReferralStage stage) {
        return draft().stage(stage).answerBy(Optional.<Deadline>empty());
    }

    @Override
    public ImmutableReferral.Builder offered(ReferralFact.Offered fact) {
        return draft().stage(ReferralStage.OFFERED)
                .edition(fact.edition())
                .offering(fact.offering())
                .answerBy(fact.answerBy());
    }

    @Override
    public ImmutableReferral.Builder offeredAgain(ReferralFact.OfferedAgain fact) {
        return draft().stage(ReferralStage.OFFERED_AGAIN).answerBy(fact.answerBy());
    }

    @Override
    public ImmutableReferral.Builder accepted(ReferralFact.Accepted fact) {
        return answered(ReferralStage.ACCEPTED).reportBy(fact.reportBy());
    }

    @Override
    public ImmutableReferral.Builder returned(ReferralFact.Returned fact) {
        return answered(ReferralStage.RETURNED).returned(true);
    }

    @Override
    public ImmutableReferral.Builder withdrawn(ReferralFact.Withdrawn fact) {
        return answered(ReferralStage.WITHDRAWN);
    }

    @Override
    public ImmutableReferral.Builder referralTimedOut(ReferralFact.ReferralTimedOut fact) {
        return draft().stage(ReferralStage.TIMED_OUT);
    }

    @Override
    public ImmutableReferral.Builder determined(ReferralFact.Determined fact) {
        boolean theirs = referral.offering()
                .filter(offering -> offering.to().equals(fact.holder()))
                .isPresent();
        return answered(theirs ? ReferralStage.ACCEPTED : ReferralStage.KEPT).reportBy(fact.reportBy());
    }

    @Override
    public ImmutableReferral.Builder reported(ReferralFact.Reported fact) {
        return draft().stage(ReferralStage.REPORTED);
    }

    @Override
    public ImmutableReferral.Builder reportOverdue(ReferralFact.ReportOverdue fact) {
        return draft().reportOverdue(true);
    }
}
