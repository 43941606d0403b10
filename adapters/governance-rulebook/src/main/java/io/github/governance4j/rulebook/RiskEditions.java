package io.github.governance4j.rulebook;

import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.rulebook.Editions;

/**
 * What a rulebook says of risk, part by part; each may be silent.
 *
 * @param models schemes of levels and models
 * @param tiers how tiers come into effect
 * @param warnings what may be warned of
 * @param surges what surges are looked for
 */
record RiskEditions(
        Editions<Models> models,
        Editions<TierRules> tiers,
        Editions<WarningRules> warnings,
        Editions<SurgeSettings> surges) {
    /** Nothing at all. */
    static final RiskEditions NONE =
            new RiskEditions(Editions.none(), Editions.none(), Editions.none(), Editions.none());
}
