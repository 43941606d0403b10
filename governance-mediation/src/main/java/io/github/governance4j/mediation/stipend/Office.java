package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Optional;
import java.util.Set;

/** What a county knows of stipends: its scales, its people, its calendar. */
record Office(Editions<StipendScale> editions, Place place, WorkCalendar calendar) {
    /** The scale a fund keeps, if it is at hand. */
    Optional<StipendScale> kept(StipendFund fund) {
        return fund.opened()
                .map(StipendFact.FundOpened::edition)
                .flatMap(editions::byId)
                .map(Edition::rules);
    }

    /** Checks that it is. */
    Optional<StipendScale> kept(Asked asked, StipendFund fund) {
        Optional<StipendScale> scale = kept(fund);
        fund.opened()
                .map(StipendFact.FundOpened::edition)
                .ifPresent(id -> asked.check(
                        StipendRefusal.NO_EDITION,
                        StipendWhy.KEPT_EDITION
                                .says(scale.isPresent())
                                .id(id.value())
                                .flag(scale.isPresent())
                                .build()));
        return scale;
    }

    /** The roles that decide; nobody where there is no scale to name them. */
    static Optional<Set<RoleId>> approvers(Optional<StipendScale> scale) {
        return Optional.of(scale.map(StipendScale::approvers).orElse(Set.of()));
    }
}
