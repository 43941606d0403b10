package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.testkit.matter.MatterCounty;

/** A made-up county's referrals under the laws of referrals. */
class ReferralsKeepTheLaws implements ReferralLaws {
    @Override
    public Editions<ReferralRules> editions() {
        return ReferralCounty.editions(3);
    }

    @Override
    public Place place() {
        return MatterCounty.place();
    }
}
