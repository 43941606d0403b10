package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.rulebook.Editions;

/** The tiers of the made-up county under the laws of tiers. */
class MadeUpTiersKeepTheLaws implements TierLaws {
    @Override
    public Editions<TierRules> rules() {
        return TierCounty.rules(5);
    }

    @Override
    public Editions<Models> models() {
        return TierCounty.models();
    }

    @Override
    public Place place() {
        return TierCounty.place();
    }
}
