package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDate;

/** A made-up county's agreements under the laws of agreements; the thirtieth day is New Year's Day. */
class AgreementsKeepTheLaws implements SettlementLaws {
    @Override
    public Editions<SettlementRules> editions() {
        return SettlementCounty.editions(15);
    }

    @Override
    public Place place() {
        return MatterCounty.place();
    }

    @Override
    public LocalDate effectiveOn() {
        return SettlementCounty.EFFECT;
    }
}
