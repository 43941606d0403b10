package io.github.governance4j.examples.county.hazards;

import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.warning.WarningCommand;

/** What a row asks: something of a hazard's tier, or something of a warning (操作命令). */
public sealed interface Asked {
    /**
     * Of the tier of a hazard.
     *
     * @param command what is asked
     */
    record OfTier(TierCommand command) implements Asked {}

    /**
     * Of a warning.
     *
     * @param command what is asked
     */
    record OfWarning(WarningCommand command) implements Asked {}
}
