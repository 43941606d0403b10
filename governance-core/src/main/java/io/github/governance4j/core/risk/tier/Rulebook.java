package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Optional;
import java.util.OptionalInt;

/** All that a decision about tiers looks things up in (规则汇集). */
record Rulebook(Editions<TierRules> rules, Editions<Models> models, Offices offices, WorkCalendar calendar) {
    Optional<SchemeRules> rules(EditionId edition, SchemeId scheme) {
        return rules.byId(edition).flatMap(found -> found.rules().scheme(scheme));
    }

    Optional<TierScheme> scheme(EditionId edition, SchemeId scheme) {
        return models.byId(edition).flatMap(found -> found.rules().scheme(scheme));
    }

    /** The place of a tier from the top, as an edition has its scheme; empty where it is not one of it. */
    OptionalInt rank(EditionId edition, SchemeId scheme, Tier tier) {
        return scheme(edition, scheme)
                .filter(found -> tier.scheme().equals(scheme))
                .flatMap(found -> found.tier(tier.id()))
                .map(found -> OptionalInt.of(found.rank()))
                .orElse(OptionalInt.empty());
    }
}
