package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.testkit.matter.MatterCounty;

/** A made-up county's stipends, on the published scale of Xiangyin, under the laws of stipends. */
class FundsKeepTheLaws implements StipendLaws {
    @Override
    public Editions<StipendScale> editions() {
        return StipendCounty.editions(100_00);
    }

    @Override
    public Place place() {
        return MatterCounty.place();
    }
}
