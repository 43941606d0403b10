package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.testkit.points.PointsArbitraries;
import io.github.governance4j.testkit.points.PointsLaws;
import net.jqwik.api.Arbitrary;

/** The library's own ledger over whatever catalogue there can be. */
class GeneratedVillagesKeepTheLaws implements PointsLaws {
    @Override
    public Editions<Catalogue> editions() {
        throw new IllegalStateException("every rulebook here is generated");
    }

    @Override
    public Arbitrary<Editions<Catalogue>> rulebooks() {
        return PointsArbitraries.editions();
    }
}
