package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.rulebook.Editions;

/** The tiers of the made-up county under the laws of tiers. */
class MadeUpTiersKeepTheLaws implements TierLaws {
    // Asked for at every step of every life.
    private static final Editions<TierRules> RULES = TierCounty.rules(5);
    private static final Editions<Models> MODELS = TierCounty.models();
    private static final Place PLACE = TierCounty.place();

    @Override
    public Editions<TierRules> rules() {
        return RULES;
    }

    @Override
    public Editions<Models> models() {
        return MODELS;
    }

    @Override
    public Place place() {
        return PLACE;
    }
}
