package io.github.governance4j.testkit.risk.warning;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.testkit.matter.MatterCounty;

/** A made-up county's warnings under the laws of warnings. */
class CountyWarningsKeepTheLaws implements WarningLaws {
    // Asked for at every step of every life.
    private static final Editions<WarningRules> EDITIONS = WarningCounty.editions(3);
    private static final Place PLACE = MatterCounty.place();

    @Override
    public Editions<WarningRules> editions() {
        return EDITIONS;
    }

    @Override
    public Place place() {
        return PLACE;
    }
}
