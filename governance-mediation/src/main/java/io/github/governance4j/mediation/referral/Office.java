package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** What a county knows of referrals: its rules, its bodies, its calendar. */
record Office(Editions<ReferralRules> editions, Place place, WorkCalendar calendar) {
    /** The rules a referral keeps, if they are at hand. */
    Optional<ReferralRules> kept(Referral referral) {
        return referral.edition().flatMap(editions::byId).map(Edition::rules);
    }

    /** Whether a body is none of those in the roster on a day: a court, the police of a city. */
    boolean isOutside(BodyId body, LocalDate day) {
        return place.roster().body(body, day).isEmpty();
    }
}
