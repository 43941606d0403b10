package io.github.governance4j.examples.rulebooks;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.testkit.rights.ClaimLaws;
import io.github.governance4j.testkit.rights.RightsLaws;

class WholeWendengKeepsTheRightsLaws implements ClaimLaws, RightsLaws {
    @Override
    public Editions<Catalogue> editions() {
        return RealCatalogues.wholly("wendeng");
    }
}
