package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
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

    /**
     * Until when confirmation may be asked for. What was recorded before the days of its year were arranged is counted again by a calendar
     * that knows them, so that nobody loses the working day after a holiday; it never becomes shorter.
     */
    Optional<Deadline> confirmBy(Settlement settlement) {
        return settlement.opened().map(opened -> {
            Deadline recorded = opened.confirmBy();
            if (recorded.firm().isPresent()) {
                return recorded;
            }
            Deadline again = recorded.limit().deadline(opened.effectiveOn(), calendar);
            return again.closes().isAfter(recorded.closes()) ? again : recorded;
        });
    }

    /** Whether the rules an agreement keeps are at hand; for one that is open. */
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
