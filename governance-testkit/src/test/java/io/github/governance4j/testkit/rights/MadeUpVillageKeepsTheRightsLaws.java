package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;

/** The library's own ledger over one village's catalogues, as a county would write it. */
class MadeUpVillageKeepsTheRightsLaws implements RightsLaws {
    @Override
    public Editions<Catalogue> editions() {
        return RightsVillage.editions();
    }
}
