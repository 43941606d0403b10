package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.testkit.points.PointsLaws;

/** The library's own ledger over one village's rules, as a county would write it. */
class MadeUpVillageKeepsTheLaws implements PointsLaws {
    @Override
    public Editions<Catalogue> editions() {
        return MadeUpVillage.editions();
    }
}
