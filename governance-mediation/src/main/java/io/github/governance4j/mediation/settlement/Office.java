package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Optional;

/** What a county knows of agreements in effect: its rules, its people, its calendar. */
record Office(Editions<SettlementRules> editions, Place place, WorkCalendar calendar) {
    /** The rules an agreement keeps, if they are at hand. */
    Optional<SettlementRules> kept(Settlement settlement) {
        return settlement
                .opened()
                .map(EffectFact.Opened::edition)
                .flatMap(editions::byId)
                .map(Edition::rules);
    }

    /** Whether they are; for an agreement that is open. */
    Explanation keptEdition(Settlement settlement) {
        boolean there = kept(settlement).isPresent();
        EditionId kept = settlement.opened().map(EffectFact.Opened::edition).orElseThrow();
        return SettlementWhy.KEPT_EDITION
                .says(there)
                .id(kept.value())
                .flag(there)
                .build();
    }
}
